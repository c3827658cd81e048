import { wordSet } from '../lexicon/words.ts'
import type { Place } from '../model/annotated.ts'
import { conjuncts, dependents, preposition, relation, subtree } from '../parse/syntax.ts'
import type { Arguments } from './clause/arguments.ts'
import { counted, entityAt, placeName, placesAt, wholeOf } from './fillers.ts'
import { markAt, type Scene } from './scene.ts'
import { sidesAt } from './who/reciprocal.ts'

/** The heads that the first filled alternative of "patient|of" names. */
export function headsOf(args: Arguments, role: string): number[] {
  for (const alternative of role.split('|')) {
    const heads = args.get(alternative)
    if (heads && heads.length > 0) return heads
  }
  return []
}

const KEPT = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nummod'])
const PLAIN = new Set(['compound', 'amod', 'flat'])

/** A noun phrase as plain words, without articles, possessors, figures and what follows: "border crossings". */
export function plainNoun(scene: Scene, i: number): string {
  const s = scene.syntax
  const words = subtree(s, i, (c) => !KEPT.has(s.tree.label[c]!) || c > i).filter((k) => k <= i)
  const kept = words.filter((k) => k === i || PLAIN.has(s.tree.label[k]!))
  const from = Math.min(...kept)
  const text = scene.text.slice(s.tokens[from]!.start, s.tokens[i]!.end).replace(/\s+/g, ' ')
  // "Bread is scarce": what is sold is no name, whatever the tree takes it for.
  const common = s.tree.upos[from] !== 'PROPN' || (from === i && wordSet('@goods').has(s.lower[i]!))
  const named = from < i && /^\p{Lu}/u.test(s.tokens[from + 1]!.text)
  return /^\p{Lu}[\p{Ll}]/u.test(text) && from === 0 && common && !named
    ? text[0]!.toLowerCase() + text.slice(1)
    : text
}

/** "Kyrgyz Bayraktar drones", "a missile of the army": what nobody is aboard of acts for whoever owns it. */
function ownerName(scene: Scene, i: number): string | null {
  const s = scene.syntax
  const of = dependents(s, i, 'nmod').filter((c) => ['of', 'from'].includes(preposition(s, c)))
  for (const c of [...dependents(s, i, 'nmod:poss', 'amod', 'compound'), ...of]) {
    const entity = entityAt(scene, c)
    if (entity && entity.kind !== 'people') return entity.name
    const place = markAt(scene, scene.places, c)
    if (place?.precision === 'country') return place.name
  }
  return null
}

const UNMANNED = ['@munition', '@explosive']

const ACTING = ['@force', '@state', '@person', '@people', '@trade']

/** Who the noun at `i` is as an actor: a canonical name, a plain noun where unnamed, null for a thing. */
export function actorName(scene: Scene, i: number): string | null {
  const sides = sidesAt(scene, i)
  if (sides) return sides
  const entity = entityAt(scene, i)
  // A common noun at the head of a sentence that nothing types ("Floods killed") is nobody.
  if (entity?.rule === 'entity/unknown' && scene.syntax.tree.upos[i] === 'NOUN') return null
  const bearer = entity === null || entity.form === 'nominal' ? bearerOf(scene, i) : null
  if (bearer) return bearer
  if (entity) return entity.kind === 'place' && !actsAs(scene, i) ? null : entity.name
  const place = markAt(scene, scene.places, i)
  if (place?.role === 'actor') return place.name
  const s = scene.syntax
  const word = s.lower[i]!
  // "A general strike": an adjective is nobody.
  if (['PRON', 'DET', 'ADJ'].includes(s.tree.upos[i]!)) return null
  const whom = counted(scene, i)
  if (whom !== i) return actorName(scene, whom)
  if (entity === null && UNMANNED.some((set) => wordSet(set).has(word))) return ownerName(scene, i)
  return ACTING.some((set) => wordSet(set).has(word)) ? plainNoun(scene, i) : null
}

