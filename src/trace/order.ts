import type { Annotated, Figure } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { covers, type Span } from '../model/span.ts'
import type { Passage } from '../model/story.ts'
import { isLaterVersion, raisesToll } from './credits.ts'

/** Counts that only grow while a disaster is counted. */
const GROWING: ReadonlySet<string> = new Set(['killed', 'injured', 'displaced', 'missing', 'detained'])

/**
 * Which of two related articles is the older one, and why: by the days of publication where both are known and
 * differ, else by what they say (one calls itself an update; its counts of the same losses are higher), else null.
 */
export function earlierOf(
  a: Annotated,
  b: Annotated,
  passages: readonly Passage[],
): { earlier: string | null; why: string[] } {
  const [one, two] = [a.article, b.article]
  if (one.published && two.published && one.published !== two.published) {
    const earlier = one.published < two.published ? one : two
    return { earlier: earlier.id, why: [`${earlier.id} was published first`] }
  }
  const [updateA, updateB] = [updates(one, two), updates(two, one)]
  if (updateA !== updateB) {
    const [earlier, later] = updateA ? [two, one] : [one, two]
    return { earlier: earlier.id, why: [`${later.id} says that it updates an earlier report`] }
  }
  const [more, less] = countsGrown(a, b, passages)
  if (more > 0 && less === 0)
    return { earlier: one.id, why: [`${two.id} has higher counts of the same losses`] }
  if (less > 0 && more === 0)
    return { earlier: two.id, why: [`${one.id} has higher counts of the same losses`] }
  return { earlier: null, why: [] }
}

/** True where one article says that it comes after another one, which the other may be. */
const updates = (one: Article, other: Article): boolean =>
  raisesToll(one) || (one.outlet !== null && one.outlet === other.outlet && isLaterVersion(one))

/** In how many shared passages b counts more than a, and less. */
function countsGrown(a: Annotated, b: Annotated, passages: readonly Passage[]): [number, number] {
  let [more, less] = [0, 0]
  for (const passage of passages) {
    for (const first of losses(a, passage.a)) {
      for (const second of losses(b, passage.b)) {
        if (first.measure !== second.measure) continue
        if (second.value > first.value) more++
        if (second.value < first.value) less++
      }
    }
  }
  return [more, less]
}

/** The counts of a passage, only where it has one of each measure, so that like stands against like. */
const losses = (annotated: Annotated, span: Span): Figure[] => {
  const inside = annotated.figures.filter((f) => GROWING.has(f.measure) && !f.projection && covers(span, f))
  return inside.filter((figure) =>
    inside.every((other) => other === figure || other.measure !== figure.measure),
  )
}
