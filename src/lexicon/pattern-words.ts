/** Letters and digits in a row, or one sign. */
const WORD = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu
const GROUP = /\(([^()|]*\|[^()]*)\)/g
/** Placeholders that may end in a letter, and those and escapes that stand for a sign. */
const OTHER = /\{(?:any|name|n)\}/g
const SIGN = /\{:\}|\\[^\p{L}\p{N}]/gu
/** Marks where a group stood, so that what touches it is taken for part of a word. */
const HOLE = '\ue000'

/** The words of a text in lower case, as `wordsNeeded` cuts them. */
export const wordsHeld = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/**
 * Words one of which stands in every text that a furniture pattern matches, in lower case; empty where none must. Of
 * all such sets the one whose shortest word is longest, since long words are rare.
 */
export function wordsNeeded(given: string): readonly string[] {
  const pattern = given.replace(SIGN, ' ')
  const longest = longestOf(wholeWords(pattern.replace(GROUP, HOLE)))
  let best: readonly string[] = longest === undefined ? [] : [longest]
  for (const group of pattern.matchAll(GROUP)) {
    const needed = group[1]!.split('|').map((said) => longestOf(wholeWords(said)))
    const [before, after] = [pattern[group.index - 1], pattern[group.index + group[0].length]]
    if (isPartOfWord(before) || isPartOfWord(after)) continue
    const all = needed.filter((word) => word !== undefined)
    if (all.length === needed.length && shortest(all) > shortest(best)) best = all
  }
  return best
}

const isPartOfWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}(){}]/u.test(sign)

const longestOf = (words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>(
    (best, word) => (word.length > (best?.length ?? 0) ? word : best),
    undefined,
  )

const shortest = (words: readonly string[]): number =>
  words.length === 0 ? 0 : Math.min(...words.map((word) => word.length))

/** The words of a stretch of pattern that no hole or placeholder touches, and its signs. */
function wholeWords(said: string): string[] {
  const plain = said.replace(OTHER, HOLE).toLowerCase()
  const isWhole = (word: string, at: number) =>
    !/^[\p{L}\p{N}]/u.test(word) || (plain[at - 1] !== HOLE && plain[at + word.length] !== HOLE)
  return [...plain.matchAll(WORD)]
    .filter(({ 0: word, index }) => word !== HOLE && isWhole(word, index))
    .map(([word]) => word)
}
