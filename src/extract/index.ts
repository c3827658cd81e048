import { backgroundWords } from '../lexicon/background.ts'
import type { Annotated } from '../model/annotated.ts'
import type { Claim, ClaimType } from '../model/claim.ts'
import { claimsOf, type Draft, type Setting } from './claims.ts'
import { clausesOf } from './clause/clauses.ts'
import { fillFromContext } from './context.ts'
import { isContest, isFigurative } from './genre.ts'
import { framesFor } from './match.ts'
import { isInName, isKindOf, pointsBack } from './mention.ts'
import { withShares } from './number/shares.ts'
import { type Scene, scenesOf } from './scene.ts'
import { speakingDay } from './when/background.ts'

/** The claims of an annotated article, in the order of its text. */
export const extract = (annotated: Annotated): Claim[] =>
  draftsOf(annotated).map(({ placedBy, ...draft }, i) => ({
    id: `${annotated.article.id}-${i + 1}`,
    ...draft,
    placed: draft.place === null ? null : IN_SENTENCE.has(placedBy ?? '') ? 'said' : 'context',
  }))

/** What tells a place within the claim's own sentence. */
const IN_SENTENCE = new Set(['clause', 'sentence'])

/** The same claims, unnumbered, with what told where each happened. */
export function draftsOf(annotated: Annotated): Draft[] {
  const day = speakingDay(annotated)
  const historical = historicalSentences(annotated)
  const scenes = scenesOf(annotated)
  const told = new Set<ClaimType>()
  const contest = isContest(scenes)
  const drafts = scenes.flatMap((scene) => {
    const setting = {
      article: annotated.article.id,
      day,
      historical: historical.has(scene.syntax.sentence.index),
    }
    const read = readScene(scene, told, setting).filter(({ type }) => !contest || !isFigurative(scene, type))
    for (const { type } of read) told.add(type)
    return read
  })
  return fillFromContext(annotated, scenes, drafts)
}

/** `before`: the types of all that the article has told so far. */
function readScene(scene: Scene, before: ReadonlySet<ClaimType>, setting: Setting): Draft[] {
  const told = new Map<number, number>()
  const drafts = clausesOf(scene.syntax).flatMap((clause) => {
    // The longer predicate is the more telling one: "shot down" has said what "shot" would say less of.
    const length = clause.trigger.particle?.length ?? 0
    const isShorter = (told.get(clause.head) ?? 0) > length
    const frames = framesFor(scene, clause).filter((frame) => !isShorter || frame.also)
    if (frames.length > 0) told.set(clause.head, Math.max(told.get(clause.head) ?? 0, length))
    if (isKindOf(scene, clause) || isInName(scene, clause)) return []
    const back = pointsBack(scene, clause)
    return frames
      .filter(({ type }) => !(back && before.has(type)))
      .flatMap((frame) => claimsOf(scene, clause, frame, setting))
  })
  return unique(withShares(scene, drafts))
}

/** Two claims with identical fields in one sentence are one, and one that says less than another is that other. */
function unique(drafts: Draft[]): Draft[] {
  const seen = new Set<string>()
  const said = drafts.filter((d) => {
    const key = [
      d.type,
      d.stance,
      d.actor,
      d.target,
      d.place,
      d.time,
      d.background,
      d.figure?.value,
      d.speaker,
    ].join('|')
    return !seen.has(key) && seen.add(key)
  })
  return said.filter(
    (d) => !said.some((other) => other !== d && (saysLess(d, other) || isSameMove(d, other))),
  )
}

/** "Thousands went to the border, trying to leave the country": the same people on the move are told once. */
const isSameMove = (a: Draft, b: Draft): boolean =>
  a.type === 'displace' &&
  b.type === 'displace' &&
  b.words.start < a.words.start &&
  a.actor === b.actor &&
  a.figure !== null &&
  a.figure.value === b.figure?.value

/** True where `a` adds nothing to `b`: the same type and stance, and every slot that `a` fills, `b` fills alike. */
function saysLess(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.stance !== b.stance || a.background !== b.background || a.figure) return false
  const slots = [
    [a.actor, b.actor],
    [a.target, b.target],
    [a.place, b.place],
  ]
  const agree = slots.every(([x, y]) => x === null || x === y)
  return agree && slots.some(([x, y]) => x === null && y !== null)
}

/** Sentences under a heading such as "Background", up to the next heading. */
function historicalSentences(annotated: Annotated): ReadonlySet<number> {
  const found = new Set<number>()
  let under = false
  for (const sentence of annotated.sentences) {
    if (!sentence.prose) {
      const heading = annotated.article.text.slice(sentence.start, sentence.end).toLowerCase()
      under = [...backgroundWords.heading].some((word) => heading.includes(word))
    } else if (under) found.add(sentence.index)
  }
  return found
}
