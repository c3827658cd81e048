import { isCityState, loadGazetteer } from '../../lexicon/gazetteer.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { Annotated, Place } from '../../model/annotated.ts'
import { covers, type Span } from '../../model/span.ts'
import { headOf, preposition, relation, type Syntax } from '../../parse/syntax.ts'
import { placeName } from '../fillers.ts'
import type { Scene } from '../scene.ts'
import { unlistedPlaces } from './unlisted.ts'

/**
 * A place where something told in the sentence may have happened. `width`: 0 a town, 1 a province or a side of the
 * country, 2 a whole country. `passing`: where something came from or went, which places nothing but the motion itself.
 * `water`: a river or a range, which is as wide as a province. `located`: a town that something is said to be in or at.
 */
export type Spot = Span & {
  name: string
  width: number
  water: boolean
  passing: boolean
  located: boolean
  venue: boolean
}

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
    if (scene && (isCompared(scene, head) || isInTitle(scene, head))) continue
    const isCity = place.precision === 'country' && isCityState(place.country)
    if (place.precision === 'country' && !isCity && place.rule !== 'place/side') {
      if (!isLocation(scene, place, head)) continue
    }
    const name = scene ? placeName(scene, place) : place.name
    const side = place.rule === 'place/side' || name !== place.name
    const water = isWater(place)
    const isTown = isCity || (place.precision === 'place' && !AREA.test(name) && !water)
    const width = isTown ? 0 : place.precision !== 'country' || side ? 1 : 2
    const mark = scene ? markOf(scene, head) : ''
    const venue = scene !== undefined && head >= 0 && isVenue(scene.syntax, head)
    const located = width === 0 && ['in', 'at'].includes(mark)
    spots[sentence]!.push({
      start,
      end,
      name,
      width,
      water,
      passing: PASSING.has(mark) || isLeft(scene, head),
      located,
      venue,
    })
  }
  const { text } = annotated.article
  return spots.map((list) => {
    list.sort((a, b) => a.start - b.start)
    return list.filter((spot, i) => !isLandmark(text, list[i - 1], spot))
  })
}

const WATER = / (?:river|valley|sea|gulf|lake|basin|delta|ocean|strait|mountains)$/i

/** A river or a range is as long as a province, and no town. */
const isWater = ({ name, precision }: Place): boolean =>
  precision === 'place' && (WATER.test(name) || loadGazetteer().lookup(name)[0]?.kind === 'water')

/** "Unity State" is no town, also where no gazetteer lists it. */
const AREA = / (?:[Ss]tate|[Pp]rovince|[Rr]egion|[Cc]ounty|[Dd]istrict|[Gg]overnorate|[Dd]epartment)$/

const BEARING =
  /\b(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|km|kilomet(?:re|er)s?|miles?|drive) (?:of|from) (?:the )?(?:(?:capital|city|town|village),? (?:of )?)?$/i

/** "Malei, 20 km north of Karat": Karat tells where Malei lies, and nothing happened there. */
function isLandmark(text: string, before: Spot | undefined, spot: Spot): boolean {
  if (!before || spot.start - before.end > LANDMARK_REACH || spot.start < before.end) return false
  return BEARING.test(text.slice(before.end, spot.start))
}

/** Characters between a place and the one that tells where it lies. */
const LANDMARK_REACH = 60

const PASSING = new Set(['from', 'to', 'via', 'out of'])

/** "Little more than Dosso", "like Dosso": a measure, and nowhere. */
function isCompared(scene: Scene, head: number): boolean {
  return head >= 0 && /^(?:.* )?(?:than|like|unlike|besides)$/.test(preposition(scene.syntax, head))
}

/** "The president of Bulgaria", "a diplomat in Beirut": who somebody is, and nowhere that anything happened. */
function isInTitle({ syntax: s }: Scene, head: number): boolean {
  const up = head < 0 ? -1 : s.tree.head[head]!
  return up >= 0 && preposition(s, head) === 'of' && wordSet('@leader').has(s.lower[up]!)
}

/** The preposition by which a place hangs on a verb; '' where it does not. */
function markOf(scene: Scene, head: number): string {
  return head >= 0 && relation(scene.syntax, head) === 'obl' ? preposition(scene.syntax, head) : ''
}

const LEAVING =
  /^(?:left|leave|leaves|leaving|quit|depart(?:ed|s|ing)?|visit(?:ed|s|ing)?|tour(?:ed|s|ing)?)$/

/** "Reinforcements left Kaya on Thursday": what befell them next did not befall them there. */
function isLeft(scene: Scene | undefined, head: number): boolean {
  if (!scene || head < 0 || relation(scene.syntax, head) !== 'obj') return false
  return LEAVING.test(scene.syntax.lower[scene.syntax.tree.head[head]!] ?? '')
}

const WITHIN =
  /\b(?:in|across|throughout|inside) (?:the )?(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|centr)(?:ern|al)? )?$/
const REACH = 35

/** "Its war with Iran", "a vote against Iran": a party, and no location. */
const TOWARDS_WHOM = /^(?:with|against|by|about|under|like|as|without|despite)$/

/** "The border with Lebanon" is on both sides of it. */
const BORDER = /\b(?:borders?|frontiers?|crossings?|boundary) with (?:the )?$/

const TALKING = /^(?:met|meet|meets|meeting|spoke|speaking|talking|negotiating|negotiate|negotiated)$/

/** "Talks in Doha", "ministers meeting in Geneva": true for the place at `head`. */
function isVenue(s: Syntax, head: number): boolean {
  const up = s.tree.head[head]!
  if (up < 0 || !['in', 'at'].includes(preposition(s, head))) return false
  return TALKING.test(s.lower[up]!) || wordSet('@meeting').has(s.lower[up]!)
}

/** What "in Iran" is and "Iran's proxies" is not; continents and other groups of countries are no location at all. */
function isLocation(scene: Scene | undefined, place: Place, head: number): boolean {
  if (!scene || place.country === null || head < 0) return false
  // "In eastern Karat Thursday", "in Karat last week": the day may seem to head the phrase.
  const before = scene.text.slice(Math.max(0, place.start - REACH), place.start)
  if (WITHIN.test(before)) return true
  const { tree } = scene.syntax
  if (tree.upos[head] === 'ADV') return true
  const mark = preposition(scene.syntax, head)
  const party = TOWARDS_WHOM.test(mark) && !BORDER.test(before)
  return mark !== '' && !party && tree.label[head] !== 'nmod:poss'
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
