import { SHIFT } from '../../src/parse/chart.ts'
import { Columns, type TagHashes } from '../../src/parse/columns.ts'
import { STEP_TEMPLATES } from '../../src/parse/context.ts'
import { type Beam, Decoder } from '../../src/parse/decoder.ts'
import type { LabelRules } from '../../src/parse/labeller.ts'
import { ARC_TEMPLATES } from '../../src/parse/relation.ts'
import type { ClassScorer } from '../../src/parse/tagger.ts'
import type { WordReader } from '../../src/parse/word.ts'
import { fillColumns, type Lesson } from './material.ts'
import { random, shuffle } from './random.ts'
import { StepLearner } from './steps.ts'

/** A search goes on for this long after the right tree has fallen out of the beam. */
const PATIENCE = 20

export type StepSetting = { beam: Beam; rounds: number; rows: number; seed: number; leastUpdates: number }

/**
 * Learns the transition weights by beam search with max-violation updates (Huang, Fayong and Guo 2012): where
 * the best wrong beginning leads the right one by most, the weights of both are moved.
 */
export function learnSteps(
  material: readonly Lesson[],
  tags: TagHashes,
  reader: WordReader,
  rules: LabelRules,
  setting: StepSetting,
  labellerOf: (lesson: Lesson) => ClassScorer,
  say: (line: string) => void,
): StepLearner {
  const weights = new StepLearner(setting.rows, setting.leastUpdates)
  let labeller: ClassScorer = weights
  const arcs: ClassScorer = { score: (features, count, sums) => labeller.score(features, count, sums) }
  const decoder = new Decoder(STEP_TEMPLATES, weights, ARC_TEMPLATES, arcs, rules)
  const columns = new Columns(reader)
  const next = random(setting.seed)
  const order = [...material]
  for (let round = 1; round <= setting.rounds; round++) {
    for (const lesson of shuffle(order, next)) {
      labeller = labellerOf(lesson)
      fillColumns(columns, lesson, tags)
      teach(decoder, columns, lesson, weights, setting.beam)
      weights.tick()
    }
    say(`seed ${setting.seed}, round ${round}: ${weights.rows.count} features`)
  }
  weights.average()
  return weights
}

/** One search, and one correction if it went wrong. */
function teach(decoder: Decoder, columns: Columns, lesson: Lesson, weights: StepLearner, beam: Beam): void {
  const { chart, kept } = decoder
  const { steps } = lesson
  let right = decoder.start(columns.size, beam.width, 1)
  let rightScore = 0
  const rightPath = [right]
  const isRight = new Uint8Array(chart.top.length)
  isRight[right] = 1
  let most = -1
  let until = -1
  let wrong = -1
  let lost = 0
  for (let t = 0; t < steps.length && lost < PATIENCE; t++) {
    const action = steps[t]!
    rightScore += decoder.stepScore(right, action, columns)
    const label = action === SHIFT ? 0 : decoder.label(right, action, columns) + 1
    right = chart.apply(right, action, label)
    rightPath.push(right)
    decoder.advance(columns, beam)
    let found = false
    for (let i = 0; i < decoder.keptCount; i++) {
      const state = kept[i]!
      if (isRight[chart.previous[state]!] !== 1 || chart.action[state] !== action) continue
      isRight[state] = 1
      found = true
    }
    if (!found) lost++
    const best = kept[0]!
    if (isRight[best] === 1) continue
    const violation = chart.score[best]! - rightScore
    if (violation < 0 || violation <= most) continue
    most = violation
    until = t + 1
    wrong = best
  }
  if (until < 0) return
  const wrongPath = [wrong]
  for (let s = wrong; chart.previous[s]! >= 0; s = chart.previous[s]!) wrongPath.push(chart.previous[s]!)
  wrongPath.reverse()
  let from = 0
  while (chart.action[wrongPath[from + 1]!] === steps[from]) from++
  for (let t = from; t < until; t++) {
    decoder.see(rightPath[t]!, columns)
    weights.add(decoder.features, decoder.features.length, steps[t]!, 1)
    decoder.see(wrongPath[t]!, columns)
    weights.add(decoder.features, decoder.features.length, chart.action[wrongPath[t + 1]!]!, -1)
  }
}
