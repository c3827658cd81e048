import { agencies, updateWords, witnessWords } from '../lexicon/wires.ts'
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

const UPDATE = new RegExp(`(?:^|[^a-z])(?:${anyOf(updateWords)})(?:[^a-z]|$)`)
const OPENING = 1000

/** True where a report says that it carries on, or corrects, one that is out. */
export const isUpdate = ({ title, text }: Article): boolean =>
  UPDATE.test(`${title ?? ''}\n${text.slice(0, OPENING)}`.toLowerCase())
