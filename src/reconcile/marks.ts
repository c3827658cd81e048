import type { Entity, Place } from '../model/annotated.ts'
import type { Reading } from '../model/claim.ts'
import { grow } from './sets.ts'

type Marks = { entities: ReadonlyMap<number, Entity[]>; places: ReadonlyMap<number, Place[]> }

const known = new WeakMap<Reading, Marks>()

/** The marks of a reading by the index of their sentence, so that no step scans an article for one sentence. */
function marksOf(reading: Reading): Marks {
  let marks = known.get(reading)
  if (!marks) {
    marks = { entities: bySentence(reading.entities), places: bySentence(reading.places) }
    known.set(reading, marks)
  }
  return marks
}

function bySentence<T extends { sentence: number }>(marks: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const mark of marks) grow(groups, mark.sentence, () => []).push(mark)
  return groups
}

export const entitiesIn = (reading: Reading, sentence: number): readonly Entity[] =>
  marksOf(reading).entities.get(sentence) ?? []

export const placesIn = (reading: Reading, sentence: number): readonly Place[] =>
  marksOf(reading).places.get(sentence) ?? []
