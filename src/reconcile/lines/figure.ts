import { numbers } from '../../lexicon/numbers.ts'
import { phrasingOf } from '../../lexicon/phrasing.ts'
import { boundWords, measureWording } from '../../lexicon/writing.ts'
import type { Measure, Modifier } from '../../model/annotated.ts'
import { isMoney, rangeInFigures, withUnit } from '../../text/in-figures.ts'
import { nounOf } from '../figures/counted.ts'
import { isCrowd } from '../figures/points.ts'
import type { Names } from '../names/index.ts'
import type { Casebook, Statement } from '../statements.ts'
import { type Before, clause, slotsOf, type Told } from './clause.ts'
import { inPlace, noun } from './noun.ts'
import { realise } from './template.ts'

/** A number with its bound. */
export type Counted = {
  measure: Measure
  value: number
  max: number | null
  modifier: Modifier
  unit: string | null
}

/** "at least 370,000", "80 to 120", "thousands of": a number with its bound, as the sentences have it. */
export function amount(number: Counted, statements: readonly Statement[]): string {
  const open = openWords(number, statements)
  if (open) return `${open} of`
  const { value, max, unit } = number
  const figures = rangeInFigures(value, max)
  return `${boundWords[number.modifier]}${isMoney(unit) ? withUnit(figures, unit) : figures}`
}

/** "thousands", "tens of thousands" where a sentence leaves the number open in such words. */
function openWords({ value, modifier }: Counted, statements: readonly Statement[]): string | null {
  if (modifier !== 'at-least') return null
  const said = new Set(
    statements.flatMap(({ claim, article }) =>
      article.text
        .slice(claim.evidence.start, claim.evidence.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    ),
  )
  const words = [...numbers.plural].filter(([word]) => said.has(word))
  for (const [small, n] of words) {
    if (n === value) return small
    const large = words.find(([, m]) => n < m && n * m === value)
    if (large) return `${small} of ${large[0]}`
  }
  return null
}

const PEOPLE = new Set(['people', 'persons', 'person', 'civilians', ''])

/** A number as a clause: "at least 370,000 people have been displaced in Syria"; null where no wording carries it. */
export function figureClause(
  number: Counted,
  told: Told,
  statements: readonly Statement[],
  book: Casebook,
  before: Before = {},
): string | null {
  const n = amount(number, statements)
  const unit = isMoney(number.unit) ? '' : (number.unit ?? '')
  const wording = measureWording(number.measure)
  if (!wording) {
    const said = worded(number, { n, unit }, told, book.names, before)
    return said?.includes(n) ? said : null
  }
  const one = number.value === 1 && number.max === null
  const counted = nounOf(statements[0]!, book) ?? (number.measure === 'displaced' ? told.actor : told.target)
  const people = plainPeople(counted, number.measure) ?? wording.anybody
  const many = PEOPLE.has(unit.toLowerCase()) ? people : unit
  const whom = one && many === 'people' ? 'person' : many
  const where = told.place === null ? '' : inPlace(told.place)
  const forecast = told.stance === 'planned' || told.stance === 'predicted'
  return realise(forecast ? wording.could : wording.clause, {
    n,
    whom,
    in: where,
    have: one ? 'has' : 'have',
    be: one ? 'is' : 'are',
  })
}

/** Who is counted, where a common noun in the plural says so: prisoners, workers; null for people at large. */
function plainPeople(name: string | null, measure: Measure): string | null {
  if (name === null || !/^\p{Ll}[\p{L} -]*[^s]s$/u.test(name)) return null
  // Civilians killed are told from others killed; whoever flees is a civilian.
  if (name === 'civilians' && measure !== 'displaced') return name
  return isCrowd(name) ? null : name
}

/** A number of fighters: "2,000 members of the army", "hundreds of rebels". */
function inNumber(n: string, unit: string, told: Told, names: Names): string | null {
  const { counted } = phrasingOf(told.type)
  if (counted) return realise(counted, { ...slotsOf(told, names, {}), n, unit })
  const actor = told.actor === null ? null : noun(told.actor, names.kindOf(told.actor)).text
  const group = actor === null ? unit : (plainPeople(told.actor, 'troops') ?? `members of ${actor}`)
  return clause({ ...told, actor: told.actor ?? unit }, names, { actor: `${n} ${group}`, plural: true })
}

/** The claim's own wording with the number in the place of whom or what it counts; null where it has no place there. */
function worded(
  number: Counted,
  { n, unit }: { n: string; unit: string },
  told: Told,
  names: Names,
  before: Before,
): string | null {
  const counted = `${n} ${number.value === 1 && number.max === null ? unit.replace(/s$/, '') : unit}`.trim()
  const actor = told.actor === null ? null : noun(told.actor, names.kindOf(told.actor))
  switch (number.measure) {
    case 'troops':
      return inNumber(n, 'troops', told, names)
    // How long it takes is said by its days.
    case 'duration':
      return null
    case 'places':
      return told.type === 'hold' || told.type === 'capture' || told.type === 'withdraw'
        ? clause({ ...told, place: counted }, names, before)
        : clause({ ...told, target: counted }, names, before)
    case 'price-factor':
      return `${told.target ?? 'goods'} cost ${n} times as much${told.place ? inPlace(told.place) : ''}`
    case 'distance':
      if (told.type !== 'advance' || !actor || !told.place) return null
      return `${actor.text} ${actor.plural ? 'are' : 'is'} ${counted.replace(/^up to /, 'no more than ')} from ${told.place}`
    default: {
      const goods = told.type === 'supply' || (told.type === 'deploy' && !PEOPLE.has(unit))
      if (goods) return clause({ ...told, counted }, names, before)
      // A number of people that is not a number of those it was done to is left to the sentence.
      if (PEOPLE.has(unit) && !isCounted(unit, told.target)) return null
      if (isCounted(unit, told.target)) return clause({ ...told, target: counted }, names, before)
      const whole = clause(told, names, before)
      return whole && `${whole} (${counted})`
    }
  }
}

/** True where the number counts what it is done to: "2 spillway gates", or "64 people" of civilians. */
function isCounted(unit: string, target: string | null): boolean {
  const last = (words: string): string => words.toLowerCase().split(' ').at(-1)!.replace(/s$/, '')
  if (target === null) return PEOPLE.has(unit)
  return last(unit) === last(target) || (PEOPLE.has(unit) && isCrowd(target))
}
