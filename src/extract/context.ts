import type { Annotated } from '../model/annotated.ts'
import { type Draft, hasPlace } from './claims.ts'

/** Types that tell one change of a place's hands, so that one names the other's actor. */
const SAME_CHANGE: Record<string, string> = { capture: 'control', enter: 'control', hold: 'control' }

const changeOf = (type: string): string => SAME_CHANGE[type] ?? type

/**
 * What a claim leaves open and the article has said elsewhere: who took the town whose "fall" is told, and where
 * things happen when the sentence before it left no doubt. Only the nearest earlier claim of the kind is asked, then
 * the nearest later one; where the article gives two answers the claim stays open.
 */
export function fillFromContext(annotated: Annotated, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    let filled = draft
    if (filled.actor === null && filled.place !== null && changeOf(filled.type) === 'control') {
      filled = { ...filled, actor: actorFor(filled, drafts, at) }
    }
    if (filled.place === null && hasPlace(filled.type))
      filled = { ...filled, place: placeFor(annotated, filled) }
    return filled
  })
}

function actorFor(draft: Draft, drafts: readonly Draft[], at: number): string | null {
  const others = drafts
    .map((d, i) => ({ d, i }))
    .filter(
      ({ d }) => d.actor !== null && d.place === draft.place && changeOf(d.type) === changeOf(draft.type),
    )
    .filter(({ d }) => d.background === draft.background)
    .sort((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))
  const names = new Set(others.map(({ d }) => d.actor))
  return names.size === 1 || others[0]?.i === at - 1 ? (others[0]?.d.actor ?? null) : null
}

/**
 * The one place that the paragraph is about: the only located place of the sentence itself, else of the sentences
 * before it in the paragraph, nearest first.
 */
function placeFor(annotated: Annotated, draft: Draft): string | null {
  const own = annotated.sentences.findIndex((s) => s.start === draft.evidence.start)
  const paragraph = annotated.sentences[own]?.paragraph
  for (let i = own; i >= 0 && annotated.sentences[i]!.paragraph === paragraph; i--) {
    const names = new Set(
      annotated.places.filter((p) => p.sentence === i && p.role !== 'actor').map((p) => p.name),
    )
    if (names.size === 1) return [...names][0]!
    if (names.size > 1) return null
  }
  return null
}
