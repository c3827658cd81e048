import type { Figure, Measure, Sentence, TimeExpression } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { boundsOf } from './figures/bounds.ts'
import { type Count, readCount } from './figures/counts.ts'
import { readFactor } from './figures/factors.ts'
import { inherit } from './figures/inherit.ts'
import { readLength } from './figures/lengths.ts'
import { measureOf } from './figures/measure.ts'
import { countedBy } from './figures/noun.ts'
import { predicateOf } from './figures/predicate.ts'
import { type Said, sayCount } from './figures/said.ts'
import { shareOf } from './figures/share.ts'
import { type Sight, sightOf } from './figures/sight.ts'
import { readSingle, readUnit } from './figures/singles.ts'
import { expectationBefore, whenOf } from './figures/when.ts'

/** Numbers of these measures are marked in headings and tables too, where others are mostly furniture. */
const EVERYWHERE: ReadonlySet<Measure> = new Set([
  'displaced',
  'killed',
  'injured',
  'missing',
  'detained',
  'released',
])

/**
 * All numbers that count something, in order, with what they count. Dates, ages, names with numbers and numbering are
 * none. The measures and bounds are the ontology's; a number without a noun takes that of the figure before it.
 */
export function markFigures(
  article: Article,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): Figure[] {
  const figures: Figure[] = []
  let t = 0
  for (const sentence of sentences) {
    while (t < times.length && times[t]!.end <= sentence.start) t++
    let end = t
    while (end < times.length && times[end]!.start < sentence.end) end++
    const own = times.slice(t, end)
    const s = sightOf(article.text, sentence, own)
    for (let i = 0; i < s.words.length; ) {
      const said = readFigure(s, i, figures.at(-1) ?? null)
      if (said && (sentence.prose || EVERYWHERE.has(said.measure))) {
        figures.push(dated(s, said, own, article.published))
      }
      i = said?.next ?? afterTime(s, i)
    }
  }
  return figures
}

function dated(s: Sight, said: Said, times: readonly TimeExpression[], published: string | null): Figure {
  const { first, end, next: _, ...figure } = said
  const span = { start: s.words[first]!.start, end: s.words[end - 1]!.end }
  const when = whenOf(s, times, { ...span, projection: said.projection }, published)
  return { ...span, ...figure, ...when, share: shareOf(s, said), sentence: s.sentence.index }
}

/** The word after the one at `i`, or after the time expression that it stands in. */
function afterTime(s: Sight, i: number): number {
  const time = s.timeAt(i)
  let next = i + 1
  while (time && next < s.words.length && s.timeAt(next) === time) next++
  return next
}

/** The figure that starts at word `i`. */
function readFigure(s: Sight, i: number, last: Figure | null): Said | null {
  if (s.timeAt(i)) return sayLength(s, i)
  const factor = readFactor(s, i)
  if (factor) {
    const { first, end, value, modifier, rule, price } = factor
    const measure = price ? 'price-factor' : 'other'
    const projection = expectationBefore(s, first) !== 'told'
    return {
      first,
      end,
      next: end,
      rule,
      measure,
      value,
      max: null,
      modifier,
      unit: '×',
      noun: null,
      projection,
    }
  }
  const single = readSingle(s, i)
  if (single) {
    const { count, counted, measure, projection } = single
    return sayCount(s, count, counted, { measure, modifier: 'exact', projection })
  }
  const one = readUnit(s, i)
  if (one) {
    const { modifier } = boundsOf(s, one.count)
    return sayCount(s, one.count, one.counted, { measure: null, modifier, projection: false })
  }
  const count = readCount(s, i)
  return count && readCounted(s, count, last)
}

/** A length of time that stands as a time expression: "for 24 years". */
function sayLength(s: Sight, i: number): Said | null {
  const length = readLength(s, i, s.timeAt(i)!)
  if (!length) return null
  const { count, head, unit } = length
  const { modifier } = boundsOf(s, count)
  return {
    first: count.first,
    end: count.end,
    next: afterTime(s, i),
    rule: 'figure/duration',
    measure: 'duration',
    value: count.value,
    max: null,
    modifier,
    unit,
    noun: s.lower(head),
    projection: expectationBefore(s, count.first) !== 'told',
  }
}

function readCounted(s: Sight, count: Count, last: Figure | null): Said | null {
  const counted = countedBy(s, count)
  if (/^times?$/.test(s.lower(counted.head))) return null
  const { modifier, first, said } = boundsOf(s, count)
  const predicate = predicateOf(s, Math.max(count.end, counted.end))
  const measure = measureOf(s, first, count.end, counted, predicate)
  const expected = predicate.expected === 'told' ? expectationBefore(s, first) : predicate.expected
  const projection = expected !== 'told'
  // What could be is the most that could be.
  const bound = expected === 'may' && modifier === 'exact' ? 'at-most' : modifier
  const figure = sayCount(s, count, counted, { measure, modifier: bound, projection })
  if (s.lower(count.first) === 'one' && count.max === null && !isCountedOne(s, count, figure, said))
    return null
  const whole = inherit(s, figure, first, counted, last)
  return whole.unit === null ? null : whole
}

/** "one" counts where something befell those counted or a bound says so: "at least one", "one soldier was killed". */
function isCountedOne(s: Sight, count: Count, figure: Said, bounded: boolean): boolean {
  const before = s.lower(count.first - 1)
  if (/^(no|every|any|some|each|this|that|which|the|another|only)$/.test(before) && !bounded) return false
  if (/^(of|another|day|thing|side|hand|way)$/.test(s.lower(count.end))) return false
  return (figure.measure !== 'other' && figure.measure !== 'places') || (bounded && figure.unit !== null)
}
