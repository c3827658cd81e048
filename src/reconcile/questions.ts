import { fold } from '../lexicon/fold.ts'
import { ontology } from '../lexicon/ontology.ts'
import type { Question } from '../model/account.ts'
import { grow } from './sets.ts'
import { type Casebook, type Statement, townOf } from './statements.ts'

/**
 * What kind of question statements answer: how far somebody has got at a place (`control`), what somebody's forces
 * did there (`conduct`), where a leader is (`whereabouts`), what state a thing is in (`condition`), whether something
 * happened (`occurrence`).
 */
export type Field = 'control' | 'conduct' | 'whereabouts' | 'condition' | 'occurrence'

/** A question and all statements that answer it. Statements are compared only within one. */
export type Asked = { field: Field; question: Question; statements: Statement[] }

const FIELDS: Record<string, Field[]> = {
  capture: ['control'],
  enter: ['control'],
  advance: ['control'],
  encircle: ['control'],
  hold: ['control', 'conduct'],
  withdraw: ['conduct'],
  deploy: ['conduct'],
  depart: ['whereabouts'],
  remain: ['whereabouts'],
  close: ['condition'],
  reopen: ['condition'],
  destroy: ['condition'],
  cut: ['condition'],
}

/** The questions of a story. History answers none: what an article recalls never enters the present picture. */
export function questionsOf(book: Casebook): Asked[] {
  const asked = new Map<string, Asked>()
  const countries = countryNames(book)
  for (const statement of book.statements) {
    if (statement.past) continue
    for (const field of FIELDS[statement.claim.type] ?? ['occurrence']) {
      for (const question of questionsIn(field, statement, book, countries)) {
        const key = [field, question.about, fold(question.whom ?? ''), fold(question.where ?? '')].join('|')
        const { statements } = grow(asked, key, () => ({ field, question, statements: [] }))
        statements.push(statement)
      }
    }
  }
  return [...asked.values()]
}

function questionsIn(field: Field, s: Statement, book: Casebook, countries: ReadonlySet<string>): Question[] {
  const where = s.place === null ? null : townOf(s.place)
  const ask = (about: string, whom: string | null, place: string | null): Question[] =>
    whom === null && place === null ? [] : [{ about, whom, where: place, when: null }]
  if (field === 'control') return where && !countries.has(fold(where)) ? ask('control', null, where) : []
  if (field === 'conduct') {
    if (!where || countries.has(fold(where))) return []
    return [...new Set(s.actors.map((actor) => book.parties.of(actor)))].flatMap((side) =>
      ask('conduct', side, where),
    )
  }
  if (field === 'whereabouts') {
    return s.actors.flatMap((actor) =>
      (book.names.kindOf(actor) ?? 'person') === 'person' ? ask('whereabouts', actor, null) : [],
    )
  }
  if (field === 'condition' && s.target) {
    const thing = thingOf(s.target)
    return ask('condition', thing, /\p{Lu}/u.test(thing) ? null : where)
  }
  const at = ontology.get(s.claim.type)?.place && where ? where : null
  // A country is so wide that two events of a type in it are one only where they share somebody or something.
  const wide = at === null || countries.has(fold(at))
  return ask(s.claim.type, wide ? (s.target ?? s.actor) : null, at)
}

/** The whole thing of which a target is a part: "wall of the Lugela dam" is about the dam. */
export function thingOf(target: string): string {
  const whole = /\bof (?:the )?(\p{Lu}.{0,80})$/u.exec(target)
  return (whole?.[1] ?? target).replace(/^(?:the|an?) /i, '')
}

/** Places that the articles know as countries: no question of control is asked of a whole country. */
export function countryNames(book: Casebook): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { places } of book.readings) {
    for (const { name, precision } of places) {
      // "Southern Tarnia" is no more exact than the country, but it is not all of it.
      if (precision === 'country' && /^\p{Lu}/u.test(name)) names.add(fold(name))
    }
  }
  return names
}
