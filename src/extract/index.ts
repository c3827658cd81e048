import { backgroundWords } from '../lexicon/background.ts'
import type { Annotated } from '../model/annotated.ts'
import type { Claim } from '../model/claim.ts'
import { speakingDay } from './background.ts'
import { claimsOf, type Draft, type Setting } from './claims.ts'
import { clausesOf } from './clauses.ts'
import { fillFromContext } from './context.ts'
import { frameFor } from './match.ts'
import { type Scene, scenesOf } from './scene.ts'

/** The claims of an annotated article, in the order of its text. */
export function extract(annotated: Annotated): Claim[] {
  const day = speakingDay(annotated)
  const historical = historicalSentences(annotated)
  const drafts = scenesOf(annotated).flatMap((scene) =>
    readScene(scene, {
      article: annotated.article.id,
      day,
      historical: historical.has(scene.syntax.sentence.index),
    }),
  )
  return fillFromContext(annotated, drafts).map((draft, i) => ({
    id: `${annotated.article.id}-${i + 1}`,
    ...draft,
  }))
}

function readScene(scene: Scene, setting: Setting): Draft[] {
  const drafts = clausesOf(scene.syntax).flatMap((clause) => {
    const frame = frameFor(scene, clause)
    return frame ? claimsOf(scene, clause, frame, setting) : []
  })
  return unique(drafts)
}

/** Two claims with identical fields in one sentence are one. */
function unique(drafts: Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter((d) => {
    const key = [
      d.type,
      d.stance,
      d.actor,
      d.target,
      d.place,
      d.time,
      d.background,
      d.figure?.value,
      d.speaker,
    ].join('|')
    return !seen.has(key) && seen.add(key)
  })
}

/** Sentences under a heading such as "Background", up to the next heading. */
function historicalSentences(annotated: Annotated): ReadonlySet<number> {
  const found = new Set<number>()
  let under = false
  for (const sentence of annotated.sentences) {
    if (!sentence.prose) {
      const heading = annotated.article.text.slice(sentence.start, sentence.end).toLowerCase()
      under = [...backgroundWords.heading].some((word) => heading.includes(word))
    } else if (under) found.add(sentence.index)
  }
  return found
}
