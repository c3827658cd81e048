import type { Figure } from '../../model/annotated.ts'
import { relation } from '../../parse/syntax.ts'
import type { Draft } from '../claims.ts'
import { targetName } from '../roles.ts'
import type { Scene } from '../scene.ts'
import { COUNTED, told } from './figure.ts'

/**
 * The claims of a sentence with what its numbers add: one that counts people and found none takes the only number of
 * the sentence that says how many they were, and those picked out of the counted ("12 dead, including three children",
 * "826 people, 111 of them civilians") have a claim of their own.
 */
export function withShares(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (scene.figures.length === 0) return [...drafts]
  const lent = drafts.map((draft) => lend(scene, draft, drafts))
  return lent.flatMap((draft) => [draft, ...picked(scene, draft, lent)])
}

/** "Five dead in the capital": where one predicate alone tells of it and one number alone counts it, they belong. */
function lend(scene: Scene, draft: Draft, drafts: readonly Draft[]): Draft {
  const wanted = COUNTED[draft.type]
  if (draft.figure || wanted === undefined) return draft
  if (drafts.some((d) => d.type === draft.type && (d.figure || d.words.start !== draft.words.start)))
    return draft
  if (drafts.some((d) => d !== draft && d.type === draft.type && d.target !== draft.target)) return draft
  const [figure, ...others] = scene.figures.filter((f) => f.measure === wanted)
  if (!figure || others.length > 0 || !isNear(scene, figure, draft)) return draft
  return { ...draft, figure: told(scene, figure, draft.type) }
}

const REACH = 60

/** No clause ends between the number and the predicate. */
function isNear(scene: Scene, figure: Figure, { words }: Draft): boolean {
  const between = scene.text.slice(Math.min(figure.end, words.end), Math.max(figure.start, words.start))
  return between.length < REACH && !/[;:"“”]/.test(between)
}

/** The claims of those picked out of the people whom the draft counts. */
function picked(scene: Scene, draft: Draft, drafts: readonly Draft[]): Draft[] {
  const { figure } = draft
  if (!figure || COUNTED[draft.type] !== figure.measure) return []
  return scene.figures.flatMap((share) => {
    if (share.measure !== figure.measure || share.value >= figure.value || !isPickedOut(scene, share))
      return []
    const whole = scene.figures.filter((f) => f.measure === figure.measure && f.end < share.start)
    if (whole.findLast((f) => !isPickedOut(scene, f))?.value !== figure.value) return []
    if (drafts.some((d) => d.type === draft.type && d.figure?.value === share.value)) return []
    return [{ ...draft, target: whoAt(scene, share) ?? draft.target, figure: told(scene, share, draft.type) }]
  })
}

/** "Including three children", "among them two guards", "111 of them civilians". */
function isPickedOut(scene: Scene, { start, end }: Figure): boolean {
  const before = scene.text.slice(Math.max(0, start - REACH), start)
  return (
    /\b(including|among them|among whom)( at least| about| some)? $/i.test(before) ||
    OF_THEM.test(scene.text.slice(end, end + 9))
  )
}

const OF_THEM = /^ of (them|whom)\b/

/** Who is counted: the noun after the number. */
function whoAt(scene: Scene, { end }: Figure): string | null {
  const s = scene.syntax
  const from = s.tokens.findIndex((t) => t.start >= end)
  const reach = OF_THEM.test(scene.text.slice(end, end + 9)) ? from + 2 : from
  for (let i = reach; from >= 0 && i < reach + 6 && i < s.tokens.length; i++) {
    if (s.tree.upos[i] === 'NOUN' && !['compound', 'amod'].includes(relation(s, i)))
      return targetName(scene, i)
    if (s.tree.upos[i] === 'PUNCT' || s.tree.upos[i] === 'VERB') return null
  }
  return null
}
