import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { Annotated } from '../../model/annotated.ts'
import { type Draft, hasPlace } from '../claims.ts'
import type { Scene } from '../scene.ts'
import { BROAD, COUNTED, COUNTRYWIDE, MOVES, NATIONAL, SPREADING, TALKS, TOWNWIDE } from './scope.ts'
import { type NamedThings, namedThings, siteOf } from './sites.ts'
import { stageOf } from './stage.ts'
import { type Whereabouts, whereabouts } from './whereabouts.ts'

/** A place and what told it. */
export type Placing = { place: string; by: string } | null

/**
 * What an article tells as a whole of where its claims are. `here`: what each claim's own sentence says; `stage`: the
 * town where most of it happens; `great`: where the sentences begin that count great tolls; `disaster`: it is about one.
 */
export type Ground = {
  drafts: readonly Draft[]
  where: Whereabouts
  here: readonly (string | null)[]
  named: NamedThings
  stage: string | null
  great: ReadonlySet<number>
  disaster: boolean
}

export function groundOf(annotated: Annotated, scenes: readonly Scene[], drafts: readonly Draft[]): Ground {
  const where = whereabouts(annotated, scenes)
  const here = drafts.map((d) => d.place ?? where.here(d))
  const told = drafts.map((d, i) => ({ ...d, place: here[i]! }))
  return {
    drafts,
    where,
    here,
    named: namedThings(annotated),
    stage: stageOf(told, where),
    great: new Set(drafts.filter(isMany).map((d) => d.evidence.start)),
    disaster: drafts.filter((d) => d.type === 'hazard' && !d.background).length >= DISASTER,
  }
}

/**
 * Where a claim happens whose own clause does not say it; it stands at `at` among the article's, `placed` are
 * those before it with their places. The article may have told where the thing stands, then its sentence, its passage
 * and the last claim of its kind are asked; at the end the town or the country that the article is about, as far as
 * the type allows.
 */
export function placeOf(draft: Draft, at: number, placed: readonly Draft[], ground: Ground): Placing {
  const { drafts, where, named, stage, great, disaster } = ground
  const { type, figure, background } = draft
  if (NATIONAL.has(type)) return by('national', where.country)
  const here = by('site', siteOf(draft, drafts, at, named)) ?? by('sentence', ground.here[at]!)
  if (here || !hasPlace(type)) return here
  const { region } = where.theatre
  // "826 have died since the assault began": what is told beside a great toll is as wide.
  if (COUNTRYWIDE.has(type) && great.has(draft.evidence.start)) return by('many', where.country ?? region)
  const home = figure !== null && (COUNTED.has(type) || type === 'hazard') ? homeOf(draft.speaker) : null
  if (home !== null && home !== where.country) return by('home', home)
  const counts = COUNTED.has(type) && disaster
  if (counts && where.tellsToll(draft)) return by('toll', region)
  const apart = background || where.elsewhere(draft)
  const wide = apart || MOVES.has(type) || type === 'release' || (counts && figure !== null)
  const onStage = wide ? null : by('stage', stage)
  if (type === 'clash' && isAbroad(draft, where)) return null
  if (isCampaign(draft)) return isAbroad(draft, where) ? null : by('campaign', region)
  if (SPREADING.has(type)) {
    const broad = BROAD.has(draft.manner ?? '') ? by('region', where.theatre.lead) : null
    return broad ?? onStage ?? by('region', region)
  }
  const near =
    by('passage', passagePlace(draft, placed, where)) ??
    (isAfterTalks(draft, placed, where) ? null : by('near', where.near(draft)))
  if (near) return near
  if (home !== null) return by('home', home)
  const local = TOWNWIDE.has(type) || (type === 'evacuate' && figure !== null)
  if (local && where.town && !apart) return by('town', where.town)
  if (!COUNTRYWIDE.has(type)) return null
  return onStage ?? by('region', region)
}

/** "The South African ministry of health": bodies that count what happens at home, and at home alone. */
const AT_HOME = /\b(?:health|disaster|civil (?:protection|defen[cs]e))\b/i

/** The country that a body counts for; null where it is no such body, or its name tells no country. */
function homeOf(speaker: string | null): string | null {
  if (speaker === null || !AT_HOME.test(speaker)) return null
  const gazetteer = loadGazetteer()
  const words = speaker.replace(/^the /i, '').split(' ')
  const first = [words.slice(0, 2).join(' '), words[0]!].map((w) => w.replace(/['’]s$/, ''))
  return first.map((w) => gazetteer.demonym(w) ?? gazetteer.countryOf(w)).find((c) => c)?.name ?? null
}

const isMany = ({ type, figure }: Draft): boolean =>
  figure !== null && figure.value >= (COUNTED.get(type) ?? Number.POSITIVE_INFINITY)

/** Hazards told of as going on, from which on an article is about a disaster, whose toll is that of all it struck. */
const DISASTER = 2

/** "The war", "an offensive": what goes on for weeks is nowhere in particular. */
const isCampaign = ({ lemma }: Draft): boolean =>
  lemma !== null && wordSet('@campaign').has(lemma.slice(lemma.lastIndexOf(' ') + 1))

/** True where one of the parties is another country: "its war with Israel" need not be fought at home. */
const isAbroad = ({ actor, target }: Draft, { country }: Whereabouts): boolean =>
  [actor, target]
    .flatMap((names) => names?.split(', ') ?? [])
    .some((name) => (loadGazetteer().countryOf(name)?.name ?? country) !== country)

const by = (rule: string, place: string | null): Placing => (place === null ? null : { place, by: rule })

/** What told a place that the next sentences may be carried on from; no region. */
const SAID = new Set(['clause', 'site', 'sentence', 'passage', 'town'])

/** The one place of what the sentences right before told to happen; null where there is none, or a doubt. */
function passagePlace(draft: Draft, placed: readonly Draft[], where: Whereabouts): string | null {
  const before = where
    .behind(draft, placed)
    .filter((d) => SAID.has(d.placedBy ?? '') && !TALKS.has(d.type) && d.background === draft.background)
  const last = before.at(-1)?.evidence.start
  const places = new Set(before.filter((d) => d.evidence.start === last).map((d) => d.place))
  // Of the town that all is about and a part of it the part is the nearer.
  if (places.has(where.theatre.town) && [...places].some((p) => where.theatre.isPart(p!)))
    places.delete(where.theatre.town)
  return places.size === 1 ? [...places][0]! : null
}

/** "Ministers met in Doha. They hoped for a pause in the fighting": what they talk of is elsewhere. */
function isAfterTalks(draft: Draft, placed: readonly Draft[], where: Whereabouts): boolean {
  const before = where.behind(draft, placed)
  return !TALKS.has(draft.type) && before.length > 0 && before.every((d) => TALKS.has(d.type))
}
