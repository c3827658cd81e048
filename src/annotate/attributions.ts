import { triggersOf } from '../lexicon/frames.ts'
import type { Attribution, Entity, Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { covers } from '../model/span.ts'
import { colonSpeeches } from './attributions/colon.ts'
import { openParagraphs, type Paragraph, runOn } from './attributions/continued.ts'
import { leftovers } from './attributions/leftover.ts'
import { maskOf, nameOf } from './attributions/names.ts'
import { handedOn, withoutEchoes } from './attributions/nesting.ts'
import { nounSpeeches } from './attributions/nouns.ts'
import { phraseSpeeches } from './attributions/phrases.ts'
import { findQuotations } from './attributions/quotes.ts'
import { type Reading, readSentence, spanOf } from './attributions/reading.ts'
import type { Speech } from './attributions/speech.ts'
import { verbSpeeches } from './attributions/verbs.ts'
import { canSpeak, type Mentions, mentionsBySentence, type Speaks } from './attributions/voices.ts'

/** Who says what in an article: every stretch that somebody is said to have said, with its source and cue. */
export function markAttributions(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Attribution[] {
  const quotations = findQuotations(article.text)
  const mentions = mentionsBySentence(entities)
  const readings = sentences.filter(isReadable).map((s) => readSentence(article.text, s))
  const voices: Speaks = (r, i) => canSpeak(mentions, r, i)
  const speeches: Speech[] = []
  for (const reading of readings) {
    const verbs = verbSpeeches(reading, quotations, voices)
    const taken = new Set(verbs.map((s) => s.cueSpan?.start))
    const phrases = phraseSpeeches(reading, quotations, voices)
    const nouns = nounSpeeches(reading, quotations).filter(
      (s) => !taken.has(s.cueSpan?.start) && !phrases.some((p) => p.cueSpan && covers(p.cueSpan, s.cueSpan!)),
    )
    const told = [...verbs, ...phrases, ...nouns]
    for (const one of handedOn(told)) speeches.push(one)
  }
  const speakers = speakersOf(speeches)
  const speaks: Speaks = (r, i) => voices(r, i) || speakers.has(r.lower[i]!)
  const paragraphs = paragraphsOf(readings)
  for (const paragraph of paragraphs) {
    const heading = paragraph[0] === readings[0]
    for (const one of colonSpeeches(paragraph, heading, quotations, speaks)) speeches.push(one)
  }
  openParagraphs(quotations, paragraphs.map(bounds), speeches)
  for (const one of runOn(readings, quotations, speeches)) speeches.push(one)
  for (const one of leftovers(readings, quotations, speeches)) speeches.push(one)
  const said = speeches.filter(
    (s) => s.content.end > s.content.start && !isNobody(s) && !isEvent(s, mentions),
  )
  return named(withoutEchoes(said), mentions)
}

/** "No group claimed the attack": what nobody says is not said. */
const isNobody = ({ reading, source }: Speech): boolean =>
  source !== null && NOBODY.has(reading.lower[source.from]!)

/** "The evacuation is set to begin": what happens has no mind that could be set. */
const isEvent = ({ cue, reading: r, source }: Speech, mentions: Mentions): boolean =>
  source !== null &&
  cue.part === 'adjective' &&
  triggersOf(r.lower[source.head]!).some(({ pos }) => pos === 'noun') &&
  /^\p{Ll}/u.test(r.tokens[source.head]!.text) &&
  !canSpeak(mentions, r, source.head)

const NOBODY = new Set(['no', 'no-one', 'nobody', 'none', 'neither'])

/** Words of the longest sentence that is read; no writer makes longer ones, and each is read many times over. */
const LONGEST = 400

/** Labels and page furniture say nothing; a heading over the whole may: "UN: half a million need food". */
const isReadable = (s: Sentence): boolean =>
  s.tokens.length > 0 && s.tokens.length <= LONGEST && (s.prose || s.paragraph === 0)

/** The names, by their last words, of everybody who says something in the article. */
function speakersOf(speeches: readonly Speech[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { source, reading } of speeches) {
    if (source && /^\p{Lu}/u.test(reading.tokens[source.head]!.text)) names.add(reading.lower[source.head]!)
  }
  return names
}

function paragraphsOf(readings: readonly Reading[]): Reading[][] {
  const paragraphs: Reading[][] = []
  for (const reading of readings) {
    const last = paragraphs.at(-1)
    if (last && last[0]!.sentence.paragraph === reading.sentence.paragraph) last.push(reading)
    else paragraphs.push([reading])
  }
  return paragraphs
}

const bounds = (readings: readonly Reading[]): Paragraph => ({
  index: readings[0]!.sentence.paragraph,
  start: readings[0]!.sentence.start,
  end: readings.at(-1)!.sentence.end,
})

/** The speeches with the names of their sources, in order. */
function named(speeches: readonly Speech[], mentions: Mentions): Attribution[] {
  const inOrder = [...speeches].sort((a, b) => cueStart(a) - cueStart(b))
  let last: Attribution | null = null
  const marks = new Map<Speech, Attribution>()
  for (const one of inOrder) {
    const near = last !== null && one.reading.sentence.index - last.sentence <= RECENT
    const mark = asAttribution(one, mentions, near ? (last?.source?.name ?? null) : null)
    marks.set(one, mark)
    if (mark.source) last = mark
  }
  return speeches.map((one) => marks.get(one)!)
}

/** Sentences after which a pronoun no longer stands for who spoke last. */
const RECENT = 3

const cueStart = (s: Speech): number => s.cueSpan?.start ?? s.content.start

function asAttribution(one: Speech, mentions: Mentions, before: string | null): Attribution {
  const { reading, source, cue, cueSpan, content, stance, kind } = one
  const name = source ? nameOf(reading, source, mentions, before) : null
  const mask = source ? maskOf(reading, source, name, mentions) : null
  const masked = mask !== null && kind === 'content'
  return {
    rule: masked ? mask : cue.id,
    source: source && name ? { ...spanOf(reading, source), name } : null,
    cue: cueSpan,
    content,
    stance: masked ? 'rumoured' : stance,
    kind: masked ? 'rumour' : kind,
    sentence: reading.sentence.index,
  }
}
