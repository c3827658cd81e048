import { SHIFT } from '../../src/parse/chart.ts'
import { Columns, type TagHashes } from '../../src/parse/columns.ts'
import { STEP_TEMPLATES } from '../../src/parse/context.ts'
import { Decoder } from '../../src/parse/decoder.ts'
import type { LabelRules } from '../../src/parse/labeller.ts'
import { LABELS } from '../../src/parse/labels.ts'
import { ARC_TEMPLATES } from '../../src/parse/relation.ts'
import type { WordReader } from '../../src/parse/word.ts'
import { Classifier } from './classifier.ts'
import { fillColumns, type Lesson } from './material.ts'
import { random, shuffle } from './random.ts'

const NOTHING = { score: () => undefined }

/** Learns to name relations from the arcs of the right trees, in the order in which the parser would make them. */
export function learnArcs(
  material: readonly Lesson[],
  tags: TagHashes,
  reader: WordReader,
  rules: LabelRules,
  rounds: number,
  seed: number,
): Classifier {
  const weights = new Classifier(1_200_000)
  const decoder = new Decoder(STEP_TEMPLATES, NOTHING, ARC_TEMPLATES, weights, rules)
  const columns = new Columns(reader)
  const next = random(seed)
  const order = [...material]
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffle(order, next)) {
      fillColumns(columns, lesson, tags)
      replay(decoder, columns, lesson, (right) => {
        weights.tick()
        const { features, sums } = decoder.labeller
        weights.score(features, features.length, sums)
        const guess = highest(sums)
        if (guess !== right) weights.correct(features, features.length, right, guess)
      })
    }
  }
  weights.average()
  return weights
}

/** Builds the right tree step by step and calls `each` before every arc but the root's, its features in place. */
function replay(decoder: Decoder, columns: Columns, lesson: Lesson, each: (label: number) => void): void {
  const { chart } = decoder
  let state = decoder.start(columns.size, 1)
  for (const action of lesson.steps) {
    if (action === SHIFT) {
      state = chart.apply(state, action, 0)
      continue
    }
    const label = lesson.label[chart.token(chart.cellNode[chart.top[state]!]!)]!
    if (label !== 0) {
      decoder.seeArc(state, action, columns)
      each(label)
    }
    state = chart.apply(state, action, label + 1)
  }
}

function highest(sums: Float64Array): number {
  let best = 1
  for (let l = 2; l < LABELS.length; l++) if (sums[l]! > sums[best]!) best = l
  return best
}
