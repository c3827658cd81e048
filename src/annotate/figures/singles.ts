import { people, type Ranked } from '../../lexicon/figures.ts'
import type { Count } from './counts.ts'
import { measureOf } from './measure.ts'
import type { Counted } from './noun.ts'
import type { Sight } from './sight.ts'

const BEFALLS = /^(killed|injured|detained|released|missing)$/

/** One person without a number, who counts only where something befell them: "killing a woman and two children". */
export function readSingle(s: Sight, i: number): { count: Count; counted: Counted; measure: Ranked } | null {
  if (!/^an?$/.test(s.lower(i)) || s.pos(i) === 'PROPN') return null
  let head = i + 1
  while (head < i + 4 && /^(ADJ|NOUN|PROPN)$/.test(s.pos(head)) && /^(NOUN|PROPN)$/.test(s.pos(head + 1)))
    head++
  const noun = s.lower(head)
  if (
    s.pos(head) !== 'NOUN' ||
    !people.has(noun) ||
    /s$|^(people|men|women|children|staff|police)$/.test(noun)
  )
    return null
  const counted = { head, from: i + 1, end: head + 1 }
  const measure = measureOf(s, i, i + 1, counted)
  if (!measure || !BEFALLS.test(measure.entry.measure ?? '') || measure.entry.noun?.includes(noun))
    return null
  return { count: { first: i, end: i + 1, value: 1, max: null, form: 'words' }, counted, measure }
}
