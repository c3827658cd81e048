import { hashTags } from '../../src/parse/columns.ts'
import { STEP_TEMPLATES } from '../../src/parse/context.ts'
import type { Beam } from '../../src/parse/decoder.ts'
import type { ListWeights, ModelFile } from '../../src/parse/format.ts'
import { LABELS } from '../../src/parse/labels.ts'
import { ARC_TEMPLATES } from '../../src/parse/relation.ts'
import { TAG_TEMPLATES } from '../../src/parse/tagger.ts'
import { ListTable } from '../../src/parse/weights.ts'
import { WordReader } from '../../src/parse/word.ts'
import type { Sample } from './align.ts'
import { foldOf } from './folds.ts'
import { learnArcs } from './learn-arcs.ts'
import { learnSteps } from './learn-steps.ts'
import { jackknife, learnTagger, TAG_STEP, tagClasses } from './learn-tags.ts'
import { type Lesson, labelMask, lessons } from './material.ts'
import type { StepLearner } from './steps.ts'

/** How to train. Rounds are passes over the material; `least` and `step` say how weights are pruned and stored. */
export type Recipe = {
  tagRounds: number
  arcRounds: number
  stepRounds: number
  beam: Beam
  least: { tags: number; arcs: number; steps: number }
}

export const RECIPE: Recipe = {
  tagRounds: 5,
  arcRounds: 4,
  stepRounds: 8,
  beam: { width: 4, margin: Infinity },
  least: { tags: 0.3, arcs: 0.3, steps: 1 },
}

const ARC_STEP = 0.25
const STEP_STEP = 0.5
const ARC_FOLDS = 2

type Say = (line: string) => void

/** Trains tagger, labeller and transitions on the samples and packs them. Two runs give the same model. */
export function learn(
  samples: readonly Sample[],
  clusters: ListWeights,
  recipe: Recipe,
  say: Say,
): ModelFile {
  const reader = new WordReader(tableOf(clusters))
  const tags = tagClasses(samples)
  say(
    `${samples.length} sentences, ${samples.reduce((n, s) => n + s.words.length, 0)} tokens, ${tags.length} tags`,
  )
  const tagged = jackknife(samples, tags, recipe.tagRounds, reader)
  say('tags jackknifed')
  const { weights: tagWeights } = learnTagger(samples, tags, recipe.tagRounds, reader)
  const tagger = tagWeights.pack(recipe.least.tags, TAG_STEP)
  say(`tagger: ${tagger.keys.length} rows, ${tagger.weights.length} weights`)
  const material = lessons(samples, tagged)
  const mask = labelMask(material)
  const hashes = hashTags(tags)
  const fold = (k: number) => material.filter((lesson) => foldOf(lesson.sample, ARC_FOLDS) !== k)
  const label = (some: Lesson[]) =>
    learnArcs(some, hashes, reader, mask, recipe.arcRounds).pack(recipe.least.arcs, ARC_STEP)
  const labellers = Array.from({ length: ARC_FOLDS }, (_, k) => tableOf(label(fold(k))))
  const arcs = label(material)
  say(`labeller: ${arcs.keys.length} rows, ${arcs.weights.length} weights`)
  const pack = (weights: StepLearner): ModelFile => ({
    tags,
    labels: [...LABELS],
    tagTemplates: [...TAG_TEMPLATES],
    stepTemplates: [...STEP_TEMPLATES],
    arcTemplates: [...ARC_TEMPLATES],
    mask: [...mask.left, ...mask.right],
    tagger,
    steps: weights.pack(recipe.least.steps, STEP_STEP),
    arcs,
    clusters,
  })
  const weights = learnSteps(material, hashes, reader, mask, {
    beam: recipe.beam,
    rounds: recipe.stepRounds,
    rows: 9_000_000,
    leastUpdates: 3,
    labeller: (lesson) => labellers[foldOf(lesson.sample, ARC_FOLDS)]!,
    after: (round, now) => say(`round ${round}: ${now.rows.count} features`),
  })
  const model = pack(weights)
  say(`steps: ${model.steps.keys.length} rows`)
  return model
}

function tableOf(w: ListWeights): ListTable {
  return ListTable.build(w.keys, w.counts, w.classes, w.weights, false)
}
