import { changeVerbs } from '../../lexicon/figures.ts'
import type { Figure } from '../../model/annotated.ts'
import type { Counted } from './noun.ts'
import type { Said } from './said.ts'
import type { Sight } from './sight.ts'
import { isCeiling } from './when.ts'

/**
 * A number whose own words tell no measure takes that of the figure before it where it goes on with it ("700 fled in
 * the north and 360 in the south"), picks some of them out ("12 dead, including three children"), gives it in other
 * units ("(460 families)"), or says what it changed to ("could rise to 900", "the figure is 427").
 */
export function inherit(s: Sight, figure: Said, first: number, counted: Counted, last: Figure | null): Said {
  if (!last || figure.measure !== 'other' || /^(figure\/(money|percent|speed|factor))$/.test(figure.rule))
    return figure
  if (last.sentence < s.sentence.index - 1 || !continues(s, first, counted, last)) return figure
  const { rule, measure } = last
  return counted.head >= 0
    ? { ...figure, rule, measure }
    : { ...figure, rule, measure, unit: last.unit, noun: last.noun }
}

function continues(s: Sight, first: number, counted: Counted, last: Figure): boolean {
  const before = s.lower(first - 1)
  const same = last.sentence === s.sentence.index
  const ofPeople = last.unit === 'people' || last.unit === 'households'
  if (
    same &&
    ofPeople &&
    (before === 'including' || (before === 'them' && /^(among|of)$/.test(s.lower(first - 2))))
  ) {
    return true
  }
  if (same && ofPeople && /^(and|,)$/.test(before) && isListedAfterIncluding(s, first - 1)) return true
  if (counted.head >= 0) return same && before === '(' && ofPeople
  if (/^(duration|distance)$/.test(last.measure) || last.unit === '%')
    return isCeiling(s, first) && last.unit === '%'
  if (isCeiling(s, first) || isTold(s, first)) return true
  if (before === 'from' && changeVerbs.has(s.lower(first - 2))) return true
  return same && /^(and|or|while|with|plus)$/.test(before)
}

/** "12 dead, including a nurse and two children": the second of those picked out. */
function isListedAfterIncluding(s: Sight, link: number): boolean {
  for (let at = link - 1; at > link - 10 && at >= 0; at--) {
    if (s.lower(at) === 'including') return true
    if (!/^(NOUN|PROPN|NUM|ADJ|DET|CCONJ|ADV)$/.test(s.pos(at)) && s.lower(at) !== ',') return false
  }
  return false
}

/** "the figure is 427", "the total stood at 427". */
function isTold(s: Sight, first: number): boolean {
  let at = first - 1
  while (at > first - 5 && /^(is|was|at|stands|stood|now|be|has|been|put)$/.test(s.lower(at))) at--
  return at < first - 1 && /^(figure|number|total|count|toll)$/.test(s.lower(at))
}
