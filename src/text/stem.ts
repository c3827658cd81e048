/**
 * The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): captured,
 * captures and capturing share one stem. Takes a folded word (lower case, no accents); words that are short or
 * not written in a–z come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const y = word.startsWith('y') ? `Y${word.slice(1)}` : word
  return lastLetters(short(long(middle(finalY(plural(y)))))).toLowerCase()
}

const VOWEL = '(?:[aeiou]|(?<=[^aeiouY])y)'
const hasVowel = new RegExp(VOWEL)
const endsShort = new RegExp(`^.*[^aeiouY]${VOWEL}[^aeiouwxyY]$`)

/** Porter's m: how many times a vowel run is followed by a consonant run. */
function measure(stub: string): number {
  let count = 0
  let vowelBefore = false
  for (let i = 0; i < stub.length; i++) {
    const letter = stub[i]!
    const vowel: boolean = 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && !vowelBefore)
    if (vowelBefore && !vowel) count++
    vowelBefore = vowel
  }
  return count
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function finalY(word: string): string {
  const past = pastForm(word)
  return past.endsWith('y') && hasVowel.test(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past
}

function pastForm(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const stub = word.slice(0, word.length - ending)
  if (!ending || !hasVowel.test(stub)) return word
  if (/(?:at|bl|iz)$/.test(stub)) return `${stub}e`
  if (/([^aeiouylsz])\1$/.test(stub)) return stub.slice(0, -1)
  return measure(stub) === 1 && endsShort.test(stub) ? `${stub}e` : stub
}

const MIDDLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ational: 'ate',
    ization: 'ize',
    iveness: 'ive',
    fulness: 'ful',
    ousness: 'ous',
    tional: 'tion',
    biliti: 'ble',
    entli: 'ent',
    ousli: 'ous',
    ation: 'ate',
    alism: 'al',
    aliti: 'al',
    iviti: 'ive',
    enci: 'ence',
    anci: 'ance',
    izer: 'ize',
    abli: 'able',
    alli: 'al',
    ator: 'ate',
    eli: 'e',
  }),
)
const LONG: ReadonlyMap<string, string> = new Map(
  Object.entries({ icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ness: '', ful: '' }),
)
const SHORT: ReadonlyMap<string, string> = new Map(
  'al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize'
    .split(' ')
    .map((suffix) => [suffix, suffix.endsWith('ion') ? suffix.slice(0, 1) : '']),
)

/** The longest ending of the table decides, whether or not what is left is long enough to lose it. */
function replace(word: string, table: ReadonlyMap<string, string>, least: number): string {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const to = table.get(word.slice(-length))
    if (to === undefined) continue
    const stub = word.slice(0, -length)
    return measure(stub + to.slice(0, least > 1 ? 1 : 0)) >= least ? stub + to : word
  }
  return word
}

const middle = (word: string): string => replace(word, MIDDLE, 1)
const long = (word: string): string => replace(word, LONG, 1)
const short = (word: string): string => replace(word, SHORT, 2)

function lastLetters(word: string): string {
  let out = word
  if (out.endsWith('e')) {
    const stub = out.slice(0, -1)
    const m = measure(stub)
    if (m > 1 || (m === 1 && !endsShort.test(stub))) out = stub
  }
  return out.endsWith('ll') && measure(out) > 1 ? out.slice(0, -1) : out
}
