/** A name as English news would write it, and the names that lead to it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type EnglishName = { id: number; name: string; also?: string[] }

/** data/world/english-names.yml by GeoNames id. */
export function readEnglishNames(): Map<number, EnglishName> {
  const file = new URL('../../data/world/english-names.yml', import.meta.url)
  const entries = parse(readFileSync(file, 'utf8')) as EnglishName[]
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** Countries whose own script is not Latin: their names come to us romanised, with dots and macrons. */
const ROMANISED = new Set(
  `AE AF AM BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB
   LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA UZ YE`.split(/\s+/),
)

/** Countries whose names carry the Arabic article and a final h that English drops. */
const ARABIC = new Set('AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '))

/** Countries of Latin script whose marks English news leaves out: Izmir, Lodz, Timisoara, Hue. */
const PLAIN = new Set('AL AZ BA CZ HR HU LT LV ME PL RO SI SK TM TR VN XK'.split(' '))

const LETTERS = new Map(Object.entries({ ł: 'l', Ł: 'L', ı: 'i', İ: 'I', đ: 'd', Đ: 'D', ə: 'a', Ə: 'A' }))

/** Chooses the name to show for a town: the official one, without the marks of a scholar's romanisation. */
export function shownName(
  official: string,
  ascii: string,
  aliases: readonly string[],
  country: string,
): string {
  if (PLAIN.has(country)) {
    const unmarked = official.replace(/[łŁıİđĐəƏ]/g, (letter) => LETTERS.get(letter) ?? letter)
    return unmarked.normalize('NFD').replace(/\p{M}/gu, '')
  }
  if (!ROMANISED.has(country)) return official
  const plain = ascii.replace(/[`'‘’ʼ]/g, '')
  if (!ARABIC.has(country)) return plain
  const short = plain.replace(/ah$/, 'a')
  const name = short !== plain && aliases.includes(short) ? short : plain
  return name.replace(/^(Al|Ad|Ar|As|Ash|At|Ath|Az|An) (?=\p{Lu})/u, '$1-')
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s.,'’‘`ʻʼ()/-]+$/u

/** Latin alternates that a report could use: no codes (`HMS`), no romanised syllables (`hua sheng dun`). */
export function usableAliases(field: string): string[] {
  return field.split(',').filter((name) => {
    if (!LATIN.test(name) || /\d|^[^\p{L}]*\p{Ll}/u.test(name)) return false
    return name.length > 2 && name.length < 60 && !/^\p{Lu}{2,4}$/u.test(name)
  })
}
