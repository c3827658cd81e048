import type { Annotated, Place } from '../model/annotated.ts'
import { covers, type Span } from '../model/span.ts'
import { headOf, preposition, relation } from '../parse/syntax.ts'
import { placeName } from './fillers.ts'
import type { Scene } from './scene.ts'
import { unlistedPlaces } from './unlisted.ts'

/**
 * A place where something told in the sentence may have happened. `width`: 0 a town, 1 a province or a side of the
 * country, 2 a whole country. `passing`: where something came from or went, which places nothing but the motion itself.
 * `located`: a town that something is said to be in or at.
 */
export type Spot = Span & { name: string; width: number; passing: boolean; located: boolean }

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
    if (isWhereSaid(annotated, place) || isInName(annotated, place)) continue
    const { start, end, sentence } = place
    const scene = sceneOf.get(sentence)
    const head = scene ? headOf(scene.syntax, place) : -1
    if (scene && isCompared(scene, head)) continue
    if (place.precision === 'country' && place.rule !== 'place/side' && !isLocation(scene, place, head))
      continue
    const name = scene ? placeName(scene, place) : place.name
    const side = place.rule === 'place/side' || name !== place.name
    const width =
      place.precision === 'place' && !AREA.test(name) ? 0 : place.precision !== 'country' || side ? 1 : 2
    const mark = scene ? markOf(scene, head) : ''
    const located = width === 0 && ['in', 'at'].includes(mark)
    spots[sentence]!.push({ start, end, name, width, passing: PASSING.has(mark), located })
  }
  for (const list of spots) list.sort((a, b) => a.start - b.start)
  return spots
}

/** "Unity State" is no town, also where no gazetteer lists it. */
const AREA = / (?:[Ss]tate|[Pp]rovince|[Rr]egion|[Cc]ounty|[Dd]istrict|[Gg]overnorate|[Dd]epartment)$/

const PASSING = new Set(['from', 'to', 'via', 'out of'])

/** "Little more than Dosso", "like Dosso": a measure, and nowhere. */
function isCompared(scene: Scene, head: number): boolean {
  return head >= 0 && /^(?:.* )?(?:than|like|unlike|besides)$/.test(preposition(scene.syntax, head))
}

/** The preposition by which a place hangs on a verb; '' where it does not. */
function markOf(scene: Scene, head: number): string {
  return head >= 0 && relation(scene.syntax, head) === 'obl' ? preposition(scene.syntax, head) : ''
}

/** What "in Iran" is and "Iran's proxies" is not; continents and other groups of countries are no location at all. */
function isLocation(scene: Scene | undefined, place: Place, head: number): boolean {
  if (!scene || place.country === null || head < 0) return false
  const { tree } = scene.syntax
  if (tree.upos[head] === 'ADV') return true
  return preposition(scene.syntax, head) !== '' && tree.label[head] !== 'nmod:poss'
}

/** "The Florida Department of Law Enforcement", "the White House": part of who somebody is, and nowhere. */
const isInName = (annotated: Annotated, place: Place): boolean =>
  annotated.entities.some(
    (e) => SEATED.has(e.kind) && e.form === 'name' && e.sentence === place.sentence && covers(e, place),
  )

const SEATED = new Set(['government', 'media', 'military', 'armed-group'])

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
