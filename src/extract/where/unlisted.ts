import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { Place } from '../../model/annotated.ts'
import { dependents, preposition, relation, spanOf } from '../../parse/syntax.ts'
import { markAt, type Scene } from '../scene.ts'

/** Prepositions that make a place of the name behind them. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'towards',
  'toward',
  'into',
  'from',
  'between',
  'above',
  'below',
])
const NAME = /^\p{Lu}[\p{L}'’]+$/u

/** What is called by a name of its own and is no place: storms, operations, ships. */
const CALLED = ['Hurricane', 'Cyclone', 'Typhoon', 'Storm', 'Operation', 'Flight', 'yacht', 'ship', 'vessel']
/** "Kurdish", "Jul": peoples' adjectives and months. */
const NO_NAME =
  /^(?:\p{Lu}\p{Ll}+(?:ish|ese)|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** Nouns that names end in: "Addenbrooke's Hospital" is no town of Hospital. */
const COMMON = ['@site', '@thing', '@people', '@party']

/** A given name or such a noun by itself; "Al Maleh" and "Santa Rosa" are more. */
const isBare = (name: string): boolean =>
  loadGazetteer().isGivenName(name) || COMMON.some((set) => wordSet(set).has(name.toLowerCase()))

/** True where the article anywhere makes something else of the name: "Hurricane Katrina". */
const isNoPlace = (text: string, name: string): boolean =>
  NO_NAME.test(name) || CALLED.some((kind) => text.includes(`${kind} ${name}`))

/** A capitalised name headed by the token `i` that nobody marked as anything; null where there is none. */
function nameAt(scene: Scene, i: number): Place | null {
  const s = scene.syntax
  const { tokens, tree } = s
  if (!tree.xpos[i]!.startsWith('NNP') || !NAME.test(tokens[i]!.text)) return null
  if (markAt(scene, scene.entities, i) || markAt(scene, scene.times, i)) return null
  if (isNoPlace(scene.text, tokens[i]!.text)) return null
  const parts = [i, ...dependents(s, i, 'compound', 'flat')].filter((k) => NAME.test(tokens[k]!.text))
  if (parts.length === 1 && isBare(tokens[i]!.text)) return null
  const { start, end } = spanOf(s, parts)
  const nowhere = { country: null, admin1: null, lat: null, lon: null, geonames: null }
  return {
    start,
    end,
    name: scene.text.slice(start, end),
    sentence: s.sentence.index,
    ...nowhere,
    precision: 'place',
    role: 'place',
    rule: 'place/unlisted',
  }
}

/**
 * True where the words around the name at `i` make a place of it: "in Malei", "the town of Malei", "in A and Malei",
 * "the Malei checkpoint". Works of two names ("the Ana Diaz bridge") are called after somebody.
 */
function isLocated(scene: Scene, i: number): boolean {
  const s = scene.syntax
  const { tree } = s
  const onSite = relation(s, i) === 'compound' && wordSet('@site').has(s.lower[tree.head[i]!]!)
  const alone = !/^\p{Lu}/u.test(s.tokens[i - 1]?.text ?? '') || s.lower[i - 1] === 'the'
  if (onSite && dependents(s, i, 'flat', 'compound').length === 0) return alone
  // "Along the Licungo", "in the Senate": towns bear no article.
  if (dependents(s, i, 'det').length > 0) return false
  if (LOCATIVE.has(preposition(s, i))) return true
  if (preposition(s, i) === 'of' && wordSet('@place').has(s.lower[tree.head[i]!] ?? '')) return true
  const up = tree.head[i]!
  return relation(s, i) === 'conj' && nameAt(scene, up) !== null && isLocated(scene, up)
}

/**
 * A name that no gazetteer lists, where its place in the sentence tells what it is: "in Malei", "the town of Malei",
 * "took Malei". It has no pin. Only asked for roles that want a place.
 */
export function unlistedAt(scene: Scene, i: number): Place | null {
  const name = nameAt(scene, i)
  if (!name) return null
  const s = scene.syntax
  // "Took Malei", "Malei was taken", "the fall of Malei".
  const undergone = relation(s, i) === 'obj' || s.tree.label[i] === 'nsubj:pass'
  const lost = preposition(s, i) === 'of' && wordSet('@change-of-hands').has(s.lower[s.tree.head[i]!] ?? '')
  return undergone || lost || isLocated(scene, i) ? name : null
}

/** All mentions in the scenes of names that no gazetteer lists and that some sentence puts where a place stands. */
export function unlistedPlaces(scenes: readonly Scene[]): Place[] {
  const names = scenes.flatMap((scene) =>
    scene.syntax.tokens.flatMap((_, i) => {
      const name = markAt(scene, scene.places, i) ? null : nameAt(scene, i)
      return name ? [{ name, located: isLocated(scene, i) }] : []
    }),
  )
  const places = new Set(names.filter((n) => n.located).map((n) => n.name.name))
  return names.map((n) => n.name).filter((n) => places.has(n.name))
}
