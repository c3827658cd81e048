import { type Ranked, unitWords } from '../lexicon/figures.ts'
import type { Figure, Measure, Modifier, Sentence, TimeExpression } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { boundsOf } from './figures/bounds.ts'
import { type Count, readCount } from './figures/counts.ts'
import { readFactor } from './figures/factors.ts'
import { readLength } from './figures/lengths.ts'
import { measureOf } from './figures/measure.ts'
import { type Counted, countedBy } from './figures/noun.ts'
import { type Sight, sightOf } from './figures/sight.ts'
import { readSingle } from './figures/singles.ts'
import { unitOf } from './figures/unit.ts'
import { isCeiling, whenOf } from './figures/when.ts'

/** What a figure says before it is dated; words `first` to `end`, `next` the first word that was not read. */
type Said = Pick<Figure, 'rule' | 'measure' | 'value' | 'max' | 'modifier' | 'unit' | 'noun'> & {
  first: number
  end: number
  next: number
}

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
    const s = sightOf(article.text, sentence, times.slice(t, end))
    for (let i = 0; i < s.words.length; ) {
      const said = readFigure(s, i, figures.at(-1) ?? null)
      if (said && (sentence.prose || EVERYWHERE.has(said.measure))) {
        figures.push(dated(s, said, times.slice(t, end), article.published))
      }
      i = said?.next ?? afterTime(s, i)
    }
  }
  return figures
}

function dated(s: Sight, said: Said, times: readonly TimeExpression[], published: string | null): Figure {
  const { first, end, next: _, ...figure } = said
  const span = { start: s.words[first]!.start, end: s.words[end - 1]!.end }
  const when = whenOf(s, times, { ...span, word: first }, published)
  const modifier: Modifier =
    when.projection && figure.modifier === 'exact' && isCeiling(s, first) ? 'at-most' : figure.modifier
  return { ...span, ...figure, modifier, ...when, sentence: s.sentence.index }
}

function afterTime(s: Sight, i: number): number {
  const time = s.timeAt(i)
  let next = i + 1
  while (time && next < s.words.length && s.timeAt(next) === time) next++
  return next
}

function readFigure(s: Sight, i: number, last: Figure | null): Said | null {
  const time = s.timeAt(i)
  if (time) return i === 0 || s.timeAt(i - 1) !== time ? readDuration(s, i) : null
  const factor = readFactor(s, i)
  if (factor) {
    const { first, end, value, modifier, rule, price } = factor
    const measure = price ? 'price-factor' : 'other'
    return { first, end, next: end, rule, measure, value, max: null, modifier, unit: '×', noun: null }
  }
  const single = readSingle(s, i)
  if (single) {
    const { count, counted, measure } = single
    return said(s, count, counted, measure, 'exact')
  }
  const count = readCount(s, i)
  return count && readCounted(s, count, last)
}

function readDuration(s: Sight, i: number): Said | null {
  const length = readLength(s, i, s.timeAt(i)!)
  if (!length) return null
  const { count, head, unit } = length
  return {
    first: count.first,
    end: count.end,
    next: afterTime(s, i),
    rule: 'figure/duration',
    measure: 'duration',
    value: count.value,
    max: null,
    modifier: boundsOf(s, count).modifier,
    unit,
    noun: s.lower(head),
  }
}

function readCounted(s: Sight, count: Count, last: Figure | null): Said | null {
  const counted = countedBy(s, count)
  const bounded = boundsOf(s, count)
  const money = moneyOf(s, count, counted)
  if (money !== null) return { ...said(s, count, counted, null, bounded.modifier), unit: money, noun: null }
  const measure = measureOf(s, bounded.first, count.end, counted)
  const figure = said(s, count, counted, measure, bounded.modifier)
  if (s.lower(count.first) === 'one' && count.max === null && !isCountedOne(s, count, figure, bounded.said))
    return null
  const near = last && last.sentence >= s.sentence.index - 1 ? last : null
  if (near && figure.measure === 'other' && inherits(s, bounded.first, counted, near)) {
    const { rule, unit, noun } = near
    const own = counted.head >= 0
    return {
      ...figure,
      rule,
      measure: near.measure,
      unit: own ? figure.unit : unit,
      noun: own ? figure.noun : noun,
    }
  }
  return figure.unit === null ? null : figure
}

