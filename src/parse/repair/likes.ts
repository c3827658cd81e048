import { children, childWith, type Draft, each, hang, type Repair } from './draft.ts'

/** Sides of the compass, which are no names though they may be tagged so: "Belmora in the Southwest". */
const COMPASS = /^(?:north|south|east|west|centre|center|interior)(?:east|west)?$/i

/**
 * "And" joins likes. "Took Belmora in the west and Karst": the second name is joined to the first, not to the side of
 * the compass between them. And no noun hangs on an "and": "the largest town, Belmora, and its port, Karst".
 */
export const likes: Repair = {
  id: 'likes',
  apply: each((draft, i) => stray(draft, i) || loose(draft, i), 2),
}

/**
 * A bare name joined to a verb goes to its object, one joined to a common noun to the name right before that noun's
 * phrase: "Belmora in the west and".
 */
function stray(draft: Draft, second: number): boolean {
  const first = draft.head[second]!
  if (draft.label[second] !== 'conj' || draft.upos[second] !== 'PROPN' || first < 0 || first > second) {
    return false
  }
  if (childWith(draft, second, /^(?:case|nsubj|cop)/) >= 0) return false
  if (draft.upos[first] === 'VERB') {
    const object = childWith(draft, first, /^obj$/)
    return (
      object > first &&
      object < second &&
      draft.upos[object] === 'PROPN' &&
      hang(draft, second, object, 'conj')
    )
  }
  const isName = draft.upos[first] === 'PROPN' && !COMPASS.test(draft.words[first]!)
  if (isName || draft.words[first + 1] !== 'and') return false
  let name = first - 1
  while (name > 0 && /^(?:DET|ADJ|NOUN)$/.test(draft.upos[name]!)) name--
  if (!/^(?:in|at|near|on|to)$/i.test(draft.words[name]!)) return false
  name -= 1
  return name >= 0 && draft.upos[name] === 'PROPN' && hang(draft, second, name, 'conj')
}

/** A noun that hangs on "and" is joined to the noun before it. */
function loose(draft: Draft, noun: number): boolean {
  const and = draft.head[noun]!
  if (and < 1 || and > noun || draft.upos[and] !== 'CCONJ') return false
  if (!/^(?:NOUN|PROPN)$/.test(draft.upos[noun]!)) return false
  let first = and - 1
  while (first > 0 && draft.words[first] === ',') first--
  if (!/^(?:NOUN|PROPN)$/.test(draft.upos[first]!)) return false
  // What names the noun before it or belongs to its name: the noun itself is what is joined.
  while (/^(?:appos|flat|compound)$/.test(draft.label[first]!) && draft.head[first]! >= 0) {
    first = draft.head[first]!
  }
  if (first > and || !hang(draft, noun, first, 'conj')) return false
  hang(draft, and, noun, 'cc')
  for (const child of children(draft, and)) hang(draft, child, noun, draft.label[child]!)
  return true
}
