import { agencies, tollWords, versionWords, witnessWords } from '../lexicon/wires.ts'
import type { Annotated } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]')
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const AGENCY = `(?<![\\p{L}\\p{N}])(?<agency>${anyOf(agencies.keys())})(?![\\p{L}\\p{N}])`
const NAMED = new RegExp(AGENCY, 'gu')
/** At the head: `(AP) —`, `(Reuters/AFP) -`, `AFP - `, `Xinhua | `. */
const AT_HEAD = new RegExp(
  `(?:(?<=[(/])${AGENCY}(?=[^()\\n]{0,20}\\) ?[-–—|:])|${AGENCY.replace('agency', 'second')}(?= ?[-–—|] ))`,
  'gu',
)
/** Anywhere: `told AFP`, `an AFP photographer`. */
const WITNESS = new RegExp(
  `(?:(?<=\\btold (?:an? |the )?)${AGENCY}|${AGENCY.replace('agency', 'second')}(?=(?:['’]s)? (?:${anyOf(witnessWords)})\\b))`,
  'gu',
)
const HEAD = 300

/** The agencies that an article credits, or that its people were told things by; each once, sorted. */
export function agenciesOf({ article, boilerplate }: Annotated): string[] {
  const { text, byline, outlet } = article
  const found = new Set<string>()
  const note = (where: string, pattern: RegExp) => {
    for (const { groups } of where.matchAll(pattern)) {
      const name = (groups!.agency ?? groups!.second)!
      found.add(agencies.get(name) ?? name)
    }
  }
  for (const line of [byline, outlet]) if (line) note(line, NAMED)
  for (const { start, end } of boilerplate) note(text.slice(start, end), NAMED)
  note(text.slice(0, HEAD), AT_HEAD)
  note(text, WITNESS)
  return [...found].sort()
}

const phrases = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${anyOf(words)})(?:[^a-z]|$)`)
const VERSION = phrases(versionWords)
const TOLL = phrases(tollWords)
const OPENING = 1000

const says = ({ title, text }: Article, pattern: RegExp): boolean =>
  pattern.test(`${title ?? ''}\n${text.slice(0, OPENING)}`.toLowerCase())

/** True where a report says that it is a later version of one that its own outlet has out. */
export const isLaterVersion = (article: Article): boolean => says(article, VERSION)

/** True where a report says that an older report, whoever made it, has lower counts. */
export const raisesToll = (article: Article): boolean => says(article, TOLL)
