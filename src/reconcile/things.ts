import { fold } from '../lexicon/fold.ts'
import { numbers } from '../lexicon/numbers.ts'
import type { Reading } from '../model/claim.ts'
import { grow } from './sets.ts'

/** Things that claims are about: bridges, dams, roads, and how articles name them and their parts. */
export type Things = {
  /** What an article means by a target: "the bridge" is the only bridge that it names, "the wall" the dam's. */
  nameOf(target: string, article: string): string
}

const bare = (target: string): string => target.replace(/^(?:the|an?|its|their) /i, '')
const isNamed = (target: string): boolean => /\p{Lu}/u.test(target)
const PART = /^(.*\p{Lu}.*)['’]s (\p{Ll}+)$/u
const WHOLE = /(\p{L}+) of (?:the )?$/u

/**
 * Reads the named targets of a story and, in each article, which common nouns are parts of them ("wall of the Lugela
 * dam"). A common noun is resolved only where one named thing of the article, else of the story, can be meant.
 */
export function thingsOf(readings: readonly Reading[]): Things {
  const named = new Map<string, string>()
  const inArticle = new Map<string, Map<string, Set<string>>>()
  const inStory = new Map<string, Set<string>>()
  const learn = (article: string, noun: string, thing: string) => {
    grow(
      grow(inArticle, article, () => new Map()),
      noun,
      () => new Set<string>(),
    ).add(thing)
    grow(inStory, noun, () => new Set<string>()).add(thing)
  }
  for (const { claims } of readings) {
    for (const { target } of claims) {
      const whole = target === null || !isNamed(target) ? null : (PART.exec(target)?.[1] ?? bare(target))
      if (whole?.includes(' ')) named.set(fold(whole), whole)
    }
  }
  for (const { article } of readings) {
    for (const thing of named.values()) {
      for (const noun of partsIn(article.text, thing)) learn(article.id, noun, `${noun} of the ${thing}`)
      const head = thing.split(' ').at(-1)!
      if (/^\p{Ll}/u.test(head) && article.text.includes(thing)) learn(article.id, head, thing)
    }
  }
  const only = (things: ReadonlySet<string> | undefined): string | null => {
    const list = [...(things ?? [])]
    return list.length === 1 ? list[0]! : null
  }
  return {
    nameOf(target, article) {
      const part = PART.exec(target)
      if (part) return `${part[2]} of the ${part[1]}`
      if (isNamed(target)) return target
      const noun = bare(target).split(' ').at(-1)!
      return (
        only(inArticle.get(article)?.get(noun)) ??
        (inArticle.get(article)?.has(noun) ? target : (only(inStory.get(noun)) ?? target))
      )
    },
  }
}

/** Nouns that an article calls a part of a thing: before "of the X", after "X's". */
function partsIn(text: string, thing: string): string[] {
  const parts: string[] = []
  for (let at = text.indexOf(thing); at >= 0; at = text.indexOf(thing, at + thing.length)) {
    const before = WHOLE.exec(text.slice(Math.max(0, at - 40), at))?.[1]
    const after = /^['’]s (\p{Ll}+)/u.exec(text.slice(at + thing.length, at + thing.length + 30))?.[1]
    for (const noun of [before, after]) if (noun && /^\p{Ll}{3,}$/u.test(noun)) parts.push(noun)
  }
  return parts
}

const COUNTS = [numbers.unit, numbers.ten, numbers.scale, numbers.group, numbers.plural, numbers.few]

/** True for a target that is a number only ("twelve", "31", "dozens"), which names nobody. */
export const isNumber = (target: string): boolean =>
  fold(target)
    .split(' ')
    .every((word) => /^\d/.test(word) || COUNTS.some((values) => values.has(word)))
