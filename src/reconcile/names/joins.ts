import { fold } from '../../lexicon/fold.ts'
import { aliasCues } from '../../lexicon/identity.ts'
import type { Entity } from '../../model/annotated.ts'
import type { Reading } from '../../model/claim.ts'
import { entitiesIn } from '../marks.ts'
import { isAcronymOf } from './spelling.ts'

/** Two names, as keys, and what speaks for their being one. */
export type Join = { a: string; b: string; why: string }

const FAR = 80

/** "X, better known as Y": two names of people in one sentence with such words between them. */
export function aliases(readings: readonly Reading[]): Join[] {
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => {
      const people = entitiesIn(reading, sentence.index).filter(
        (e) => e.kind === 'person' && e.form === 'name',
      )
      return people.slice(1).flatMap((two, i) => {
        const one = people[i]!
        const between = reading.article.text.slice(one.end, two.start).toLowerCase()
        if (between.length > FAR || fold(one.name) === fold(two.name)) return []
        if (!aliasCues.some((cue) => between.includes(cue))) return []
        return [
          { a: fold(two.name), b: fold(one.name), why: `a report says that ${one.name} is ${two.name}` },
        ]
      })
    }),
  )
}

/** "Hayat Tahrir al-Sham (HTS)": a name in brackets right after a name, whose letters it is. */
export function bracketed(readings: readonly Reading[]): Join[] {
  return readings.flatMap((reading) => {
    const names = reading.entities.filter((e) => e.form === 'name' && e.kind !== 'person')
    return names.slice(1).flatMap((two, i) => {
      const one = names[i]!
      const between = reading.article.text.slice(one.end, two.start)
      if (!/^\s?\($/.test(between) || fold(one.name) === fold(two.name)) return []
      const letters = reading.article.text.slice(two.start, two.end)
      if (!isAcronymOf(letters, reading.article.text.slice(one.start, one.end))) return []
      return [{ a: fold(one.name), b: fold(two.name), why: `${two.name} is the abbreviation of ${one.name}` }]
    })
  })
}

const isBody = ({ kind }: Entity): boolean =>
  kind === 'government' || kind === 'organisation' || kind === 'media'

/** "the country's disaster institute, the INGD": a common noun for a body and its name right after it. */
export function appositions(readings: readonly Reading[]): Join[] {
  return readings.flatMap((reading) => {
    const { text } = reading.article
    const bodies = reading.entities.filter((e) => e.form !== 'pronoun' && isBody(e))
    return bodies.slice(1).flatMap((two, i) => {
      const one = bodies[i]!
      const apart = /^, (?:the )?$/.test(text.slice(one.end, two.start))
      // In a list ("the police, the UN and …") the second is another one.
      const ends = /^(?:[.,;:)]| (?:said|says)\b)/.test(text.slice(two.end, two.end + 6))
      const noun = !/\p{Lu}/u.test(text.slice(one.start, one.end))
      if (!apart || !ends || !noun || two.form !== 'name' || fold(one.name) === fold(two.name)) return []
      return [{ a: fold(two.name), b: fold(one.name), why: `a report calls ${two.name} ${one.name}` }]
    })
  })
}
