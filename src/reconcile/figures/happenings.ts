import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { daysOf, isoDay } from '../when.ts'
import type { Counted } from './counted.ts'

/** A count over more days than this is one of a whole war or season, not of something that happened. */
const LONG = 92

/** How many times larger a number without any time may be than one it is set beside. */
const ALIKE = 3

/**
 * Numbers of one question, parted where they cannot be of the same thing. What was counted since a day long past ("since
 * the war began") stands apart from the toll of what happened; and a toll cannot fall, so that a lower number of a
 * later day ("five were killed on Thursday", after 31 on Saturday) is that of another happening.
 */
export function happeningsOf(group: readonly Counted[]): Counted[][] {
  const long = group.filter(isLong)
  const others = group.filter((c) => !isLong(c))
  if (long.length === 0) return partedByFalls(others)
  const ofPeriod = (c: Counted) =>
    c.statement.days === null &&
    distance(c, long) <
      Math.min(
        ALIKE,
        distance(
          c,
          others.filter((o) => o !== c),
        ),
      )
  const period = [...long, ...others.filter(ofPeriod)]
  return [period, ...partedByFalls(others.filter((c) => !ofPeriod(c)))]
}

const isLong = ({ statement }: Counted): boolean => beginningOf(statement) !== null

/** When a long count began, as a time is written ("2011-03" where no day is said); null for the toll of a happening. */
export function beginningOf(statement: Statement): string | null {
  const { claim, days, told } = statement
  const [start] = sinceOf(statement)
  const end = daysOf(claim.figure!.asOf)?.to ?? days?.to ?? told
  if (start === undefined || end === null || end - start <= LONG) return null
  return claim.time?.includes('/') ? claim.time.split('/')[0]! : isoDay(start).replace(/-01(?:-01)?$/, '')
}

/** By which factor the number differs from the nearest of the others. */
const distance = ({ value }: Counted, others: readonly Counted[]): number =>
  Math.min(...others.map((o) => timesApart(value, o.value)))

/** How many times the larger of two numbers is the smaller. */
export const timesApart = (a: number, b: number): number => Math.max(a, b) / Math.max(1, Math.min(a, b))

/** The day, or the day before the night, on which a statement says that it happened; null where it says none. */
const dayOf = ({ statement: { days } }: Counted): number | null =>
  days !== null && days.to - days.from <= 1 ? days.from : null

function partedByFalls(group: readonly Counted[]): Counted[][] {
  const dated = group.flatMap((c) => (dayOf(c) === null ? [] : { c, day: dayOf(c)! }))
  const partOf = new Map<Counted, number>()
  let before = { day: 0, value: 0 }
  let part = 0
  for (const { c, day } of dated.sort((a, b) => a.day - b.day || a.c.value - b.c.value)) {
    if (day > before.day && (c.max ?? c.value) < before.value) part++
    partOf.set(c, part)
    if (day > before.day) before = { day, value: c.value }
  }
  return [...groupBy(group, (c) => `${partOf.get(c) ?? 0}`).values()]
}

/** The first day of the stretch over which a statement counts; empty where it tells none. */
export function sinceOf({ claim, days }: Statement): number[] {
  const since = daysOf(claim.figure!.since)?.from
  if (since !== undefined) return [since]
  return days && days.from < days.to ? [days.from] : []
}
