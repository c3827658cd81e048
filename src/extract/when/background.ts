import { backgroundWords } from '../../lexicon/background.ts'
import type { Annotated, TimeExpression } from '../../model/annotated.ts'
import { dependents, isMarked, preposition, relation } from '../../parse/syntax.ts'
import type { Scene } from '../scene.ts'
import { mainTimes } from './when.ts'

const DAY = 86_400_000
/** An event that ended longer ago than this, some half a year, is history to the report that recalls it. */
const HISTORY_DAYS = 200

/** A year, or several, with no month of it. */
const YEARS = /^\d{4}(\/\d{4})?$/

const endOf = (value: string): number | null => {
  const last = value.split('/').at(-1)!
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(last) ?? []
  if (!year) return null
  return day
    ? Date.UTC(+year, +month! - 1, +day)
    : month
      ? Date.UTC(+year, +month, 0)
      : Date.UTC(+year, 11, 31)
}

/** The day that the article speaks from: its day of publication, else the latest day that it names. */
export function speakingDay(annotated: Annotated): number | null {
  const { published } = annotated.article
  if (published) return Date.parse(published)
  const dates = annotated.times.filter((t) => t.type === 'date')
  const said = dates.filter((t) => t.value !== null)
  const latest = said.reduce<number | null>((a, t) => {
    const end = endOf(t.value!)
    return end !== null && (a === null || end > a) ? end : a
  }, null)
  // Who says "on Tuesday" and "5 November" of the present names a year only where it is another one: "in 2004".
  const ownYear = dates.some((t) => t.value === null && OPEN_DAY.test(t.rule))
  const onlyYears = said.every((t) => YEARS.test(t.value!))
  return latest !== null && ownYear && onlyYears ? latest + (HISTORY_DAYS + 1) * DAY : latest
}

/** Days that only the day of publication would date. */
const OPEN_DAY = /^date\/(weekday|day-and-month|today|yesterday|previous|now|month|ago)/

/** "Last year's epidemic", "decades ago": history, also where nothing tells of which year. */
export function isYearsAgo(scene: Scene, time: TimeExpression | null): boolean {
  if (time === null || time.value !== null) return false
  return /\b(last year|previous year|years ago|decades? ago|centur\w+ ago|years earlier)\b/i.test(
    scene.text.slice(time.start, time.end),
  )
}

/** True where the time lies so far back that the article only recalls it. */
export const isLongAgo = (value: string | null, day: number | null): boolean => {
  if (!value || day === null) return false
  const end = endOf(value)
  if (end === null) return false
  // A report that names an earlier year and no month of it looks back: "in 2008", told in March 2009.
  const isYear = YEARS.test(value) && new Date(end).getUTCFullYear() < new Date(day).getUTCFullYear()
  return isYear || day - end > HISTORY_DAYS * DAY
}

/** True where the time lies ahead of the day on which the article speaks, or only begins with it. */
export function isAhead(value: string, day: number | null): boolean {
  const [from, until] = value.split('/')
  if (day === null || endOf(value)! <= day) return false
  const begins = Date.parse(from!)
  return begins > day || (until !== undefined && begins === day)
}

/** The latest day on which the main clause says that something was; null where it says none, or a vague one. */
export function latestDay(scene: Scene): string | null {
  const dates = mainTimes(scene).filter((t) => t.type === 'date')
  if (dates.some((t) => t.value === null)) return null
  return dates.reduce<string | null>(
    (a, t) => (a === null || endOf(t.value!)! > endOf(a)! ? t.value : a),
    null,
  )
}

const RECALLING = new Set(['by', 'with', 'in', 'of', 'after', 'from'])

/** True where words around the predicate put it into the past: "once sent", "weakened by years of war". */
export function isRecalled(scene: Scene, head: number): boolean {
  const s = scene.syntax
  // "X, previously reclaimed from Y" recalls the reclaiming alone: only the predicate's own adverbs count.
  // Of an event noun those of its clause too: "the siege that once starved the town".
  const own = [head, ...dependents(s, head, 'aux', 'cop')]
  if (s.tree.upos[head] === 'NOUN') own.push(...dependents(s, head, 'acl'))
  // Trees take the "once" of "which once sent" for a conjunction; right before the verb it is none.
  const adverbs = own.flatMap((i) => [
    ...dependents(s, i, 'advmod', 'amod'),
    ...dependents(s, i, 'mark').filter((m) => m === i - 1),
  ])
  if (adverbs.some((i) => backgroundWords.adverb.has(s.lower[i]!))) return true
  for (
    let at = head, up = s.tree.head[at]!, steps = 0;
    up >= 0 && steps < 4;
    at = up, up = s.tree.head[at]!, steps++
  ) {
    const purpose = relation(s, at) === 'advcl' && isMarked(s, at, 'to')
    if (purpose) return isRecalled(scene, up)
    const linked = RECALLING.has(preposition(s, at))
    if (linked && backgroundWords.governor.has(s.lower[up]!)) return true
    if (
      s.tree.label[at] === 'acl:relcl' &&
      dependents(s, at, 'advmod').some((c) => backgroundWords.adverb.has(s.lower[c]!))
    ) {
      return true
    }
  }
  return false
}
