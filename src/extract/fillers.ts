import type { Condition } from '../lexicon/frames.ts'
import { isAbstract, kindOfNoun } from '../lexicon/nounKinds.ts'
import { wordSet } from '../lexicon/words.ts'
import type { Entity, Place } from '../model/annotated.ts'
import { covers } from '../model/span.ts'
import { dependents, preposition } from '../parse/syntax.ts'
import { markAt, type Scene } from './scene.ts'
import { unlistedAt } from './where/unlisted.ts'

/** The entity that the noun at `i` stands for; null where it is nobody that we know. */
export const entityAt = (scene: Scene, i: number): Entity | null => markAt(scene, scene.entities, i)

const SIDE = /^(north|south|east|west|northeast|northwest|southeast|southwest|central|coastal)(ern)?$/

/** What a place is called in a claim: "northwest Syria" keeps its side, since the whole country is another claim. */
export function placeName(scene: Scene, place: Place): string {
  if (place.precision === 'place' || place.role === 'description') return place.name
  const { tokens, lower } = scene.syntax
  const first = tokens.findIndex((t) => t.start >= place.start)
  const before = first > 0 ? lower[first - 1]! : ''
  return SIDE.test(before) ? `${before} ${place.name}` : place.name
}

const PARTITIVE_DEPTH = 4
/** "Three of the towns", "three out of 14 towns". */
const OF: ReadonlySet<string> = new Set(['of', 'out of'])

/**
 * The places that the noun phrase headed by `i` names: "Homs", "the towns of Rastan and Talbiseh", "large parts of
 * the south", "Syria's largest city, Aleppo". What merely locates it ("Rastan, in Homs province") is left aside.
 */
export function placesAt(scene: Scene, i: number, depth = 0): Place[] {
  const own = markAt(scene, scene.places, i) ?? unlistedAt(scene, i)
  const s = scene.syntax
  const inner = (heads: number[]) => heads.flatMap((h) => placesAt(scene, h, depth + 1))
  const among = dependents(s, i, 'nmod', 'obl').filter((c) => preposition(s, c) === 'including')
  const joined = [...(depth > 0 ? inner(dependents(s, i, 'conj')) : []), ...inner(among)]
  if (own && own.role !== 'description') return [own, ...joined]
  if (depth >= PARTITIVE_DEPTH) return own ? [own] : []
  const appositive = inner(dependents(s, i, 'appos'))
  if (appositive.length > 0) return [...appositive, ...joined]
  const flat = inner(dependents(s, i, 'flat', 'compound').filter((c) => c !== i))
  // "The southern part of the country" is a part of it and has said all.
  if (own?.rule === 'place/side') return [own, ...joined]
  const of = inner(dependents(s, i, 'nmod').filter((c) => OF.has(preposition(s, c))))
  if (of.length > 0) return [...of, ...joined]
  if (own) return [own, ...joined]
  if (flat.length > 0 && (wordSet('@place').has(s.lower[i]!) || wordSet('@meeting').has(s.lower[i]!)))
    return [...flat, ...joined]
  return joined
}

const KINDS: Record<string, readonly string[]> = {
  force: ['armed-group', 'military'],
  'armed-group': ['armed-group'],
  state: ['government'],
  person: ['person'],
  people: ['people'],
  organisation: ['organisation', 'media', 'government'],
  actor: ['armed-group', 'military', 'government', 'person', 'people', 'organisation', 'media'],
}

/** The nouns that belong to a class also where nobody marked them. */
const NOUNS: Record<string, readonly string[]> = {
  force: ['@force'],
  'armed-group': ['@rebel'],
  state: ['@state'],
  person: ['@person', '@trade'],
  people: ['@people', '@trade'],
  organisation: [],
  actor: ['@force', '@state', '@person', '@people', '@trade', '@party'],
}

/** Classes that any noun for a person belongs to. */
const HUMAN = new Set(['person', 'people', 'actor'])

const THINGS = ['@thing', '@gate', '@vehicle']
const SOMEBODY = ['@people', '@person', '@force', '@state', '@captive', '@staff']

/** A noun for what somebody has made: a frame's own lists come before the kind that a noun mostly is of. */
const isThing = (noun: string): boolean =>
  THINGS.some((set) => wordSet(set).has(noun)) ||
  (kindOfNoun(noun) === 'artefact' && !SOMEBODY.some((set) => wordSet(set).has(noun)))

/** A person whom the article gives an office, or a noun that names one. */
function isLeader(scene: Scene, i: number): boolean {
  const entity = entityAt(scene, i)
  if (entity?.kind === 'person' && (entity.of !== null || scene.leaders.has(entity.name))) return true
  return wordSet('@leader').has(scene.syntax.lower[i]!)
}

