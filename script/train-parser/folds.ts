import type { Sample } from './align.ts'

/** The fold of a sample by its sentence's name, so that altered copies stay with the original. */
export function foldOf(sample: Sample, folds: number): number {
  let sum = 0
  for (const letter of sample.id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum % folds
}

/** One half of PUD, 0 or 1: what a model trained with the other half is measured on. */
export function pudHalf(samples: readonly Sample[], half: number): Sample[] {
  return samples.filter((sample) => foldOf(sample, 2) === half)
}
