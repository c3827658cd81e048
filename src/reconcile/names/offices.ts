import { officeWords, pastWords } from '../../lexicon/identity.ts'
import { titleModifiers, titles } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/annotated.ts'
import type { Reading } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { type Word, wordsIn } from '../../text/words.ts'
import { entitiesIn, placesIn } from '../marks.ts'

/** An office that a text gives a person: `leader` of `HTS`. `of` is named as the article names it. */
export type Office = { office: string; of: string | null }

/** What stands beside a name: the offices it says, and the words themselves as a way of naming the person. */
export type Description = { offices: Office[]; surfaces: string[] }

const BEFORE = 8
const AFTER_CHARS = 110
/** Where an apposition ends at the latest; the full stop of an abbreviation is no end. */
const STOP = /[,;:()\n“”"]|(?<=[\p{Ll}\d])\.(?=\s|$)/u
const OPENERS = new Set(['the', 'a', 'an', 'who', 'its', 'their', 'his', 'her'])

/** Reads the words before a person's name ("UN envoy X", "the UN envoy, X") and after it ("X, who leads HTS,"). */
export function describe(reading: Reading, mention: Entity): Description {
  const bare = withoutTitle(reading, mention)
  const before = beforeName(reading, bare)
  const after = afterName(reading, bare)
  const name = reading.article.text.slice(bare.start, bare.end)
  const isName = name.includes(' ') || lastWord(name) === lastWord(mention.name)
  return {
    offices: [...before.offices, ...after.offices],
    surfaces: [...(isName ? [name] : []), ...before.surfaces, ...after.surfaces],
  }
}

const lastWord = (name: string): string => name.split(/[ -]/).at(-1)!

/** A mention without the title that it begins with: "Front leader Marek Olsa" names Marek Olsa. */
function withoutTitle(reading: Reading, mention: Entity): Entity {
  const words = wordsIn(reading.article.text, mention)
  const keys = words.map((word) => word.key)
  let first = 0
  for (const [i] of words.entries()) {
    for (const { last } of titles.from(keys, i)) {
      if (words.slice(last + 1).some((word) => word.capital)) first = Math.max(first, last + 1)
    }
  }
  return first === 0 ? mention : { ...mention, start: words[first]!.start }
}

const none: Description = { offices: [], surfaces: [] }

function beforeName(reading: Reading, mention: Entity): Description {
  const { text } = reading.article
  const start = reading.sentences[mention.sentence]?.start ?? 0
  const words = wordsIn(text, { start, end: mention.start })
  const last = words.at(-1)
  if (!last) return none
  const gap = text.slice(last.end, mention.start)
  if (!/^[\s,]{1,2}$/.test(gap)) return none
  const first = phraseStart(text, words)
  const phrase = words.slice(first)
  if (phrase.length === 0 || !endsInTitle(phrase)) return none
  // In "the envoy, X" the phrase needs its article: a comma alone may end something else.
  const from = phrase[0]!.start
  const apart = gap.includes(',')
  if (apart && words[first - 1]?.key !== 'the') return none
  const surface = apart ? text.slice(words[first - 1]!.start, last.end) : text.slice(from, mention.end)
  return { offices: officesIn(reading, { start: from, end: last.end }, mention), surfaces: [surface] }
}

/** How far back the words that describe a name reach: titles, their modifiers and names, with nothing between. */
function phraseStart(text: string, words: readonly Word[]): number {
  const lowest = Math.max(0, words.length - BEFORE)
  let first = words.length
  for (let i = words.length - 1; i >= lowest; i--) {
    const next = words[i + 1]
    if (next && !/^(?:[\s-]|['’]s?\s)+$/.test(text.slice(words[i]!.end, next.start))) break
    if (!describes(words, i)) break
    first = i
  }
  return first
}

const SMALL = new Set(['of', 'for', 'to'])

function describes(words: readonly Word[], i: number): boolean {
  const keys = words.map((word) => word.key)
  if (titles.from(keys, i).length > 0 || titleModifiers.from(keys, i).length > 0) return true
  if (i > 0 && (inPhrase(keys, i, 1) || inPhrase(keys, i, 2))) return true
  if (SMALL.has(keys[i]!)) return i > 0 && i < words.length - 1
  return words[i]!.capital && !(i === 0 && FUNCTION.has(keys[i]!))
}

const FUNCTION = new Set(
  'in on at by for from with after before but and as while when however meanwhile the then if since'.split(
    ' ',
  ),
)

const inPhrase = (keys: readonly string[], i: number, back: number): boolean =>
  i >= back && titles.from(keys, i - back).some((match) => match.last >= i)

/** A title stands at the end ("envoy"), or before "of" and "for" ("envoy for Syria"). */
function endsInTitle(phrase: readonly Word[]): boolean {
  const keys = phrase.map((word) => word.key)
  const small = keys.findIndex((key) => SMALL.has(key))
  const end = small < 0 ? keys.length : small
  return keys.some((_, i) => titles.from(keys, i).some((match) => match.last === end - 1))
}

function afterName(reading: Reading, mention: Entity): Description {
  const { text } = reading.article
  const tail = text.slice(mention.end, mention.end + AFTER_CHARS)
  const opened = /^\s?,\s+/.exec(tail)
  if (!opened) return none
  const start = mention.end + opened[0].length
  const end = start + (STOP.exec(tail.slice(opened[0].length))?.index ?? AFTER_CHARS)
  const words = wordsIn(text, { start, end: Math.min(end, text.length) })
  const keys = words.map((word) => word.key)
  const relative = keys[0] === 'who'
  const title = keys.findIndex((_, i) => titles.from(keys, i).length > 0)
  if (!relative && (title < 0 || title > 5)) return none
  if (!relative && !opens(words)) return none
  const offices = officesIn(reading, { start, end }, mention)
  return { offices, surfaces: relative ? [] : [text.slice(start, words.at(-1)!.end)] }
}

/** An apposition begins with an article, a title or a name, not with a verb or a conjunction. */
function opens(words: readonly Word[]): boolean {
  const keys = words.map((word) => word.key)
  return OPENERS.has(keys[0]!) || words[0]!.capital || describes(words, 0)
}

/** The offices that a stretch beside a name says, each with the group or state that is named in the stretch. */
function officesIn(reading: Reading, span: Span, mention: Entity): Office[] {
  const said = reading.article.text.slice(span.start, span.end).toLowerCase()
  const padded = ` ${said.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  const found = officeWords.find(({ word }) => padded.includes(` ${word} `))
  if (!found) return []
  const head = padded
    .slice(0, padded.indexOf(` ${found.word} `))
    .trim()
    .split(' ')
  if (head.some((word) => pastWords.has(word))) return []
  return [{ office: found.office, of: groupIn(reading, span, mention.sentence) ?? mention.of }]
}

/** The group, state or town that a stretch names, as the article names it; the first one. */
function groupIn(reading: Reading, span: Span, sentence: number): string | null {
  const inside = (mark: Span) => span.start <= mark.start && mark.end <= span.end
  const isGroup = (e: Entity) => e.kind !== 'person' && e.form === 'name' && inside(e)
  const group = entitiesIn(reading, sentence).find(isGroup)
  return group?.name ?? placesIn(reading, sentence).find(inside)?.name ?? null
}
