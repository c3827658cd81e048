import { children, type Draft, each, type Repair } from './draft.ts'

/** A past form and its bare object that together say one thing. */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ['opened', /^fire$/],
  ['claimed', /^responsibility$/],
  ['took', /^(?:control|hostages|part|place|power)$/],
  ['seized', /^(?:control|power)$/],
  ['lost', /^control$/],
  ['laid', /^siege$/],
  ['set', /^fire$/],
])

/**
 * "A gunman opened fire at a market as shoppers were leaving": two words that go together as verb and object. The
 * model at times takes the first for an adjective of the second, and the sentence has lost its verb.
 */
export const idiom: Repair = { id: 'idiom', apply: each(mend, 1, 1) }

function mend(draft: Draft, verb: number): boolean {
  const object = verb + 1
  if (draft.label[verb] !== 'amod' || draft.head[verb] !== object) return false
  if (!IDIOMS.get(draft.words[verb]!)?.test(draft.words[object]!)) return false
  const subject = verb - 1
  if (draft.label[subject] !== 'compound' || draft.head[subject]! < verb || draft.head[subject]! > object)
    return false
  for (const child of children(draft, object)) {
    if (child === verb || child === subject) continue
    draft.head[child] = child < subject && draft.label[child] !== 'punct' ? subject : verb
    if (draft.label[child] === 'nmod') draft.label[child] = 'obl'
    if (draft.label[child] === 'acl') draft.label[child] = 'advcl'
  }
  draft.head[verb] = draft.head[object]!
  draft.label[verb] = draft.label[object]!
  draft.upos[verb] = 'VERB'
  draft.xpos[verb] = 'VBD'
  draft.head[object] = verb
  draft.label[object] = 'obj'
  draft.head[subject] = verb
  draft.label[subject] = 'nsubj'
  return true
}
