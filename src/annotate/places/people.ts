import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { shareOfTexts, stemOf } from '../../lexicon/vocabulary.ts'
import { beginsTitle, endsTitle } from './run.ts'
import type { Word } from './words.ts'

/**
 * What a surname takes from the belief that it is a place: `sure` after a given name, a title or with an
 * age.
 */
const DOUBT = { sure: 2, maybe: 1 }

/**
 * Last words of the people that an article names, so that a surname alone is not taken for a town ("Houston
 * said"). A person is a given name or a title with capitals after it, or capitals followed by an age (",
 * 44,"); maybe one is any row of two capitals that are no ordinary words.
 */
export function surnamesIn(text: string, sentences: readonly (readonly Word[])[]): Map<string, number> {
  const surnames = new Map<string, number>()
  const add = (word: Word, doubt: number) =>
    surnames.set(word.key, Math.max(doubt, surnames.get(word.key) ?? 0))
  for (const words of sentences) {
    for (let at = 0; at < words.length; at++) {
      if (!words[at]!.capital || words[at]!.shouted) continue
      const last = runEnd(words, at)
      const row = words.slice(at, last + 1)
      if (isTitled(words, at, last) || (row.length > 1 && isNamed(text, row))) add(row.at(-1)!, DOUBT.sure)
      else if (row.length === 2 && row[1]!.gap === ' ' && row.every(isRare) && !isPlace(text, row))
        add(row[1]!, DOUBT.maybe)
      at = last
    }
  }
  return surnames
}

/** A title stands before or among the capitals: "Sen. Ames", "District Judge Haywood Ames". */
function isTitled(words: readonly Word[], first: number, last: number): boolean {
  if (beginsTitle(words, last)) return false
  for (let at = Math.max(1, first); at <= last; at++) {
    if (/^\.?\s$/.test(words[at]!.gap) && endsTitle(words, at - 1)) return true
  }
  return false
}

/**
 * It has a given name before its last word, or an age follows; and it is no town of some size ("St.
 * Louis").
 */
function isNamed(text: string, row: readonly Word[]): boolean {
  const { end } = row.at(-1)!
  const aged = /^,? (?:aged )?\d{1,2}(?:,|\)| of )/.test(text.slice(end, end + 12))
  const given = row.some((word, i) => row[i + 1]?.gap === ' ' && loadGazetteer().isGivenName(word.text))
  if (!aged && !given) return false
  return (loadGazetteer().lookup(text.slice(row[0]!.start, end))[0]?.population ?? 0) <= 20_000
}

const isPlace = (text: string, row: readonly Word[]): boolean =>
  loadGazetteer().lookup(text.slice(row[0]!.start, row.at(-1)!.end)).length > 0

/** No ordinary word and no place that everybody knows. */
function isRare({ key, text, opens }: Word): boolean {
  if (opens || text.length < 3 || shareOfTexts(stemOf(key)) > 1 / 256) return false
  const [best] = loadGazetteer().lookup(text)
  return !best || (best.kind === 'city' && best.population < 300_000)
}

/** Index of the last capital of the row that begins at `at`; initials and small particles belong to it. */
function runEnd(words: readonly Word[], at: number): number {
  let last = at
  while (last + 1 < words.length) {
    const next = words[last + 1]!
    const initial = /^\p{Lu}$/u.test(words[last]!.text) && /^\.\s?$/.test(next.gap)
    if (!(next.gap === ' ' || next.gap === '-' || initial)) break
    const particle =
      /^(?:al|el|bin|ibn|van|von|de|der|da|di|abu)$/.test(next.text) && words[last + 2]?.capital
    if (!next.capital && !particle) break
    last++
  }
  return last
}
