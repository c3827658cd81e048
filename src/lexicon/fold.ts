import { isSmallWord } from '../text/characters.ts'
import { plainLetter } from '../text/letters.ts'
import { remembered } from '../text/remembered.ts'

/** Letters that are written as two. */
const PAIRS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
])

/** Words that English spells in several ways inside one name. */
const WORDS = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['and', ''],
  ['the', ''],
])

/** The Arabic article in its written forms: assimilated to the next letter, Egyptian, Maghrebi. */
const ARTICLES = new Set('al el ad ar as ash at ath az an adh ed er es esh et ez en ul ur il'.split(' '))

/**
 * One spelling for all: lower case, no accents, no apostrophes or full stops, one space for every other
 * sign. `Deir ez-Zor` and `Deir Ez Zor`, `D.C.` and `DC`, `Saint John's` and `St. Johns` fold alike.
 */
export const fold = (name: string): string => (isSmallWord(name) ? (WORDS.get(name) ?? name) : foldAny(name))

const foldAny = remembered((name: string): string => {
  const simple = /^[A-Za-z0-9 -]*$/.test(name)
  const plain = simple ? name.toLowerCase() : plainLetters(name)
  const words: string[] = []
  for (const word of plain.split(simple ? /[ -]+/ : /[^\p{L}\p{N}]+/u)) {
    const same = WORDS.get(word) ?? word
    if (same) words.push(same)
  }
  return words.join(' ')
})

const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.'’‘`´ʻʼʽʾʿ′]/gu, '')
    .toLowerCase()
    .replace(/[ßæœþ]/g, (letter) => PAIRS.get(letter)!)
    .replace(/[^\p{ASCII}]/gu, plainLetter)

/** A folded name without the Arabic article before it (`al bab` → `bab`), or null where there is none. */
export function withoutArticle(folded: string): string | null {
  const space = folded.indexOf(' ')
  return space > 0 && ARTICLES.has(folded.slice(0, space)) ? folded.slice(space + 1) : null
}

/**
 * A folded name reduced to what every romanisation of Arabic, Persian, Pashto and Hebrew script keeps:
 * no articles, one letter for each group of vowels, single consonants (`suwayda` and `sweida`,
 * `maarrat an numan` and `maarat al numan` agree). It joins different short names too, so it serves only
 * as a last resort, and names that come out under five letters have no such form (null).
 */
export function romanised(folded: string): string | null {
  const words = folded.split(' ').filter((word) => !ARTICLES.has(word))
  const loose = words.map(romanisedWord).join(' ')
  return loose.length < 5 ? null : loose
}

function romanisedWord(word: string): string {
  return word
    .replace(/(\D)\1/g, '$1')
    .replace(/y(?![aeiou])/g, 'i')
    .replace(/[ei]+|ai+|ae/g, 'i')
    .replace(/ai/g, 'i')
    .replace(/[ou]+/g, 'u')
    .replace(/a+/g, 'a')
    .replace(/(?<=.)[iu](?=[yw])/g, '')
    .replace(/q|ck/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/(?:i|a)?h$/, 'a')
}
