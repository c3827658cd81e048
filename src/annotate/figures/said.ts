import { units } from '../../lexicon/dates.ts'
import { forces, type Ranked, unitWords } from '../../lexicon/figures.ts'
import type { Figure, Measure, Modifier } from '../../model/annotated.ts'
import type { Count } from './counts.ts'
import { type Counted, isPerCent } from './noun.ts'
import type { Sight } from './sight.ts'
import { unitOf } from './unit.ts'

/** What a figure says before it is dated: words `first` to `end`; `next` is the first word that was not read. */
export type Said = Pick<
  Figure,
  'rule' | 'measure' | 'value' | 'max' | 'modifier' | 'unit' | 'noun' | 'projection'
> & {
  first: number
  end: number
  next: number
}

/** A count with what it counts. The unit of measurement decides first, then the measure that the words told. */
export function sayCount(
  s: Sight,
  count: Count,
  counted: Counted,
  told: { measure: Ranked | null; modifier: Modifier; projection: boolean },
): Said {
  const { first, end, value, max } = count
  const noun = counted.head < 0 ? null : s.lower(counted.head)
  const { rule, measure, unit } = kindOf(s, count, counted, told.measure)
  const next = Math.max(end, counted.from)
  const { modifier, projection } = told
  return { first, end, next, rule, measure, value, max, modifier, unit, noun, projection }
}

type Kind = { rule: string; measure: Measure; unit: string | null }

function kindOf(s: Sight, count: Count, counted: Counted, told: Ranked | null): Kind {
  const noun = counted.head < 0 ? '' : s.lower(counted.head)
  if (isPerCent(s, counted.head - 1)) return { rule: 'figure/percent', measure: 'other', unit: '%' }
  const money = moneyOf(s, count, noun)
  if (money !== null) return { rule: 'figure/money', measure: 'other', unit: money }
  const strong = s.lower(count.end)
  if (/^(strong|member|man|person)$/.test(strong) && s.words[count.end]!.before === '-') {
    const troops = forces.has(noun)
    return {
      rule: troops ? 'figure/troops' : 'figure/other',
      measure: troops ? 'troops' : 'other',
      unit: 'people',
    }
  }
  const measured = unitWords.get(noun)
  if (measured) {
    const { entry, unit } = measured
    if (/^(cubic|square)$/.test(s.lower(counted.head - 1))) {
      return { rule: 'figure/other', measure: 'other', unit: `${s.lower(counted.head - 1)} ${noun}` }
    }
    // Metres and less are depths and heights, unless they tell how far from something.
    if (/^(m|feet|yards)$/.test(unit) && !FAR.test(s.lower(counted.end))) {
      return { rule: entry.id, measure: 'other', unit }
    }
    const perHour = /^(per|an|a)$/.test(s.lower(counted.end)) && s.lower(counted.end + 1) === 'hour'
    if (perHour && entry.measure === 'distance')
      return { rule: entry.id, measure: 'other', unit: `${unit}/h` }
    return { rule: entry.id, measure: entry.measure ?? 'other', unit }
  }
  if (units.has(noun) && counted.head === counted.from) {
    return { rule: 'figure/duration', measure: 'duration', unit: unitOfTime(noun) }
  }
  const measure = told?.entry.measure ?? 'other'
  return { rule: told?.entry.id ?? 'figure/other', measure, unit: unitOf(s, counted, measure) }
}

/** Units of time in the plural: `years`, `centuries`. */
export const unitOfTime = (word: string): string =>
  word.startsWith('centur') ? 'centuries' : word.replace(/s?$/, 's')

const FAR =
  /^(from|away|off|outside|inside|short|north|south|east|west|northeast|northwest|southeast|southwest|upstream|downstream|beyond|to|behind|ahead|apart)$/

const SIGN = /^\p{Sc}$/u
const CODE = /^(rs|usd|eur|gbp|inr|pkr|dlrs|sdg|syp|lbp|ngn|kes)$/
const NAME =
  /^(dollars?|euros?|roubles?|rubles?|rupees?|yen|yuan|lira|shillings?|rand|dinars?|dirhams?|hryvnias?|pesos?|riyals?|naira|francs?|cents?)$/

/** The currency of a sum of money, as said; null where it is none. */
function moneyOf(s: Sight, count: Count, noun: string): string | null {
  const before = s.lower(count.first - 1)
  if (SIGN.test(before)) return before
  if (CODE.test(before)) return before.toUpperCase()
  return NAME.test(noun) ? noun : null
}
