import { actors } from '../lexicon/actors.ts'
import { fold } from '../lexicon/fold.ts'
import { loadGazetteer } from '../lexicon/gazetteer.ts'
import { apartWords, ledWords, memberCues } from '../lexicon/identity.ts'
import type { Entity } from '../model/annotated.ts'
import type { Reading } from '../model/claim.ts'
import { entitiesIn } from './marks.ts'
import type { Names } from './names/index.ts'
import { grow } from './sets.ts'
import { oneVoice } from './speakers.ts'

/**
 * What two actors are to each other: `same` one actor or organs of one state; `open` may be one, or one a part of
 * the other ("rebels" and a group among them); `apart` not one.
 */
export type Tie = 'same' | 'open' | 'apart'

/** Sides in a story: which names act as one. */
export type Parties = {
  /** A key for the side that somebody belongs to: a state, a group, or himself. */
  of(name: string): string
  tie(a: string | null, b: string | null): Tie
  /** True where a speaker speaks for his own side: he may be the actor, and not only as anybody may be. */
  speaksFor(speaker: string, actor: string): boolean
  /** True for an armed group that is named by a common noun only: "rebels". */
  isGeneric(name: string): boolean
  /** True for a common noun that fits many: "the strongest force", "officials", "a further column". */
  isVague(name: string): boolean
}

export function partiesOf(readings: readonly Reading[], names: Names): Parties {
  const members = membership(readings, names)
  const presence = articlesOf(readings, names)
  const known = new Map<string, string>()
  const of = (name: string): string => grow(known, name, () => sideOf(name, names))
  const isGeneric = (name: string): boolean => {
    return names.kindOf(name) === 'armed-group' && isLower(name.split(' ').at(-1)!)
  }
  const isVague = (name: string): boolean =>
    !SIDES.has(names.kindOf(name) ?? '') && isLower(name.split(' ').at(-1)!) && !isApart(name)
  const tie = (a: string | null, b: string | null): Tie => {
    if (a === null || b === null) return 'open'
    if (fold(a) === fold(b) || of(a) === of(b)) return 'same'
    if (ALLIES.test(a) || ALLIES.test(b) || isVague(a) || isVague(b)) return 'open'
    if (names.kindOf(a) === 'people' && names.kindOf(b) === 'people') return 'open'
    if (!isGeneric(a) && !isGeneric(b)) return 'apart'
    if (isGeneric(a) && isGeneric(b)) return isApart(a) && isApart(b) ? 'apart' : 'open'
    const [general, group] = isGeneric(a) ? [a, b] : [b, a]
    if (names.kindOf(group) !== 'armed-group' || isApart(general)) return 'apart'
    if (members.has(`${fold(general)}|${fold(group)}`)) return 'open'
    return [...(presence.get(fold(group)) ?? [])].some((id) => presence.get(fold(general))?.has(id))
      ? 'apart'
      : 'open'
  }
  const speaksFor = (speaker: string, actor: string): boolean => {
    const how = tie(actor, speaker)
    return how === 'same' || (how === 'open' && !isVague(actor) && !isVague(speaker))
  }
  return { of, tie, speaksFor, isGeneric, isVague }
}

/** Kinds of which even a common noun names one side of a conflict, or one person. */
const SIDES: ReadonlySet<string> = new Set(['armed-group', 'military', 'government', 'media', 'person'])

/** "His allies" may be any of those who are named elsewhere. */
export const ALLIES = /\b(?:allies|backers|partners|supporters)$/i

/** "Southern rebels", "local factions": a common noun with a word that tells these from others. */
const isApart = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => apartWords.has(word))

/** The state whose organ somebody is, the group for which he speaks, or himself. */
function sideOf(name: string, names: Names): string {
  const state = stateOf(name, names)
  if (state) return `state ${state}`
  const group = names.kindOf(name) === 'person' ? (names.groupOf(name) ?? knownGroup(name)) : null
  if (group && fold(group) !== fold(name)) return sideOf(group, names)
  return fold(name)
}

/** The ISO code of the state that an army, a ministry, a state's own media or the state itself belongs to. */
function stateOf(name: string, names: Names): string | null {
  const gazetteer = loadGazetteer()
  const itself = gazetteer.countryOf(name)
  if (itself) return itself.iso
  const kind = names.kindOf(name)
  const organ = oneVoice(name) !== name || name.toLowerCase().endsWith('state media')
  if (kind !== null && kind !== 'government' && kind !== 'military' && !organ) {
    return kind === 'person' ? knownState(name) : null
  }
  if (/^\p{Ll}/u.test(name)) return null
  for (const word of name
    .replace(/['’]s\b/g, '')
    .split(' ')
    .slice(0, 3)) {
    const country = gazetteer.demonym(word) ?? gazetteer.countryOf(word)
    if (country) return country.iso
  }
  return knownState(name)
}

function knownActor(name: string) {
  const words = fold(name).split(' ')
  return actors.from(words, 0).find(({ last }) => last === words.length - 1)?.values[0]?.actor ?? null
}

/** The state that a known actor leads or is an organ of; a group from a country is not the country. */
function knownState(name: string): string | null {
  const actor = knownActor(name)
  if (!actor) return null
  const official = actor.state || actor.kind === 'government' || actor.kind === 'military'
  const ruler = actor.kind === 'person' && actor.of === null
  return official || ruler ? actor.country : null
}

const knownGroup = (name: string): string | null => knownActor(name)?.of ?? null

const NEAR = 70

/** Pairs of a common noun and a named group of which a text says that the one is led by, or part of, the other. */
function membership(readings: readonly Reading[], names: Names): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const reading of readings) {
    for (const sentence of reading.sentences) {
      const armed = entitiesIn(reading, sentence.index).filter((e) => e.kind === 'armed-group')
      for (const [i, one] of armed.entries()) {
        for (const two of tiedTo(reading, one, armed.slice(i + 1))) {
          const [general, group] = isLower(one.name) ? [one, two] : [two, one]
          if (!isLower(general.name) || isLower(group.name)) continue
          pairs.add(`${fold(names.nameOf(general.name))}|${fold(names.nameOf(group.name))}`)
        }
      }
    }
  }
  return pairs
}

const isLower = (name: string): boolean => /^\p{Ll}/u.test(name)

/** The next mention after one, where words between say that they belong together, and those listed with it. */
function tiedTo(reading: Reading, one: Entity, after: readonly Entity[]): Entity[] {
  const { text } = reading.article
  const [next, ...rest] = after
  if (!next) return []
  const between = text.slice(one.end, next.start).toLowerCase()
  const hyphen = /^-(\p{L}+)/u.exec(between)
  const together =
    between.length <= NEAR &&
    ((hyphen && ledWords.has(hyphen[1]!)) || memberCues.some((cue) => hasWords(between, cue)))
  if (!together) return []
  const found = [next]
  for (const other of rest) {
    if (!/^(?:, |,? and |, and the | and the )$/.test(text.slice(found.at(-1)!.end, other.start))) break
    found.push(other)
  }
  return found
}

const hasWords = (text: string, words: string): boolean =>
  ` ${text.replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${words} `)

function articlesOf(readings: readonly Reading[], names: Names): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { article, entities } of readings) {
    for (const { name, kind } of entities) {
      if (kind === 'armed-group') grow(found, fold(names.nameOf(name)), () => new Set()).add(article.id)
    }
  }
  return found
}