const COUNTING = new RegExp(
  '^(total|hundred|thousand|dozen|score|ten|million|number|group|majority|couple|handful|some|many|most|much|all|' +
    'half|third|quarter|percent|rest|remainder|bulk|shipment|consignment|haul|load|truckload|batch|series|wave|' +
    'string|round|spate|flurry|amount|quantity|host|member|contingent|figure|estimate|tally|one|none|both|several)s?$',
)

/** Sums that stand before what they are given as: "90 million euros in aid". */
const MONEY =
  /^(euro|dollar|pound|franc|million|billion|worth|tonne|ton|metre|meter|centimetre|litre|liter)s?$/

const NOMINAL = /^(NOUN|PROPN)$/

/** "Hundreds of soldiers", "three of the bridges", "members of the guard": what is counted or stood for, not the count. */
export function counted(scene: Scene, i: number): number {
  const s = scene.syntax
  if (MONEY.test(s.lower[i]!)) {
    return dependents(s, i, 'nmod').find((c) => ['of', 'in'].includes(preposition(s, c))) ?? i
  }
  // "18-year-old Ana Costa": trees may head it by the year.
  if (s.lower[i] === 'year' && s.lower[i + 2] === 'old' && NOMINAL.test(s.tree.upos[i + 3] ?? ''))
    return i + 3
  if (!COUNTING.test(s.lower[i]!) && s.tree.upos[i] !== 'NUM') return i
  // "One in three children" are children.
  const marks = s.lower[i] === 'one' ? ['of', 'in'] : ['of']
  return dependents(s, i, 'nmod').find((c) => marks.includes(preposition(s, c))) ?? i
}

/** The word at `i` with what a hyphen joins to it: "sit-in" where the tokens are three. */
const hyphened = (lower: readonly string[], i: number): string =>
  lower[i - 1] === '-' && i > 1 ? `${lower[i - 2]}-${lower[i]}` : lower[i]!

/** True where the noun is one of the words or belongs to one of the classes, itself or the whole that it is part of. */
export function fills(scene: Scene, at: number, condition: Condition): boolean {
  if (condition.classes.includes('any')) return true
  const i = counted(scene, at)
  if (fillsItself(scene, i, at, condition)) return true
  const whole = wholeOf(scene, i)
  return whole !== null && fillsItself(scene, whole, whole, condition)
}

/** The thing whose part stands at `i`: "the roof of a school", "one lane of the highway"; null where it is no part. */
export function wholeOf(scene: Scene, i: number): number | null {
  const s = scene.syntax
  if (!wordSet('@part').has(s.lower[i]!)) return null
  return dependents(s, i, 'nmod').find((c) => ['of', 'in'].includes(preposition(s, c))) ?? null
}

/** Personal pronouns stand for people also where nothing says for whom. */
const PERSONAL = /^(he|she|they|we|i|him|her|them|us|who)$/

/** `at` is where the noun phrase has its head, `i` what it counts. */
function fillsItself(scene: Scene, i: number, at: number, { words, classes }: Condition): boolean {
  const { lower } = scene.syntax
  if (words.has(lower[i]!) || words.has(hyphened(lower, at))) return true
  return classes.some((name) => belongs(scene, i, name))
}

function belongs(scene: Scene, i: number, name: string): boolean {
  const word = scene.syntax.lower[i]!
  if (name === 'leader') return isLeader(scene, i)
  if (name === 'place') return wordSet('@place').has(word) || placesAt(scene, i).length > 0
  if (name === 'named-place') return placesAt(scene, i).length > 0
  // A number that the sentence or its neighbours let count the displaced.
  if (name === 'displaced-figure')
    return scene.figures.some((f) => f.measure === 'displaced' && covers(f, scene.syntax.tokens[i]!))
  // "£50m", "a $400 million package": the sign stands before the number.
  if (name === 'sum')
    return scene.figures.some(
      (f) =>
        f.rule === 'figure/money' &&
        (covers(f, scene.syntax.tokens[i]!) || f.start === scene.syntax.tokens[i]!.end),
    )
  if (name === 'figure')
    return scene.figures.some(
      (f) => f.start <= scene.syntax.tokens[i]!.start && scene.syntax.tokens[i]!.end <= f.end + 40,
    )
  if (name === 'abstract') return isAbstract(word) && entityAt(scene, i)?.form !== 'name'
  if (name === 'event') return kindOfNoun(word) === 'event' && entityAt(scene, i) === null
  if (name === 'thing') return isThing(word)
  const kinds = KINDS[name]
  if (!kinds) return false
  const entity = entityAt(scene, i)
  if (entity && kinds.includes(entity.kind)) return true
  if (entity && entity.form !== 'nominal') return name === 'actor' && entity.kind !== 'place'
  if (PERSONAL.test(word)) return name === 'actor' || name === 'person' || name === 'people'
  if (NOUNS[name]!.some((set) => wordSet(set).has(word))) return true
  return HUMAN.has(name) && kindOfNoun(word) === 'person'
}
