import { wordSet } from '../../lexicon/words.ts'
import type { Annotated } from '../../model/annotated.ts'
import type { Draft } from '../claims.ts'

const nounOf = (target: string): string => target.split(' ').at(-1)!.toLowerCase()

/** Named things of an article by their noun: `dam` → `Lugela dam`. Null where it names two of a kind. */
export type NamedThings = ReadonlyMap<string, string | null>

/** Things that an article calls by a proper name, so that "the dam" can be told to be the one that it named. */
export function namedThings(annotated: Annotated): NamedThings {
  const found = new Map<string, string | null>()
  for (const { tokens } of annotated.sentences) {
    for (let i = 1; i < tokens.length; i++) {
      const noun = tokens[i]!.text.toLowerCase()
      if (!SITES.has(noun) || tokens[i - 1]!.pos !== 'PROPN') continue
      const name = `${tokens[i - 1]!.text} ${noun}`
      found.set(noun, found.has(noun) && found.get(noun) !== name ? null : name)
    }
  }
  return found
}

/** Works that stand in one spot and serve as a place themselves where nothing nearer is said. */
const SITES: ReadonlySet<string> = new Set([
  'dam',
  'reservoir',
  'refinery',
  'mine',
  'prison',
  'camp',
  'base',
  'airport',
])

/**
 * Where the thing is that a claim is about: where the article last placed one of its kind (else first places one),
 * else the named work itself. Null for claims about nothing that stands somewhere.
 */
export function siteOf(
  draft: Draft,
  drafts: readonly Draft[],
  at: number,
  named: NamedThings,
): string | null {
  if (!draft.target) return null
  const noun = nounOf(draft.target)
  if (!wordSet('@thing').has(noun) && !wordSet('@gate').has(noun)) return null
  // A work with a name of its own is nowhere else, wherever another of its kind is.
  if (SITES.has(noun) && /^\p{Lu}.* /u.test(draft.target)) {
    return drafts.find((d) => d.target === draft.target && d.place !== null)?.place ?? draft.target
  }
  const alike = (d: Draft): boolean =>
    d.place !== null && d.target !== null && nounOf(d.target) === noun && d.background === draft.background
  const placed = drafts.slice(0, at).findLast(alike) ?? drafts.slice(at + 1).find(alike)
  // "A second dam" is not the one that the article named.
  return placed?.place ?? (draft.target.toLowerCase() === noun ? (named.get(noun) ?? null) : null)
}

/** Works whose parts a report names alone. */
const WHOLES = ['dam', 'bridge']

/**
 * "The wall had given way" where the article told of one dam: what is hit is the whole, by the name that the article
 * gives it, else as it called it last. The target itself where it is no part, or of nothing told before.
 */
export function wholeOf(target: string, placed: readonly Draft[], named: NamedThings): string {
  const whole = WHOLES.find((w) => wordSet(`@part-of-${w}`).has(nounOf(target)))
  if (!whole) return target
  return named.get(whole) ?? placed.findLast((d) => d.target && nounOf(d.target) === whole)?.target ?? target
}
