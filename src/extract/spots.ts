import type { Annotated, Place } from '../model/annotated.ts'
import { covers, type Span } from '../model/span.ts'
import { preposition } from '../parse/syntax.ts'
import { placeName } from './fillers.ts'
import type { Scene } from './scene.ts'
import { unlistedPlaces } from './unlisted.ts'

/**
 * A place where something told in the sentence may have happened. `width`: 0 a town, 1 a province or a side of the
 * country, 2 a whole country. `apart`: it stands outside what somebody is quoted with.
 */
export type Spot = Span & { name: string; width: number; apart: boolean }

/** How many characters behind the verb of saying the place may stand where it was said. */
const NEAR_CUE = 30

/**
 * The spots of each sentence, by its index, in order. Left out: a dateline's town, states that act, and where
 * something was said ("she told reporters in Geneva").
 */
export function spotsOf(annotated: Annotated, scenes: readonly Scene[]): Spot[][] {
  const sceneOf = new Map(scenes.map((s) => [s.syntax.sentence.index, s]))
  const spots: Spot[][] = annotated.sentences.map(() => [])
  const unlisted = unlistedPlaces(scenes).filter((p) => !annotated.places.some((q) => covers(q, p)))
  for (const place of [...annotated.places, ...unlisted]) {
    if (place.role === 'actor' || annotated.boilerplate.some((b) => covers(b, place))) continue
    if (isWhereSaid(annotated, place)) continue
    const { start, end, sentence } = place
    const scene = sceneOf.get(sentence)
    if (place.precision === 'country' && place.rule !== 'place/side' && !isLocation(scene, place)) continue
    const name = scene ? placeName(scene, place) : place.name
    const side = place.rule === 'place/side' || name !== place.name
    const width = place.precision === 'place' ? 0 : place.precision !== 'country' || side ? 1 : 2
    spots[sentence]!.push({ start, end, name, width, apart: isApart(annotated, place) })
  }
  for (const list of spots) list.sort((a, b) => a.start - b.start)
  return spots
}

/** What "in Iran" is and "Iran's proxies" is not; continents and other groups of countries are no location at all. */
function isLocation(scene: Scene | undefined, place: Place): boolean {
  if (!scene || place.country === null) return false
  const { tokens, tree } = scene.syntax
  const inside = tokens.flatMap((t, i) => (t.start >= place.start && t.end <= place.end ? [i] : []))
  const head = inside.find((i) => !inside.includes(tree.head[i]!))
  return head !== undefined && preposition(scene.syntax, head) !== '' && tree.label[head] !== 'nmod:poss'
}

const voices = (annotated: Annotated, place: Place) =>
  annotated.attributions.filter((a) => a.sentence === place.sentence && a.kind === 'content')

/** "She told reporters in Geneva": right behind the verb of saying, and no part of what was said or of who said it. */
function isWhereSaid(annotated: Annotated, place: Place): boolean {
  const said = voices(annotated, place)
  return (
    said.some(({ cue }) => cue && place.start >= cue.end && place.start - cue.end < NEAR_CUE) &&
    !said.some((a) => covers(a.content, place) || (a.source && covers(a.source, place)))
  )
}

/** True where the sentence is somebody's words and the place stands beside them: "…, said the mayor of Karat". */
function isApart(annotated: Annotated, place: Place): boolean {
  const said = voices(annotated, place)
  return said.length > 0 && !said.some((a) => covers(a.content, place))
}
