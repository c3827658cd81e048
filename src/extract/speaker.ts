import { vouches } from '../lexicon/attribution.ts'
import type { Attribution, Stance } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'
import type { Scene } from './scene.ts'

/** One reading of who vouches for a claim and how they put it. */
export type Voice = { speaker: string | null; stance: Stance }

const width = (a: Attribution): number => a.content.end - a.content.start

const holds = (span: Span | null, words: Span): boolean =>
  span !== null && span.start <= words.start && words.end <= span.end

/**
 * Who vouches for what the words say, from the attributions whose content holds them; the narrowest speaks first.
 * "State media denied reports that he had fled" has two voices: the denial, and the rumour that it denies. `own`: a
 * verb of saying that itself tells the event ("declared the town's capture") is the word of who says it.
 */
export function voicesOf(scene: Scene, words: Span, own = false): Voice[] {
  const over = scene.attributions
    .filter(
      (a) =>
        (a.kind !== 'act' || vouches(a.rule)) && a.content.start <= words.start && words.end <= a.content.end,
    )
    .filter((a) => !holds(a.cue, words))
    .sort((a, b) => width(a) - width(b))
  const denial = over.find((a) => a.stance === 'denied')
  if (denial) {
    const denied: Voice = { speaker: denial.source?.name ?? null, stance: 'denied' }
    const rumour = over.find((a) => a !== denial && a.stance === 'rumoured')
    return rumour ? [denied, { speaker: rumour.source?.name ?? null, stance: 'rumoured' }] : [denied]
  }
  const inner = over[0]
  if (!inner) {
    const saying = own
      ? scene.attributions.find((a) => a.kind !== 'act' && a.source && holds(a.cue, words))
      : null
    return [{ speaker: saying?.source?.name ?? null, stance: saying?.stance ?? 'asserted' }]
  }
  const speaker = (over.find((a) => a.source) ?? inner).source?.name ?? null
  return [{ speaker, stance: inner.stance }]
}
