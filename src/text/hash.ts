/** Mixes two 32-bit integers into one; order matters. Constants of MurmurHash3 (Appleby, public domain). */
export function mix(a: number, b: number): number {
  let h = (Math.imul(a, 0x85ebca6b) + b) | 0
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** A 32-bit hash of a text, the same in every run: FNV-1a over its UTF-16 units, then one avalanche. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h, text.length)
}

/** As `hashText`, not negative: stands for a word, so that no table of words is kept. */
export function hashWord(word: string): number {
  return hashText(word) >>> 0
}