/** "Karat Front, the alliance that holds the city", "the armed group Karat Front": the name that stands beside. */
function bearerOf(scene: Scene, i: number): string | null {
  const s = scene.syntax
  const before = relation(s, i) === 'appos' ? [s.tree.head[i]!] : []
  const beside = [...before, ...dependents(s, i, 'appos', 'flat')].map((k) => entityAt(scene, k))
  // "The surgeon, Ana Costa": a person bears a person's noun.
  const isPerson = entityAt(scene, i)?.kind === 'person'
  const entity = beside.find(
    (e) => e?.form === 'name' && e.kind !== 'place' && (e.kind === 'person') === isPerson,
  )
  return entity?.name ?? null
}

const ATTRIBUTIVE = /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?A\.?E\.?)$/

/** A place acts where the trees make it a subject: "Russia sent", "Tehran warned". */
const actsAs = (scene: Scene, i: number): boolean => {
  const role = relation(scene.syntax, i)
  // "US air raids": English names few states before a noun by their own name.
  if (role === 'compound' && ATTRIBUTIVE.test(scene.syntax.tokens[i]!.text)) return true
  return (
    role === 'nsubj' ||
    role === 'conj' ||
    preposition(scene.syntax, i) === 'by' ||
    role === 'nmod' ||
    role === 'amod'
  )
}

/** "Rebel hands", "the control of the army": whose they are is who acts. */
const HOLDING = new Set(['hand', 'hands', 'control', 'rule', 'fire', 'grip', 'custody', 'command', 'attack'])

function holders(scene: Scene, i: number): number[] {
  const s = scene.syntax
  const of = dependents(s, i, 'nmod').filter((c) => ['of', 'by', 'from'].includes(preposition(s, c)))
  return [...dependents(s, i, 'nmod:poss', 'compound', 'amod'), ...of]
}

/** The names of the actors at the heads, each once. */
export function actorNames(scene: Scene, heads: readonly number[]): string[] {
  const names = heads.flatMap((h): string[] => {
    // "No group has claimed it": that is nobody.
    if (dependents(scene.syntax, h, 'det').some((d) => scene.syntax.lower[d] === 'no')) return []
    if (HOLDING.has(scene.syntax.lower[h]!) && entityAt(scene, h) === null) {
      return actorNames(scene, holders(scene, h))
    }
    const including = dependents(scene.syntax, h, 'nmod').filter(
      (c) => preposition(scene.syntax, c) === 'including',
    )
    const members = including.flatMap((c) => [c, ...dependents(scene.syntax, c, 'conj')])
    const named = members.map((m) => actorName(scene, m)).filter((n) => n !== null)
    if (named.length > 0) return named
    const name = actorName(scene, h)
    return name === null ? [] : [...adjectiveStates(scene, h), name]
  })
  return [...new Set(names)]
}

/** "Indian and Pakistani troops": the states of the adjectives joined to the one that belongs to the noun. */
function adjectiveStates(scene: Scene, i: number): string[] {
  const s = scene.syntax
  const joined = dependents(s, i, 'amod', 'compound').map((c) => conjuncts(s, c))
  return joined
    .filter((all) => all.length > 1)
    .flat()
    .map((c) => entityAt(scene, c))
    .flatMap((e) => (e?.rule === 'entity/adjective' && e.kind !== 'people' ? [e.name] : []))
}

/** Whom or what it is done to: an actor, a place, or the plain noun. */
export function targetName(scene: Scene, i: number): string | null {
  const sides = sidesAt(scene, i)
  if (sides) return sides
  const entity = entityAt(scene, i)
  if (entity)
    return (entity.kind === 'person' && entity.form === 'nominal' && bearerOf(scene, i)) || entity.name
  const s = scene.syntax
  const what = counted(scene, i)
  if (what !== i) return targetName(scene, what)
  if (['PRON', 'DET', 'NUM', 'ADP'].includes(s.tree.upos[i]!)) return null
  // The wall of a dam, a span of a bridge: what is hit is the whole.
  const whole = wholeOf(scene, i)
  if (whole !== null) return targetName(scene, whole)
  const place = placesAt(scene, i)[0]
  const own = markAt(scene, scene.places, i)
  return own && place ? placeName(scene, place) : plainNoun(scene, i)
}

