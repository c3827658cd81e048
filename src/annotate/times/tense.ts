import { planned, scheduled } from '../../lexicon/dates.ts'
import type { Sentence } from '../../model/annotated.ts'
import type { Tree } from '../../model/tree.ts'
import type { Tense } from './reading.ts'

const FUTURE = /^(will|shall|'ll|’ll|would|wo)$/
const MODAL = /^(can|could|may|might|should|must|ca)$/
const NOT = /^(not|n't|n’t|never|neither|nor|no)$/
const HAVE = /^(have|has|had|'ve|’ve|having)$/
const PAST_BE = /^(was|were|did|had)$/
const PRESENT_BE = /^(is|are|am|be|being|do|does|'s|’s|'re|’re)$/

/**
 * Tense of the clause that token `i` stands in: by the tree where there is one, else by the nearest verb group. A day
 * lies ahead only where both say so, since reports mostly tell what is over and trees attach times wrongly at times.
 */
export function tenseAt(sentence: Sentence, i: number): Tense {
  const near = tenseInWindow(sentence, i)
  const tense = sentence.tree ? tenseInTree(sentence, sentence.tree, i) : near
  if (tense === 'future' && (near === 'past' || near === 'perfect')) return near
  return isDeadline(sentence, i) && (tense === 'present' || tense === 'progressive') ? 'future' : tense
}

/** "Is forecast by Saturday", "calls a strike from midnight on Monday": what has no past before it lies ahead. */
function isDeadline({ tokens }: Sentence, i: number): boolean {
  for (let t = i - 1; t >= 0 && t > i - 5; t--) {
    const word = tokens[t]!.text.toLowerCase()
    if (/^(by|until|till|from|before)$/.test(word)) return true
    if (!/^(midnight|noon|dawn|dusk|on|at|least|early|late|the|end|of|\d.*|[ap]\.?m\.?)$/.test(word))
      return false
  }
  return false
}

/** Climbs from the time to the verb that it hangs under, and on from participles and infinitives that have no tense. */
function tenseInTree(sentence: Sentence, tree: Tree, i: number): Tense {
  const word = (t: number): string => sentence.tokens[t]!.text.toLowerCase()
  let at = i
  for (let steps = 0; steps < 16 && at >= 0; steps++) {
    if (at !== i && scheduled.has(word(at)) && !(word(at) === 'due' && word(at + 1) === 'to')) return 'future'
    const below = childrenOf(tree, at)
    const isVerb =
      tree.upos[at] === 'VERB' || tree.upos[at] === 'AUX' || below.some((c) => tree.label[c] === 'cop')
    if (isVerb) {
      const aux = below.filter((c) => /^(aux|cop|advmod)/.test(tree.label[c]!)).map(word)
      const to = below.some((c) => tree.label[c] === 'mark' && word(c) === 'to')
      const tense = tenseOf(
        word(at),
        tree.xpos[at]!,
        aux,
        to,
        tree.upos[at] !== 'VERB' && tree.upos[at] !== 'AUX',
      )
      if (tense === 'infinitive') {
        const governor = tree.head[at]!
        if (governor < 0 || planned.has(word(governor)) || tree.upos[governor] === 'AUX') return 'future'
      } else if (tense) return tense
    }
    at = tree.head[at]!
  }
  return 'unknown'
}

const childrenOf = (tree: Tree, i: number): number[] => {
  const found: number[] = []
  for (let c = Math.max(0, i - 12); c < Math.min(tree.head.length, i + 13); c++)
    if (tree.head[c] === i) found.push(c)
  return found
}

/** "could not be reached on Friday" tells of a day that is over. */
const couldNot = (group: readonly string[]): boolean =>
  group.includes('could') && group.some((w) => NOT.test(w))

/** Null for a participle without auxiliary, whose tense is that of the clause above it. */
function tenseOf(
  word: string,
  xpos: string,
  aux: string[],
  to: boolean,
  copular: boolean,
): Tense | 'infinitive' | null {
  const all = [...aux, word]
  if (all.some((w) => FUTURE.test(w))) return aux.some((w) => HAVE.test(w)) ? 'past' : 'future'
  if (all.some((w) => MODAL.test(w)))
    return aux.some((w) => HAVE.test(w)) || couldNot(all) ? 'past' : 'future'
  if (to) return aux.some((w) => HAVE.test(w)) ? 'past' : 'infinitive'
  if (aux.some((w) => /^(have|has|'ve|’ve)$/.test(w))) return 'perfect'
  if (aux.some((w) => PAST_BE.test(w))) return 'past'
  if (aux.some((w) => PRESENT_BE.test(w))) return xpos === 'VBG' ? 'progressive' : 'present'
  if (copular) return 'unknown'
  if (xpos === 'VBD') return 'past'
  if (xpos === 'VBZ' || xpos === 'VBP') return 'present'
  if (xpos === 'MD') return 'future'
  return xpos === 'VB' ? 'present' : null
}

const BREAK = /^[;:()“”"—]$/
const LINK = /^(but|while|after|before|when|which|who|that|because|although|as|said|says|and|if)$/

/** The verb group to the left in the clause, else the one to the right. Participles in -ing are passed over. */
function tenseInWindow({ tokens }: Sentence, i: number): Tense {
  const isVerb = (t: number): boolean => /^(VERB|AUX)$/.test(tokens[t]?.pos ?? '')
  const word = (t: number): string => tokens[t]?.text.toLowerCase() ?? ''
  const inGroup = (t: number): boolean => t >= 0 && (isVerb(t) || /^(PART|ADV)$/.test(tokens[t]?.pos ?? ''))
  for (let t = i - 1; t >= 0 && t > i - 16; t--) {
    if (BREAK.test(word(t))) break
    if (scheduled.has(word(t)) && !(word(t) === 'due' && word(t + 1) === 'to')) return 'future'
    if (isVerb(t)) {
      const tense = tenseOfGroup(t)
      if (tense !== null) return tense
    }
    if (LINK.test(word(t)) && t < i - 2) break
  }
  for (let t = i + 1; t < tokens.length && t < i + 16; t++) {
    if (BREAK.test(word(t))) break
    if (!isVerb(t)) continue
    let last = t
    while (last < t + 6 && inGroup(last + 1)) last++
    return tenseOfGroup(last) ?? 'unknown'
  }
  return 'unknown'

  /** Of the group that ends at `verb`, its words from the last to the first. Null for a bare participle. */
  function tenseOfGroup(verb: number): Tense | null {
    const group = [word(verb)]
    let t = verb - 1
    for (; t > verb - 6 && inGroup(t) && word(t) !== 'to'; t--) group.push(word(t))
    const have = group.some((w) => HAVE.test(w))
    if (word(t) === 'to' && isVerb(verb)) {
      if (have) return 'past'
      // "might have to leave", "had to leave"
      if (HAVE.test(word(t - 1)))
        return MODAL.test(word(t - 2)) || FUTURE.test(word(t - 2)) ? 'future' : 'past'
      if (planned.has(word(t - 1)) || /^(is|are|was|were|be)$/.test(word(t - 1))) return 'future'
      return t - 1 >= 0 && isVerb(t - 1) ? tenseOfGroup(t - 1) : 'unknown'
    }
    if (couldNot(group)) return 'past'
    if (group.some((w) => FUTURE.test(w) || MODAL.test(w))) return have ? 'past' : 'future'
    if (group.some((w) => /^(have|has|'ve|’ve)$/.test(w))) return 'perfect'
    const head = group[0]!
    if (group.some((w) => PAST_BE.test(w))) return 'past'
    if (group.some((w) => PRESENT_BE.test(w))) return head.endsWith('ing') ? 'progressive' : 'present'
    if (head.endsWith('ing')) return null
    return head.endsWith('s') ? 'present' : 'past'
  }
}
