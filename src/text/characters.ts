const codeOf = (sign: string): number => sign.charCodeAt(0)
const [A, Z, SMALL_A, SMALL_Z] = [codeOf('A'), codeOf('Z'), codeOf('a'), codeOf('z')]
const [NOUGHT, NINE] = [codeOf('0'), codeOf('9')]
/** The first code beyond the letters, digits and signs of plain English. */
const BEYOND = 128

/**
 * What is asked of every word of every text, answered from its character codes: a regular expression or a new string
 * costs many times as much, and nearly all letters of English are plain. All agree with what they stand for.
 */

/** Whether all characters are those of plain English. */
export function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= BEYOND) return false
  return true
}

/** `/^[a-z]*$/` */
export function isSmallWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c < SMALL_A || c > SMALL_Z) return false
  }
  return true
}

/** `word.toLowerCase()`, which makes no string where there is nothing to change. */
export function lowerCased(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if ((c >= A && c <= Z) || c >= BEYOND) return word.toLowerCase()
  }
  return word
}

/** `/^\p{Lu}/u` */
export function beginsUpper(word: string): boolean {
  const c = word.charCodeAt(0)
  return c < BEYOND ? c >= A && c <= Z : /^\p{Lu}/u.test(word)
}

/** `/^\p{L}/u` */
export function beginsWithLetter(word: string): boolean {
  const c = word.charCodeAt(0)
  return c < BEYOND ? (c >= SMALL_A && c <= SMALL_Z) || (c >= A && c <= Z) : /^\p{L}/u.test(word)
}

/** `/^[0-9]/` */
export function beginsWithDigit(word: string): boolean {
  const c = word.charCodeAt(0)
  return c >= NOUGHT && c <= NINE
}