function said(s: Sight, count: Count, counted: Counted, measure: Ranked | null, modifier: Modifier): Said {
  const { first, end, value, max } = count
  const unitWord = counted.head < 0 ? undefined : unitWords.get(s.lower(counted.head))
  const speed =
    unitWord?.entry.measure === 'distance' &&
    /^(per|an|a)$/.test(s.lower(counted.end)) &&
    s.lower(counted.end + 1) === 'hour'
  const kind = speed ? 'other' : (unitWord?.entry.measure ?? measure?.entry.measure ?? 'other')
  const noun = counted.head < 0 ? null : s.lower(counted.head)
  const rule = unitWord?.entry.id ?? measure?.entry.id ?? 'figure/other'
  const unit = speed ? `${unitOf(s, counted, kind)}/h` : unitOf(s, counted, kind)
  return {
    first,
    end,
    next: Math.max(end, counted.from),
    rule,
    measure: kind,
    value,
    max,
    modifier,
    unit,
    noun,
  }
}

/** "one" counts where something befell those counted or a bound says so: "at least one", "one soldier was killed". */
function isCountedOne(s: Sight, count: Count, figure: Said, bounded: boolean): boolean {
  if (
    /^(no|every|any|some|each|this|that|which|the|another|only)$/.test(s.lower(count.first - 1)) &&
    !bounded
  )
    return false
  if (/^(of|another|day|thing|side|hand|way)$/.test(s.lower(count.end))) return false
  return figure.measure !== 'other' && figure.measure !== 'places' ? true : bounded && figure.unit !== null
}

/**
 * A number takes the measure of the figure before it where it goes on with it ("700 fled in the north and 360 in the
 * south"), gives it in other units ("(460 families)"), or says what it changed to ("could rise to 900").
 */
function inherits(s: Sight, first: number, counted: Counted, last: Figure): boolean {
  const before = s.lower(first - 1)
  const same = last.sentence === s.sentence.index
  if (counted.head >= 0)
    return same && before === '(' && (last.unit === 'people' || last.unit === 'households')
  if (isCeiling(s, first) || isTold(s, first) || (before === 'from' && changesBefore(s, first))) return true
  return same && /^(and|or|while|with|plus)$/.test(before)
}

/** "the figure is 427", "the total stood at 427". */
const isTold = (s: Sight, first: number): boolean => {
  let at = first - 1
  while (at > first - 5 && /^(is|was|at|stands|stood|now|be|has|been|put)$/.test(s.lower(at))) at--
  return at < first - 1 && /^(figure|number|total|count|toll)$/.test(s.lower(at))
}

const changesBefore = (s: Sight, first: number): boolean =>
  isCeiling({ ...s, lower: (i) => (i === first - 1 ? 'to' : s.lower(i)) }, first)

/** The currency of a sum of money, as said; null where it is none. */
function moneyOf(s: Sight, count: Count, { head }: Counted): string | null {
  const before = s.words[count.first - 1]
  if (before && /^\p{Sc}$/u.test(before.lower)) return before.lower
  if (before?.capital && /^(rs|usd|eur|gbp|inr|pkr|dlrs|sdg|syp|lbp|ngn|kes)$/.test(before.lower))
    return before.lower.toUpperCase()
  const noun = head < 0 ? '' : s.lower(head)
  return /^(dollars?|euros?|pounds?|roubles?|rubles?|rupees?|yen|yuan|lira|shillings?|rand|dinars?|dirhams?|hryvnias?|pesos?|riyals?|naira|francs?)$/.test(
    noun,
  )
    ? noun
    : null
}
