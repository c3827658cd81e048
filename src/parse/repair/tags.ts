import { HOLDING, OVER } from './holding.ts'

const HAVE = /^(?:have|has|had|having|'ve|’ve)$/i
const BETWEEN = /^(?:not|n't|n’t|also|already|always|ever|just|never|now|since|still|yet|\p{L}+ly)$/iu
const INFINITIVES = new Set(['VERB|VB', 'VERB|VBP'])
const DOUBTFUL = new Set(['VERB|VB', 'VERB|VBP', 'NOUN|NN', 'ADJ|JJ'])
/** Words that open a clause with a verb in it. */
const OPENS = /^(?:if|once|should|unless|when|until)$/i
/** Participles that are nouns too: without an article behind "have" they are none. */
const SAME_FORM = /^(?:burst|cast|cut|hit|put|set|shot|shut|split|spread|swept|thrust)$/i
const PARTICIPLE = /^\p{L}{2,}(?:ed|en|wn)$/u

/** Past forms that differ from their participle. */
const PAST =
  /^(?:arose|ate|awoke|bade|began|blew|broke|chose|drew|drank|drove|fell|flew|forgot|froze|gave|grew|knew|rang|rode|rose|sang|sank|saw|shook|spoke|sprang|stole|swam|swore|threw|took|tore|went|wore|wrote)$/i
/** What is counted follows, behind "of". */
const COUNT = /^(?:count|number|numbers|tally|toll|total)$/i

/** Nouns that are adjectives too: between an article or possessive and what is no noun they are nouns. */
const AS_NOUN = /^(?:(?:counter-?)?offensive|militant|captive|insurgent|extremist|Islamist|separatist)$/i

/** Names of the tags by their class, and the other way round. */
export type TagNames = { names: readonly string[]; index: (name: string) => number }

/**
 * Tags that the words around them rule out, put right before the parser sees them: the verb of a perfect tense is
 * a participle ("have retaken", however rare the word) but not in "have control over", and what follows "according
 * to" is no infinitive; "falls" in "if Taro falls," is no name, and nothing in
 * "en route" is a verb, "their offensive" ends in a noun and "were exchanging vows" too, the wounded whose number is told are one, and "spoke" is no
 * participle.
 */
export function mendTags(words: readonly string[], best: Uint8Array, tags: TagNames): void {
  const perfect = words.some((word) => HAVE.test(word))
  for (let i = 1; i < words.length; i++) {
    const name = tags.names[best[i]!]!
    if (INFINITIVES.has(name) && follows(words, i, 'according', 'to')) set(best, i, tags, 'NOUN|NN')
    // No finite verb stands right behind an article: "a monitor".
    if (INFINITIVES.has(name) && /^an?$/i.test(words[i - 1]!)) set(best, i, tags, 'NOUN|NN')
    if (words[i] === 'route' && /^en$/i.test(words[i - 1]!)) {
      set(best, i - 1, tags, 'NOUN|NN')
      set(best, i, tags, 'NOUN|NN')
    }
    if (isNoun(words, best, i, tags)) set(best, i, tags, 'NOUN|NN')
    if (name === 'VERB|VBZ' && isInProgress(best, i - 1, tags)) set(best, i, tags, 'NOUN|NNS')
    if (isCounted(words, best, i, tags)) set(best, i, tags, 'NOUN|NNS')
    if (name === 'VERB|VBN' && PAST.test(words[i]!)) set(best, i, tags, 'VERB|VBD')
    if (isFallOf(words, best, i, tags)) set(best, i, tags, 'VERB|VBZ')
    if (!perfect) continue
    if (HOLDING.test(words[i]!) && OVER.test(words[i + 1] ?? '') && haveBefore(words, i) >= 0) {
      set(best, i, tags, 'NOUN|NN')
      continue
    }
    if (!DOUBTFUL.has(name)) continue
    const have = haveBefore(words, i)
    if (have < 0) continue
    const [upos, xpos] = tags.names[best[have]!]!.split('|')
    const mayBe = upos === 'AUX' || SAME_FORM.test(words[i]!)
    if (!name.startsWith('VERB') && !(mayBe && looksLikeParticiple(words, i))) continue
    if (upos === 'VERB') set(best, have, tags, `AUX|${xpos}`)
    set(best, i, tags, 'VERB|VBN')
  }
}

/** A noun or adjective is mended where it has a participle's form and an article or name follows, or is of both kinds. */
function looksLikeParticiple(words: readonly string[], i: number): boolean {
  if (SAME_FORM.test(words[i]!)) return true
  return PARTICIPLE.test(words[i]!) && /^(?:an?|the|their|its|his|her|\p{Lu}.*)$/u.test(words[i + 1] ?? '')
}

/** "Were exchanging vows", "is making claims": right behind a progressive stands what is done, no second verb. */
const isInProgress = (best: Uint8Array, i: number, tags: TagNames): boolean =>
  i > 0 && tags.names[best[i]!] === 'VERB|VBG' && tags.names[best[i - 1]!]!.startsWith('AUX')

/** "Their offensive to take the town", "the militant was shot": a noun, where none follows. */
function isNoun(words: readonly string[], best: Uint8Array, i: number, tags: TagNames): boolean {
  if (!AS_NOUN.test(words[i]!) || tags.names[best[i]!] !== 'ADJ|JJ') return false
  if (!/^(?:DET|PRON\|PRP\$)/.test(tags.names[best[i - 1]!]!)) return false
  return (
    i + 1 === words.length || /^(?:ADP|AUX|CCONJ|PART|PUNCT|VERB\|VB[DPZ])/.test(tags.names[best[i + 1]!]!)
  )
}

/** "The number of wounded has risen": what is counted is a noun, unless one follows. */
function isCounted(words: readonly string[], best: Uint8Array, i: number, tags: TagNames): boolean {
  const of = /^the$/i.test(words[i - 1]!) ? i - 2 : i - 1
  if (of < 1 || words[of] !== 'of' || !COUNT.test(words[of - 1]!)) return false
  if (!/^(?:VERB\|VB[DN]|ADJ\|JJ)$/.test(tags.names[best[i]!]!) || i + 1 === words.length) return false
  return /^(?:AUX|ADP|CCONJ|VERB\|VB[DZ])/.test(tags.names[best[i + 1]!]!)
}

/** "If Taro falls,": behind the word that opens the clause and a name, the clause's only word left is its verb. */
function isFallOf(words: readonly string[], best: Uint8Array, i: number, tags: TagNames): boolean {
  if (!/^\p{Ll}{3,}s$/u.test(words[i]!) || !/^(?:PROPN|NOUN)/.test(tags.names[best[i]!]!)) return false
  if (words[i + 1] !== ',') return false
  let at = i - 1
  while (at > 0 && i - at < 4 && /^\p{Lu}/u.test(words[at]!)) at--
  return at < i - 1 && OPENS.test(words[at]!)
}

function haveBefore(words: readonly string[], i: number): number {
  let at = i - 1
  while (at > 0 && i - at < 4 && BETWEEN.test(words[at]!)) at--
  return HAVE.test(words[at]!) ? at : -1
}

function follows(words: readonly string[], i: number, first: string, second: string): boolean {
  return words[i - 2]?.toLowerCase() === first && words[i - 1]!.toLowerCase() === second
}

function set(best: Uint8Array, i: number, tags: TagNames, name: string): void {
  const tag = tags.index(name)
  if (tag >= 0) best[i] = tag
}
