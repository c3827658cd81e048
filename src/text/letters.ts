/** Latin letters that Unicode does not take apart into a base letter and a mark, one letter for one. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ŧ: 't',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
}

/** The base letter of an accented Latin letter in its case (`ğ` → `g`, `Ł` → `L`); others as they are. */
export function plainLetter(letter: string): string {
  const base = letter.normalize('NFD')[0] ?? letter
  const small = PLAIN[base.toLowerCase()]
  if (!small) return base
  return base === base.toLowerCase() ? small : small.toUpperCase()
}

/** Whatever is neither Latin-1 nor a dash or a quotation mark: only it can be a letter beyond Latin-1. */
const FOREIGN = /[^\0-\xff\u2010-\u201f\u2026]/

const BEYOND =
  /[\u0100-\u02af\u1e00-\u1eff\ufb00-\ufb06]|\p{M}|(?<=\p{L})[\u02b9-\u02bf\u2032\ufffd](?=\p{L})/gu

/**
 * A text of the same length whose Latin letters are those that English taggers know: letters beyond Latin-1 lose
 * their marks, ligatures their second letter, a combining mark repeats its letter, signs for the Arabic hamza and ayn
 * inside a word are apostrophes, and a letter that an encoding lost between two others (U+FFFD) becomes one again.
 * Texts in English letters come back as they are.
 */
export function latinised(text: string): string {
  if (!FOREIGN.test(text)) return text
  return text.replace(BEYOND, (found, at: number) => {
    if (/[\u02b9-\u02bf\u2032]/.test(found)) return '’'
    if (found === '\ufffd') return isApostrophe(text, at) ? '’' : 'e'
    if (/\p{M}/u.test(found)) return found.length === 1 && at > 0 ? plainLetter(text[at - 1]!) : found
    return plainLetter(found.normalize('NFKD')[0] ?? found)
  })
}

/** "the camp?s people", "Cote d?Ivoire": what was lost is no letter. */
const isApostrophe = (text: string, at: number): boolean =>
  /^(?:s(?!\p{L})|\p{Lu}\p{Ll})/u.test(text.slice(at + 1, at + 3))
