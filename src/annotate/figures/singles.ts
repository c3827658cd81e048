import { people, type Ranked } from '../../lexicon/figures.ts'
import type { Count } from './counts.ts'
import { measureOf } from './measure.ts'
import { type Counted, countedBy } from './noun.ts'
import { predicateOf } from './predicate.ts'
import type { Sight } from './sight.ts'
import { expectationBefore } from './when.ts'

const BEFALLS = /^(killed|injured|detained|released|missing)$/

type Single = { count: Count; counted: Counted; measure: Ranked; projection: boolean }

/** "a kilometre away", "dropped by a metre": one of a unit of length. */
export function readUnit(s: Sight, i: number): { count: Count; counted: Counted } | null {
  const unit = /^an?$/.test(s.lower(i)) ? s.lower(i + 1) : ''
  if (!/^(kilomet(re|er)|mile|met(re|er))$/.test(unit)) return null
  return {
    count: { first: i, end: i + 1, value: 1, max: null, form: 'words' },
    counted: { head: i + 1, from: i + 1, end: i + 2 },
  }
}

/** One person without a number, who counts only where something befell them: "killing a woman and two children". */
export function readSingle(s: Sight, i: number): Single | null {
  if (!/^an?$/.test(s.lower(i)) || s.pos(i) === 'PROPN') return null
  const count: Count = { first: i, end: i + 1, value: 1, max: null, form: 'words' }
  const counted = countedBy(s, count)
  const { head } = counted
  const noun = s.lower(head)
  if (head < 0 || s.words[head]!.capital || !people.has(noun)) return null
  if (/s$|^(people|men|women|children|staff|police)$/.test(noun)) return null
  const predicate = predicateOf(s, counted.end)
  const measure = measureOf(s, i, i + 1, counted, predicate)
  if (!measure || !BEFALLS.test(measure.entry.measure ?? '') || measure.entry.noun?.includes(noun))
    return null
  const projection = predicate.expected !== 'told' || expectationBefore(s, i) !== 'told'
  return { count, counted, measure, projection }
}