/** Locating prepositions, the closest to the event first. */
const LOCATING = [
  'in',
  'at',
  'inside',
  'near',
  'around',
  'outside',
  'on',
  'within',
  'close to',
  'from',
  'out of',
  'across',
  'throughout',
  'over',
  'along',
  'above',
  'below',
  'between',
  'towards',
  'toward',
  'into',
  'to',
  'for',
  'against',
  'of',
  'off',
  'through',
]

/** Prepositions that place a thing itself: "a bridge in Rastan", but not "the minister of Iran". */
const PLACING = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'on',
  'over',
  'along',
  'above',
  'below',
])

/** "West of Zinder": tells where another place lies. */
const isBearing = ({ syntax: s }: Scene, i: number): boolean =>
  dependents(s, i, 'case').some((m) => s.lower[m] === 'of' && wordSet('@direction').has(s.lower[m - 1] ?? ''))

const isCountry = (p: Place): boolean => p.precision === 'country' && p.rule !== 'place/side'

const locations = (scene: Scene, heads: readonly number[]): Place[] =>
  heads.flatMap((h) => placesAt(scene, h)).filter((p) => p.role !== 'actor')

/**
 * Where it happened: a locating phrase of the predicate, then one of its objects, then any under the clause. `wide`:
 * the event is nobody's act, so that a country before its noun is where it was.
 */
export function placesOfClause(scene: Scene, args: Arguments, head: number, wide = false): Place[] {
  const located = LOCATING.map((mark) =>
    locations(
      scene,
      (args.get(mark) ?? []).filter((i) => !isBearing(scene, i)),
    ),
  ).filter((l) => l.length > 0)
  const [closest] = located
  // "Attacked the town of Dosso in Niger", "in Niger near Dosso": a country only where nothing narrower is said.
  if (closest?.every(isCountry)) {
    const sites = ['patient', 'theme'].map((role) => locations(scene, args.get(role) ?? []))
    return [...located, ...sites].find((l) => l.length > 0 && !l.some(isCountry)) ?? closest
  }
  if (closest) return closest
  const s = scene.syntax
  // "The Ghouta attack", "Mozambique floods": a town before an event noun, a country before what nobody does.
  for (const mod of args.get('compound') ?? []) {
    const place = markAt(scene, scene.places, mod)
    if (
      place &&
      place.role !== 'description' &&
      (wide || (place.precision !== 'country' && place.role !== 'actor'))
    )
      return [place]
  }
  for (const role of [
    'in',
    'at',
    'inside',
    'outside',
    'near',
    'on',
    'patient',
    'theme',
    'agent',
    'head',
    'for',
  ]) {
    for (const noun of args.get(role) ?? []) {
      for (const child of dependents(s, noun, 'nmod')) {
        if (!PLACING.has(preposition(s, child))) continue
        const places = locations(scene, conjuncts(s, child))
        if (places.length > 0) return places
      }
    }
  }
  // "The Karat checkpoint was shelled": what it is done to says where it stands.
  for (const role of ['patient', 'theme', 'agent']) {
    const sites = (args.get(role) ?? []).filter((i) => wordSet('@site').has(s.lower[i]!))
    const places = sites.flatMap((i) => placesAt(scene, i)).filter((p) => p.role !== 'actor')
    if (places.length > 0) return places
  }
  return relation(s, head) === 'conj' && s.tree.head[head]! >= 0
    ? sharedPlaces(scene, s.tree.head[head]!)
    : []
}

/** A place that stands before two coordinated verbs belongs to both: "In Hama, shops closed and prices rose". */
function sharedPlaces(scene: Scene, governor: number): Place[] {
  const s = scene.syntax
  return dependents(s, governor, 'obl')
    .filter((c) => c < governor && ['in', 'at', 'near', 'across'].includes(preposition(s, c)))
    .flatMap((c) => placesAt(scene, c))
    .filter((p) => p.role !== 'actor')
}
