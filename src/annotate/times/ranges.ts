import { bounds, dayText, isDay, yearOf } from '../../text/calendar.ts'
import { readMonth, readMonthDay } from './explicit.ts'
import { type Context, fixed, fromPublished, looksAhead, lower, type Reading, type Rule } from './reading.ts'
import { readYear } from './years.ts'

const join = (from: string | null, to: string | null): string | null => {
  const [a, b] = [bounds(from), bounds(to)]
  if (!a || !b || a[0] > b[1]) return null
  return `${from!.split('/')[0]}/${to!.split('/').at(-1)}`
}

/** A day, month or year that two ends of a range may be; `until` and the like are looked for between them. */
export function rangeRules(point: Rule): Rule[] {
  /** "from 27 November to 5 December", "between 2011 and 2018", "27 November – 5 December", "Monday to Friday". */
  const interval: Rule = (words, i) => {
    const opener = lower(words, i)
    const opened = /^(from|between)$/.test(opener)
    const first = point(words, opened ? i + 1 : i)
    if (first?.type !== 'date') return null
    const link = lower(words, first.end)
    const dash = words[first.end]?.before === '-' || /^[-–—]$/.test(link)
    const linked =
      opener === 'between'
        ? link === 'and'
        : (opened && /^(to|until|till|through)$/.test(link)) ||
          (!opened && (dash || /^(to|through)$/.test(link)))
    if (!linked) return null
    const second = point(words, words[first.end]?.before === '-' ? first.end : first.end + 1)
    if (second?.type !== 'date') return null
    // Without "from", only likes make a range: "raised the toll for Friday to December's level".
    if (!opened && first.rule !== second.rule) return null
    return {
      end: second.end,
      rule: 'date/interval',
      type: 'date',
      value: (context) => join(...ends(first, second, context)),
    }
  }

  /** "since 2018", "since Friday", "since the war began in March 2011": up to publication. */
  const since: Rule = (words, i) => {
    if (!/^(since|starting|beginning)$/.test(lower(words, i))) return null
    const strict = lower(words, i) === 'since'
    const from = point(words, strict || !/^(on|in|from)$/.test(lower(words, i + 1)) ? i + 1 : i + 2)
    if (from?.type === 'date') return open(from)
    if (!strict || !/^(the|its|their|his|her|a|an)$/.test(lower(words, i + 1))) return null
    for (let at = i + 2; at < i + 9 && at < words.length; at++) {
      const word = words[at]!
      if (word.kind === 'mark') return null
      if (!/^(in|on)$/.test(word.lower)) continue
      const dated = point(words, at + 1)
      return dated?.type === 'date' && !dated.fleeting ? open(dated) : null
    }
    return null
  }

  /** "until Friday": the day that ends it; what begins it is not said. */
  const until: Rule = (words, i) => {
    if (!/^(until|till)$/.test(lower(words, i))) return null
    const to = point(words, i + 1)
    return to?.type === 'date' ? { ...to, rule: 'date/until' } : null
  }

  return [interval, since, until, daysOfMonth, yearPair]
}

const open = (from: Reading): Reading => ({
  ...from,
  rule: 'date/since',
  fleeting: true,
  value: (context) => {
    const past = { ...context, tense: looksAhead(context.tense) ? context.tense : ('past' as const) }
    return context.published === null ? null : join(from.value(past), context.published)
  },
})

/** The later end first; the earlier one is then the nearest before it. */
function ends(first: Reading, second: Reading, context: Context): [string | null, string | null] {
  const to = second.value(context)
  const last = bounds(to)?.[1]
  if (last === undefined) return [null, null]
  const from = first.value({ ...context, published: last, tense: 'past' })
  const own = first.value(context)
  // "from Friday to Sunday" counts back from its end; "from yesterday to Friday" does not.
  return [own !== null && from !== null && own === from ? own : (from ?? own), to]
}

/** "3-5 December 2024", "between 3 and 5 May", "May 3 to 5", "24 and 25 April": days that share their month. */
const daysOfMonth: Rule = (words, i) => {
  const start = /^(from|between)$/.test(lower(words, i)) ? i + 1 : i
  const linkAt = (at: number): number =>
    words[at]?.before === '-' && words[at]!.kind === 'digits'
      ? at
      : /^(to|and|until|through|[-–—])$/.test(lower(words, at))
        ? at + 1
        : -1
  const single = (at: number): number | null => {
    const word = words[at]
    const day = word?.kind === 'digits' && word.lower.length <= 2 ? Number(word.lower) : Number.NaN
    return day >= 1 && day <= 31 && !(words[at + 1]?.kind === 'letters' && words[at + 1]!.before === '')
      ? day
      : null
  }
  const between = (
    from: number,
    at: { month: number; day: number; year: number | null; end: number },
  ): Reading | null => {
    if (from >= at.day || !isDay(at.year ?? 2000, at.month, at.day)) return null
    const text = (year: number) => `${dayText(year, at.month, from)}/${dayText(year, at.month, at.day)}`
    if (at.year !== null) return fixed(at.end, 'date/interval', text(at.year))
    return fromPublished(at.end, 'date/interval', (published, { tense }) => {
      const years = [yearOf(published) - 1, yearOf(published), yearOf(published) + 1]
      const sorted = years.filter((y) => isDay(y, at.month, from)).map((y) => dayText(y, at.month, from))
      const day = looksAhead(tense)
        ? sorted.find((d) => d >= published)
        : sorted.findLast((d) => d <= published)
      return day ? text(yearOf(day)) : null
    })
  }
  const first = single(start)
  if (first !== null) {
    const link = linkAt(start + 1)
    const second = link > 0 ? readMonthDay(words, link) : null
    return second && words[link]!.kind === 'digits' ? between(first, second) : null
  }
  const month = readMonth(words, start)
  const from = month && single(month.end)
  if (!month || from === null) return null
  const link = linkAt(month.end + 1)
  const to = link > 0 && (lower(words, link - 1) !== 'and' || single(link) === from + 1) ? single(link) : null
  const both = link > 0 && start > i && to === null ? single(link) : to
  if (both === null) return null
  const year = readYear(words, lower(words, link + 1) === ',' ? link + 2 : link + 1)
  return between(from, {
    month: month.month,
    day: both,
    year: year?.year ?? null,
    end: year?.end ?? link + 1,
  })
}

/** "2014-15", "2023/24", "2011–2018". */
const yearPair: Rule = (words, i) => {
  const first = words[i]?.kind === 'digits' ? readYear(words, i) : null
  const second = words[i + 1]
  if (!first || first.year < 1900 || first.year > 2099 || words[i]!.before !== ' ') return null
  if (second?.kind !== 'digits' || !/[-/]/.test(second.before) || words[i + 2]?.before === '-') return null
  const year =
    second.lower.length === 2
      ? Math.floor(first.year / 100) * 100 + Number(second.lower)
      : Number(second.lower)
  return year > first.year && year < 2100 ? fixed(i + 2, 'date/interval', `${first.year}/${year}`) : null
}
