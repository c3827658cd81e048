import { changeVerbs, fillers, households, phrases, type Ranked, signOf } from '../../lexicon/figures.ts'
import { breaksClause, type Sight } from './sight.ts'

const AUX = /^(is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|should)$/
const LINK =
  /^(of|to|at|by|:|total|people|persons|number|from|further|the|an?|around|housing|population|individuals?|estimated)$/
const TOTAL = /^(number|toll|total|count|figure|tally|estimate)$/

/** "the evacuation of 400", "deaths: 12", "Number of displaced: 452", "Population evacuated 1161". */
export function eventBefore(s: Sight, first: number): Ranked | null {
  for (let at = beforeAside(s, first); at >= 0 && at > first - 14; at--) {
    const word = s.lower(at)
    const event = signOf('event', `${word} ${s.lower(at + 1)}`) ?? signOf('event', word)
    if (event && s.pos(at) !== 'VERB') return event
    const listed = /(ed|en)$/.test(word) && (at === first - 1 || s.lower(at + 1) === ':')
    const state = signOf('state', word) ?? (listed ? signOf('object', word) : null)
    if (state && !AUX.test(s.lower(at - 1))) return state
    const link = LINK.test(word) || fillers.has(word) || households.has(word) || AUX.test(word)
    if (!link && !changeVerbs.has(word)) return null
  }
  return null
}

/** The word before the count, over an aside: "the evacuation of, by the latest count, 17,631 people". */
function beforeAside(s: Sight, first: number): number {
  let at = first - 1
  if (s.lower(at) !== ',') return at
  for (at--; at > first - 10 && at >= 0; at--) if (s.lower(at) === ',') return at - 1
  return -1
}

/**
 * "The number of people forced from their homes reached 280,000", "the death toll from the floods has risen to 47",
 * "put the freed at 3,500": what is said between a total and the count that it changed to.
 */
export function subjectOfChange(s: Sight, first: number): Ranked | null {
  const before = s.lower(first - 1)
  const change = /^(to|at|beyond)$/.test(before) ? first - 2 : first - 1
  if (!changeVerbs.has(s.lower(change)) && before !== 'at') return null
  let sign: Ranked | null = null
  for (let at = change; at >= 0 && at > first - 26 && !breaksClause(s, at); at--) {
    const word = s.lower(at)
    const told = signAt(s, at)
    if (told && (sign === null || told.rank < sign.rank)) sign = told
    if (TOTAL.test(word) || (before === 'at' && /^puts?$/.test(word))) return sign
  }
  return null
}

function signAt(s: Sight, at: number): Ranked | null {
  const word = s.lower(at)
  const phrase = phrases.get(word)?.find((p) => p.words.every((w, k) => s.lower(at + k) === w))
  const participle = /(ed|en|ng)$/.test(word) ? signOf('object', word) : null
  const event = signOf('event', `${word} ${s.lower(at + 1)}`) ?? signOf('event', word)
  return phrase?.ranked ?? signOf('state', word) ?? participle ?? event
}
