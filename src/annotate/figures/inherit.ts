import { changeVerbs } from '../../lexicon/figures.ts'
import type { Figure } from '../../model/annotated.ts'
import type { Counted } from './noun.ts'
import type { Said } from './said.ts'
import { isPart } from './share.ts'
import { breaksClause, type Sight } from './sight.ts'
import { isCeiling } from './when.ts'

/**
 * A number whose own words tell no measure takes that of the figure before it where it goes on with it ("700 fled in
 * the north and 360 in the south"), picks some of them out ("12 dead, including three children"), gives it in other
 * units ("(460 families)"), or says what it changed to ("could rise to 900", "the figure is 427").
 */
export function inherit(s: Sight, figure: Said, first: number, counted: Counted, last: Figure | null): Said {
  const open = /^(other|civilians|troops)$/.test(figure.measure)
  if (!last || !open || /^(figure\/(money|percent|speed|factor))$/.test(figure.rule)) return figure
  if (last.sentence < s.sentence.index - 1) return figure
  const picked = isPickedOut(s, figure, first, last)
  if (!picked && (figure.measure !== 'other' || !continues(s, first, counted, last))) return figure
  const { rule, measure } = last
  // "111 of them civilians": who they are stands behind.
  const behind = picked && /^(them|whom)$/.test(s.lower(figure.end + 1)) ? figure.end + 2 : -1
  if (behind > 0 && s.pos(behind) === 'NOUN')
    return { ...figure, rule, measure, unit: last.unit, noun: s.lower(behind) }
  return counted.head >= 0
    ? { ...figure, rule, measure }
    : { ...figure, rule, measure, unit: last.unit, noun: last.noun }
}

/** "12 dead, including three children", "826 people, 111 of them civilians", "two of whom". */
function isPickedOut(s: Sight, figure: Said, first: number, last: Figure): boolean {
  if (last.sentence !== s.sentence.index || !(last.unit === 'people' || last.unit === 'households'))
    return false
  if (isPart(s, first, figure.end)) return true
  return /^(and|,)$/.test(s.lower(first - 1)) && isListedAfterIncluding(s, first - 1)
}

function continues(s: Sight, first: number, counted: Counted, last: Figure): boolean {
  const the = /^(the|an?|its|their)$/.test(s.lower(first - 1)) ? 1 : 0
  const before = s.lower(first - 1 - the)
  const same = last.sentence === s.sentence.index
  if (counted.head >= 0)
    return same && before === '(' && (last.unit === 'people' || last.unit === 'households')
  if (/^(duration|distance)$/.test(last.measure) || last.unit === '%')
    return isCeiling(s, first) && last.unit === '%'
  if (isCeiling(s, first) || ofTotal(s, first)) return true
  if (before === 'from' && (s.lower(first - 2 - the) === 'up' || changeVerbs.has(s.lower(first - 2 - the))))
    return true
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

/** "the figure is 427", "the toll was up from 31 and could go beyond 100". */
function ofTotal(s: Sight, first: number): boolean {
  for (let at = first - 1; at > first - 16 && !breaksClause(s, at); at--) {
    if (/^(figure|number|total|count|toll|tally)$/.test(s.lower(at))) return true
  }
  return false
}
