import { loadGazetteer, type PlaceEntry } from '../../lexicon/gazetteer.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Place, Sentence } from '../../model/annotated.ts'
import type { Mention } from './mention.ts'
import type { Word } from './words.ts'

const lexicon = readWorld().words
const LOCATIVE = new Set(lexicon.locative)
const AGENT = new Set(lexicon.agent)
const ACTING = new Set(lexicon.acting)
const IDLE = new Set(lexicon.idle)

/**
 * Whether a state, or the capital that stands for its government, is a location or acts ("Damascus denied",
 * "talks with Russia", "Turkey's foreign minister"). The word before it decides first, then what it owns,
 * then whether the sentence's tree makes it the subject of a verb of doing. In a row of names the first one
 * decides for all.
 */
export function roleOf(mention: Mention, entry: PlaceEntry, sentence: Sentence): Place['role'] {
  const isState = entry.kind === 'country'
  const isSeat = entry.capital && loadGazetteer().seat(mention.text) !== null
  if (!isState && !isSeat) return 'place'
  const { words } = mention
  const lead = leadOf(words, mention.first)
  const word = words[lead - 1]
  if (word && LOCATIVE.has(word.key)) return 'place'
  if (
    word &&
    /^(?:with|between)$/.test(word.text) &&
    /^(?:border|crossing|frontier)s?$/.test(words[lead - 2]?.key ?? '')
  )
    return 'place'
  if (isState && owns(mention)) return 'actor'
  if (isState && word && (AGENT.has(word.key) || isSuchAs(words, lead))) return 'actor'
  return isSubject(mention, sentence) ? 'actor' : 'place'
}

/** First name of the row "A, B and C" that a name stands in, or the name itself; its article left out. */
function leadOf(words: readonly Word[], first: number): number {
  let lead = first
  for (let steps = 0; steps < 24 && lead > 0; steps++) {
    const before = words[lead - 1]!
    const gap = words[lead]!.gap
    const joined =
      before.text === 'and' || before.text === 'the' || (before.capital && /^(?:\s|,\s|-)$/.test(gap))
    if (!joined || (before.capital && before.opens && gap === ' ')) break
    lead--
  }
  return lead
}

const isSuchAs = (words: readonly Word[], lead: number): boolean =>
  words[lead - 1]?.text === 'as' && words[lead - 2]?.text === 'such'

/** "US forces", "Turkey's foreign minister", "Iran-backed". */
function owns({ words, last }: Mention): boolean {
  const next = words[last + 1]
  return next !== undefined && /^(?:\s|-|['’]s?\s)$/.test(next.gap) && ACTING.has(next.key)
}

/** Subject, alone or in a row, of a verb that is no mere being. */
function isSubject(mention: Mention, { tree, tokens }: Sentence): boolean {
  if (!tree) return false
  let at = tokens.findLastIndex((token) => token.start < mention.end)
  for (let hops = 0; hops < 4 && at >= 0 && tree.label[at] === 'conj'; hops++) at = tree.head[at]!
  if (at < 0 || tree.label[at] !== 'nsubj') return false
  const verb = tree.head[at]!
  return verb >= 0 && tree.upos[verb] === 'VERB' && !IDLE.has(tokens[verb]!.text.toLowerCase())
}
