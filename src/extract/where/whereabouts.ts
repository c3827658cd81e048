import type { Annotated, Sentence } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import { lowerCased } from '../../text/characters.ts'
import { type Draft, hasPlace } from '../claims.ts'
import type { Scene } from '../scene.ts'
import { mainNation } from './nation.ts'
import { linked, names, nearest, opening } from './nearest.ts'
import { HARM, TALKS } from './scope.ts'
import { type Spot, spotsOf } from './spots.ts'
import { type Theatre, theatreOf } from './theatre.ts'

/** What an article tells of where things happen, beyond the words of one clause. */
export type Whereabouts = {
  /** The one place that the claim's sentence is about; null where it names none, or leaves a doubt. */
  here: (draft: Draft) => string | null
  /** Of the claims told before it, in order, those of its passage that it stands right behind. */
  behind: (draft: Draft, told: readonly Draft[]) => Draft[]
  /** The one place that the passage before the claim is about; null where there is none, or a doubt. */
  near: (draft: Draft) => string | null
  /** The town that the whole article is about; null where none leads. */
  town: string | null
  /** The area that the article as a whole is about. */
  theatre: Theatre
  /** The country that most of its places and peoples belong to. */
  country: string | null
  /** Its capital, by name. */
  capital: string | null
  isTown: (name: string) => boolean
  /** True where the claim's sentence says that it is about another place than what was told before. */
  elsewhere: (draft: Draft) => boolean
  /** True where the claim's sentence counts all there were: "the toll", "the number of dead". */
  tellsToll: (draft: Draft) => boolean
}

const TOLL =
  /\b(?:toll|tally|number of (?:the )?(?:confirmed )?(?:dead|deaths|victims|injured|wounded|killed|people))\b/i

export function whereabouts(annotated: Annotated, scenes: readonly Scene[]): Whereabouts {
  const spots = spotsOf(annotated, scenes)
  const town = mainTown(annotated, spots)
  const sceneOf = new Map(scenes.map((s) => [s.syntax.sentence.start, s]))
  const indices = new Map(annotated.sentences.map((s) => [s.start, s.index]))
  const sentenceOf = (draft: Draft) => indices.get(draft.evidence.start) ?? -1
  const here = (draft: Draft): string | null => {
    const scene = sceneOf.get(draft.evidence.start)
    const all = spots[sentenceOf(draft)] ?? []
    const own = hasPlace(draft.type)
      ? all.filter((s) => (!s.venue || TALKS.has(draft.type)) && !(s.passing && HARM.has(draft.type)))
      : all.filter((s) => s.located)
    if (!scene) return only(names(own.filter((s) => s.width < 2 && !s.passing)), town)
    const found = nearest(scene, draft, own)
    const told =
      found.length > 0
        ? found
        : names(linked(scene.syntax, draft, own).filter((s) => s.width < 2 && !s.passing))
    return only(told, town) ?? opening(scene.syntax, own) ?? aside(own, town, draft.type === 'evacuate')
  }
  const doubted = (draft: Draft): boolean => (spots[sentenceOf(draft)] ?? []).some((s) => s.width < 2)
  const behind = (draft: Draft, told: readonly Draft[]): Draft[] => {
    const own = sentenceOf(draft)
    // A town that the sentence names aside, and nobody merely leaves or heads for, may be where it was.
    if ((spots[own] ?? []).some((s) => s.width === 0 && !s.passing)) return []
    const { sentences } = annotated
    if (turnsAway(sentences[own])) return []
    const within = told.findLastIndex((d) => own - sentenceOf(d) > REACH) + 1
    return told.slice(within).filter((d) => {
      const other = sentenceOf(d)
      return other < own && sentences[own]?.paragraph === sentences[other]?.paragraph
    })
  }
  const near = (draft: Draft): string | null =>
    doubted(draft) ? null : before(annotated, spots, sentenceOf(draft), town)
  const nation = mainNation(annotated, spots)
  const country = nation?.name ?? null
  const towns = new Set(
    spots
      .flat()
      .filter((s) => s.width === 0)
      .map((s) => s.name),
  )
  return {
    here,
    behind,
    near,
    town,
    theatre: theatreOf(annotated, spots, town, country),
    country,
    capital: nation?.capital[0] ?? null,
    isTown: (n) => towns.has(n),
    elsewhere: (draft) => turnsAway(annotated.sentences[sentenceOf(draft)]),
    tellsToll: ({ evidence }) => TOLL.test(annotated.article.text.slice(evidence.start, evidence.end)),
  }
}

/** Of several the main town, if it is among them. */
const only = (list: readonly string[], town: string | null): string | null =>
  list.length === 1 ? list[0]! : town !== null && list.includes(town) ? town : null

/** The town that the article is about, where the sentence names no other, if only aside. `away`: not where one goes. */
function aside(spots: readonly Spot[], town: string | null, away: boolean): string | null {
  const said = spots.some((s) => s.name === town && !(away && s.passing))
  return said && spots.every((s) => s.name === town || s.width === 2) ? town : null
}

const AWAY = new Set(['elsewhere', 'meanwhile', 'separately', 'simultaneously'])

/** "Elsewhere", "In a separate attack": the sentence goes on with another place. */
const turnsAway = (sentence: Sentence | undefined): boolean => {
  const words = sentence?.tokens.slice(0, 3).map(({ text }) => lowerCased(text)) ?? []
  return AWAY.has(words[0] ?? '') || words.some((w) => w === 'separate' || w === 'another')
}

/** Sentences through which a place is carried on. */
const REACH = 2

/** The one town of the nearest sentence before that names any: of the paragraph, else of the heading above it. */
function before(
  annotated: Annotated,
  spots: readonly (readonly Spot[])[],
  own: number,
  town: string | null,
): string | null {
  const { sentences } = annotated
  if (turnsAway(sentences[own])) return null
  const paragraph = sentences[own]?.paragraph
  for (let i = own - 1; i >= Math.max(0, own - REACH) && sentences[i]!.paragraph === paragraph; i--) {
    const list = names(spots[i]!.filter((s) => s.width < 2 && !s.passing && !s.venue))
    if (list.length > 0) return only(list, town)
  }
  const heading = sentences.slice(0, Math.max(0, own)).findLastIndex((s) => !s.prose)
  const above = heading > 0 ? names(spots[heading]!.filter((s) => s.width < 2)) : []
  return above.length === 1 ? above[0]! : null
}

/** What a mention in a headline or in the first two sentences counts more than another, and one in the dateline. */
const IN_LEAD = 2
const IN_DATELINE = 1
/** What the main town must reach, and how much more than any other town. */
const ENOUGH = 3
const LEAD = 1.5

/** The town named most, where it stands out; one that only the dateline names is where the report was written. */
function mainTown(annotated: Annotated, spots: readonly (readonly Spot[])[]): string | null {
  const scores = new Map<string, number>()
  const add = (name: string, more: number) => scores.set(name, (scores.get(name) ?? 0) + more)
  for (const { name, width } of spots.flat()) if (width === 0) add(name, 1)
  const prose = annotated.sentences.filter((s) => s.prose).slice(0, 2)
  const lead = spots.slice(0, (prose.at(-1)?.index ?? 0) + 1).flat()
  for (const name of new Set(lead.filter((s) => s.width === 0).map((s) => s.name))) add(name, IN_LEAD)
  for (const place of annotated.places) {
    if (!annotated.boilerplate.some((b) => covers(b, place))) continue
    if (scores.has(place.name)) add(place.name, IN_DATELINE)
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  return first && first[1] >= ENOUGH && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null
}
