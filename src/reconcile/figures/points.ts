import { fold } from '../../lexicon/fold.ts'
import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { crowdWords } from '../../lexicon/identity.ts'
import { numbers } from '../../lexicon/numbers.ts'
import type { FigurePoint } from '../../model/account.ts'
import type { Figure, Measure } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import { countryNames } from '../questions.ts'
import { commonest, groupBy } from '../sets.ts'
import { type Casebook, type Statement, townOf } from '../statements.ts'
import { daysOf, isoDay } from '../when.ts'
import { happeningsOf, sinceOf } from './happenings.ts'

/** A number that a statement gives, with what it takes to compare it. `day`: the day it was counted, by its words. */
export type Counted = {
  statement: Statement
  measure: Measure
  value: number
  max: number | null
  day: number | null
  projection: boolean
  share: Figure['share']
  vague: boolean
}

/** Measures that count people over a whole crisis: their numbers grow, and one total is meant unless a place is named. */
export const TOTALS: ReadonlySet<Measure> = new Set(['displaced', 'killed', 'injured', 'missing', 'detained'])

export function countedIn(book: Casebook): Counted[] {
  return book.statements.flatMap((statement) => {
    const { claim } = statement
    const { figure } = claim
    if (figure === null || statement.past || claim.stance === 'denied') return []
    // "12 die every day" is no toll that could be set beside another.
    const share = markOf(statement, book)?.share ?? 'whole'
    if (share === 'rate') return []
    const day = daysOf(figure.asOf)?.to ?? statement.days?.to ?? statement.told
    const projection = claim.stance === 'predicted' || claim.stance === 'planned'
    const { measure, value, max } = figure
    return [{ statement, measure, value, max, day, projection, share, vague: isVague(statement) }]
  })
}

