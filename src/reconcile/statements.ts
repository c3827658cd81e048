import { fold } from '../lexicon/fold.ts'
import { areaWords, deadWords } from '../lexicon/identity.ts'
import type { Figure } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import type { Claim, ClaimId, Reading } from '../model/claim.ts'
import type { Lineage, Story } from '../model/story.ts'
import { type Names, whoIsWho } from './names/index.ts'
import { type Parties, partiesOf } from './parties.ts'
import { type Passages, passagesOf } from './passages.ts'
import { grow } from './sets.ts'
import { oneVoice, type Speaker, speakersOf } from './speakers.ts'
import { onePlaceName } from './spellings.ts'
import { isNumber, type Things, thingsOf } from './things.ts'
import { type Days, daysOf } from './when.ts'

/** A claim in the terms of the whole story: actors, speakers and times that other articles' claims share. */
export type Statement = {
  claim: Claim
  article: Article
  /** The actor by the story's name; several acting together are joined by ", ". */
  actor: string | null
  actors: readonly string[]
  target: string | null
  place: string | null
  speakers: readonly Speaker[]
  /** History: the article only recalls it, or it ended long before the article came out. */
  past: boolean
  /** When it happened, by the claim; null where nothing is said. */
  days: Days | null
  /** The day on which the article says it; null where the article has no date. */
  told: number | null
}

/** Everything that the rules of reconciliation look at. */
export type Casebook = {
  story: Story
  readings: readonly Reading[]
  lineage: readonly Lineage[]
  statements: readonly Statement[]
  byId: ReadonlyMap<ClaimId, Statement>
  names: Names
  parties: Parties
  passages: Passages
  /** Which of the readings an article is, counted from 0. */
  placeOf: ReadonlyMap<string, number>
  /** The numbers that an article's words hold, also where no claim has them. */
  figuresOf(article: string): readonly Figure[]
}

export function casebookOf(story: Story, given: readonly Reading[], lineage: readonly Lineage[]): Casebook {
  const inStory = new Set(story.articles)
  const readings = given.filter((reading) => inStory.has(reading.article.id))
  const names = whoIsWho(readings)
  const terms = { names, things: thingsOf(readings), placeName: onePlaceName(readings) }
  const figures = new Map(readings.map((reading) => [reading.article.id, reading.figures]))
  const plain = readings.flatMap((reading) =>
    reading.claims.map((claim) => statementOf(claim, reading.article, terms)),
  )
  const statements = withOwnVoices(plain, names)
  return {
    story,
    readings,
    lineage,
    statements,
    byId: new Map(statements.map((statement) => [statement.claim.id, statement])),
    names,
    parties: partiesOf(readings, names),
    passages: passagesOf(readings, lineage),
    placeOf: new Map(readings.map(({ article }, i) => [article.id, i])),
    figuresOf: (article) => figures.get(article) ?? [],
  }
}

/** The same casebook with other statements in the place of its own. */
export const withStatements = (book: Casebook, statements: readonly Statement[]): Casebook => ({
  ...book,
  statements,
  byId: new Map(statements.map((statement) => [statement.claim.id, statement])),
})

/** What ended so long before its report came out is history, also where the reading did not see that. */
const RECALLED_DAYS = 365

/** What the story calls actors, things and places. */
type Terms = { names: Names; things: Things; placeName: (name: string) => string }

function statementOf(claim: Claim, article: Article, { names, things, placeName }: Terms): Statement {
  const actors = partsOf(claim.actor, names)
  const days = daysOf(claim.time)
  const told = daysOf(article.published)?.from ?? null
  return {
    claim,
    article,
    actor: actors.length > 0 ? actors.join(', ') : null,
    actors,
    target: targetOf(claim, names, things),
    place: claim.place === null ? null : placeName(claim.place),
    speakers: speakersOf(claim.speaker, names),
    past: claim.background || (days !== null && told !== null && told - days.to > RECALLED_DAYS),
    days,
    told,
  }
}

/**
 * A body that others cite, or that is no medium at all, speaks for itself where it brings out the report: what the
 * operator's own bulletin says is the operator's word, the same origin as where others quote it.
 */
function withOwnVoices(statements: readonly Statement[], names: Names): Statement[] {
  const cited = new Map<string, Set<string>>()
  for (const { speakers, article } of statements) {
    for (const { origin } of speakers) grow(cited, fold(origin), () => new Set()).add(article.id)
  }
  return statements.map((s) => {
    const { outlet, id } = s.article
    if (outlet === null || s.speakers.length > 0 || s.claim.stance === 'rumoured') return s
    const name = names.nameOf(outlet)
    const byOthers = [...(cited.get(fold(name)) ?? [])].some((other) => other !== id)
    const kind = names.kindOf(name)
    if (!byOthers && (kind === null || kind === 'media')) return s
    return { ...s, speakers: [{ name, origin: oneVoice(name) }] }
  })
}

/** Whom or what it is done to; a bare number is nobody, and a thing has one name in all articles. */
function targetOf({ target, article }: Claim, names: Names, things: Things): string | null {
  if (target === null || isNumber(target) || deadWords.has(target.toLowerCase())) return null
  if (names.kindOf(target) !== null) return names.nameOf(target)
  return things.nameOf(partsOf(target, names).join(', '), article)
}

function partsOf(name: string | null, names: Names): string[] {
  if (name === null) return []
  const parts = name.split(', ').map((part) => part.trim())
  // "Iran, Russia, Turkey" stands in the text as one name, and is three.
  const several = parts.length > 1 && parts.every((part) => names.kindOf(part) !== null)
  if (!several && names.kindOf(name) !== null) return [names.nameOf(name)]
  return [...new Set(parts.map((part) => names.nameOf(part)))].filter(Boolean)
}

/** A claim of this kind is about the future, not about what is. */
export const isForecast = ({ claim }: Statement): boolean =>
  claim.stance === 'planned' || claim.stance === 'predicted'

/** A town's name without "province" and the like: the land around a town bears its name. */
export function townOf(place: string): string {
  const words = place.split(' ')
  const last = words.at(-1)!.toLowerCase()
  return words.length > 1 && areaWords.has(last) ? words.slice(0, -1).join(' ') : place
}

/** Two statements are told together when one article makes both or both articles came out on one known day. */
export const toldTogether = (a: Statement, b: Statement): boolean =>
  a.article.id === b.article.id || (a.told !== null && a.told === b.told)
