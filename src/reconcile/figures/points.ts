import { fold } from '../../lexicon/fold.ts'
import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { crowdWords, culpritWords, deadWords } from '../../lexicon/identity.ts'
import type { FigurePoint } from '../../model/account.ts'
import { countryNames } from '../questions.ts'
import { commonest, groupBy } from '../sets.ts'
import { type Casebook, type Statement, townOf } from '../statements.ts'
import { isoDay } from '../when.ts'
import { type Counted, nounOf, TOTALS } from './counted.ts'
import { happeningsOf, sinceOf, timesApart } from './happenings.ts'

/** What a number answers: measure, unit, who is counted, where; forecasts and vague bounds stand apart from counts. */
function seriesKey(counted: Counted, book: Casebook, country: string | null): string {
  const { statement, measure } = counted
  const { claim, place } = statement
  const unit = fold(claim.figure!.unit ?? '').replace(/s$/, '')
  const kind = counted.vague ? 'vague' : counted.projection ? 'projection' : counted.share
  const where = scopeOf(place, country)
  if (TOTALS.has(measure)) {
    const culprit = claim.type === 'kill' || claim.type === 'injure' ? sidesOf(named(statement), book) : ''
    return [culprit, measure, unit, whoIsCounted(statement, book), where, kind].join('|')
  }
  const whom = `${sidesOf(statement, book)} ${fold(statement.target ?? '')}`
  // "Three capitals: X, Y and Z" is one number, not one of each place.
  if (measure === 'places') return [measure, unit, claim.type, sidesOf(statement, book), '', kind].join('|')
  // Two who each rescued some have not rescued the same.
  const whose = measure === 'duration' ? fold(statement.target ?? '') : whom
  return [measure, unit, claim.type, whose, where, kind].join('|')
}

/** The statement without actors of whom only the deed is known: "gunmen", "the bomber". */
const named = ({ actors }: Statement): Pick<Statement, 'actors'> => ({
  actors: actors.filter((actor) => !culpritWords.has(actor.toLowerCase())),
})

const sidesOf = ({ actors }: Pick<Statement, 'actors'>, book: Casebook): string =>
  actors
    .map((actor) => book.parties.of(actor))
    .sort()
    .join('+')

/**
 * True for nouns of people at large, for the people of a country (a number of Syrians is a number of people), and for
 * what befell them (so is a number of arrests).
 */
export const isCrowd = (noun: string): boolean =>
  crowdWords.has(noun.toLowerCase()) ||
  deadWords.has(noun.toLowerCase()) ||
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
  const groups = withOneCulprit(groupBy(all, (counted) => seriesKey(counted, book, country)))
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

/** How many times larger the toll that names no side may be than one that does, and be the same. */
const ALIKE = 2

/** Tolls that name no side ("12 were killed") belong to those of the only side that is named, where they are alike. */
function withOneCulprit(groups: Map<string, Counted[]>): Map<string, Counted[]> {
  const sides = groupBy(groups.keys(), (key) => key.slice(key.indexOf('|')))
  for (const [rest, keys] of sides) {
    const [one, two] = keys.filter((key) => key !== rest)
    const nobodys = groups.get(rest)
    if (one === undefined || two !== undefined || !nobodys || !TOTALS.has(nobodys[0]!.measure)) continue
    const own = groups.get(one)!
    if (!nobodys.every((c) => own.some((o) => timesApart(c.value, o.value) <= ALIKE))) continue
    nobodys.push(...own)
    groups.delete(one)
  }
  return groups
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