/** "Thousands" and "tens of thousands" are no count: words of the sentence leave the number open. */
function isVague({ claim, article }: Statement): boolean {
  const { figure, evidence } = claim
  if (figure === null || figure.modifier !== 'at-least') return false
  const words = article.text
    .slice(evidence.start, evidence.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const open = words.flatMap((word) => numbers.plural.get(word) ?? [])
  return open.includes(figure.value) || open.reduce((all, one) => all * one, 1) === figure.value
}

/** What a number answers: measure, unit, who is counted, where; forecasts and vague bounds stand apart from counts. */
function seriesKey(counted: Counted, book: Casebook, country: string | null): string {
  const { statement, measure } = counted
  const { claim, place } = statement
  const unit = fold(claim.figure!.unit ?? '').replace(/s$/, '')
  const kind = counted.vague ? 'vague' : counted.projection ? 'projection' : counted.share
  const where = scopeOf(place, country)
  if (TOTALS.has(measure)) {
    const culprit = claim.type === 'kill' || claim.type === 'injure' ? sidesOf(statement, book) : ''
    return [measure, unit, whoIsCounted(statement, book), culprit, where, kind].join('|')
  }
  const whom = `${sidesOf(statement, book)} ${fold(statement.target ?? '')}`
  // "Three capitals: X, Y and Z" is one number, not one of each place.
  if (measure === 'places') return [measure, unit, claim.type, sidesOf(statement, book), '', kind].join('|')
  // Two who each rescued some have not rescued the same.
  const whose = measure === 'duration' ? fold(statement.target ?? '') : whom
  return [measure, unit, claim.type, whose, where, kind].join('|')
}

const sidesOf = ({ actors }: Statement, book: Casebook): string =>
  actors
    .map((actor) => book.parties.of(actor))
    .sort()
    .join('+')

/** True for nouns of people at large, and for the people of a country: a number of Syrians is a number of people. */
export const isCrowd = (noun: string): boolean =>
  crowdWords.has(noun.toLowerCase()) ||
  loadGazetteer().demonym(noun.charAt(0).toUpperCase() + noun.slice(1)) !== null

/** Who is counted: people at large, or the group that is named (soldiers, children), by the noun beside the number. */
function whoIsCounted(statement: Statement, book: Casebook): string {
  const { claim, target, actor } = statement
  const noun = nounOf(statement, book)
  const name = fold(noun ?? (claim.type === 'displace' ? actor : target) ?? 'people')
  // "111 of them civilians" is another count than that of all people.
  const all = name !== 'civilians' || !(claim.type === 'kill' || claim.type === 'injure')
  return all && isCrowd(name) ? 'people' : name.replace(/s$/, '')
}

/** The noun that the number of a claim counts, as the article's own figures have it. */
export const nounOf = (statement: Statement, book: Casebook): string | null =>
  markOf(statement, book)?.noun ?? null

/** The article's figure that the number of a claim is. */
function markOf({ claim }: Statement, book: Casebook): Figure | null {
  const { figure, evidence } = claim
  const isIt = (f: Figure) => f.value === figure?.value && f.measure === figure.measure && covers(evidence, f)
  return book.figuresOf(claim.article).find(isIt) ?? null
}

/** The whole crisis, where no place is named or its country or a part of that without bounds; else the place. */
function scopeOf(place: string | null, country: string | null): string {
  if (place === null) return ''
  const name = fold(townOf(place))
  if (name === country) return ''
  const part =
    /^(?:central|northern|southern|eastern|western|north|south|east|west|north ?\w+|south ?\w+) (.+)$/.exec(
      name,
    )
  return part && part[1] === country ? '' : name
}

/** The country of the crisis: the one that most claims of the present name as their place. */
function countryOf(book: Casebook): string | null {
  const countries = countryNames(book)
  return commonest(
    book.statements.flatMap(({ place, past }) => {
      const name = place === null || past ? '' : fold(place)
      return countries.has(name) ? [name] : []
    }),
  )
}

/** Numbers of one question grouped; a count of a town that repeats one of the whole crisis belongs to that. */
export function groupCounted(book: Casebook, all: readonly Counted[]): Counted[][] {
  const country = countryOf(book)
  const groups = groupBy(all, (counted) => seriesKey(counted, book, country))
  for (const [key, group] of groups) {
    const wider = key.replace(/\|[^|]*\|(\w+)$/, '||$1')
    const whole = wider === key ? undefined : groups.get(wider)
    if (!whole || !TOTALS.has(group[0]!.measure)) continue
    if (!group.every((c) => whole.some((w) => w.value === c.value && near(w, c)))) continue
    whole.push(...group)
    groups.delete(key)
  }
  return [...groups.values()].flatMap((group) =>
    TOTALS.has(group[0]!.measure) && !group[0]!.projection ? happeningsOf(group) : [group],
  )
}

const near = (a: Counted, b: Counted): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= 2

/** One number as the account shows it, with all statements that give it. */
export function pointOf(
  same: readonly Counted[],
  originsOf: (s: Statement) => readonly string[],
): FigurePoint {
  const [first] = same as [Counted]
  const figures = same.map(({ statement }) => statement.claim.figure!)
  const starts = same.flatMap(({ statement }) => sinceOf(statement))
  const days = same.flatMap(({ day }) => (day === null ? [] : [day]))
  const [head, ...rest] = same.map(({ statement }) => statement.claim.id) as [string, ...string[]]
  return {
    value: first.value,
    max: first.max,
    modifier: commonest(figures.map((figure) => figure.modifier))!,
    unit: commonest(figures.map((figure) => figure.unit)),
    since: starts.length > 0 ? isoDay(Math.min(...starts)) : null,
    asOf: days.length > 0 ? isoDay(Math.min(...days)) : null,
    projection: first.projection,
    speaker: commonest(same.flatMap(({ statement }) => statement.speakers.map(({ origin }) => origin))),
    claims: [head, ...rest],
    origins: new Set(same.flatMap(({ statement }) => originsOf(statement))).size,
  }
}
