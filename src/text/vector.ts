/** A sparse vector: weights by the hash of the term that they belong to. */
export type Vector = ReadonlyMap<number, number>

export const dot = (a: Vector, b: Vector): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}

export const lengthOf = (vector: Vector): number => {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}

/** The cosine of two vectors, 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b)
  return lengths === 0 ? 0 : dot(a, b) / lengths
}

/**
 * Weights of terms from how often they stand in a text: (1 + ln count) times `weight`, Salton's logarithmic TF-IDF.
 * Terms without weight are left out.
 */
export function weighted(
  counts: ReadonlyMap<number, number>,
  weight: (term: number) => number,
): Map<number, number> {
  const vector = new Map<number, number>()
  for (const [term, count] of counts) {
    const w = weight(term)
    if (w > 0) vector.set(term, (1 + Math.log(count)) * w)
  }
  return vector
}
