import { hashTags } from '../../src/parse/columns.ts'
import { STEP_TEMPLATES } from '../../src/parse/context.ts'
import type { Beam } from '../../src/parse/decoder.ts'
import type { ListWeights, ModelFile } from '../../src/parse/format.ts'
import { LABELS } from '../../src/parse/labels.ts'
import { ListTable } from '../../src/parse/list-table.ts'
import { ARC_TEMPLATES } from '../../src/parse/relation.ts'
import { clusterValues } from '../../src/parse/tables.ts'
import { TAG_TEMPLATES } from '../../src/parse/tagger.ts'
import { WordReader } from '../../src/parse/word.ts'
import type { Sample } from './align.ts'
import { foldOf } from './folds.ts'
import { learnArcs } from './learn-arcs.ts'
import { learnSteps } from './learn-steps.ts'
import { applyTagger, jackknife, learnTagger, TAG_STEP, tagClasses } from './learn-tags.ts'
import { type Lesson, labelRules, lessons } from './material.ts'
import { packMean } from './steps.ts'
import { sureLabels } from './sure.ts'

/** How to train. Rounds are passes over the material; weights nearer to zero than `least` are not stored. */
export type Recipe = {
  tagRounds: number
  arcRounds: number
  stepRounds: number
  beam: Beam
  /** The transitions are learned once for each seed, and the weights averaged. */
  seeds: readonly number[]
  least: { tags: number; arcs: number; steps: number }
}

export const RECIPE: Recipe = {
  tagRounds: 5,
  arcRounds: 4,
  stepRounds: 8,
  beam: { width: 8, margin: 80 },
  seeds: [11, 12],
  least: { tags: 1.25, arcs: 1.25, steps: 1.5 },
}

const ARC_STEP = 0.25
const STEP_STEP = 1.5
const ARC_FOLDS = 2
const ROWS = 6_000_000
const LEAST_UPDATES = 3

type Say = (line: string) => void

/**
 * Trains tagger, labeller and transitions and packs them; two runs give the same model. The core is tagged by
 * folds; what is extra, by the tagger of the core, which has not seen it.
 */
export function learn(
  core: readonly Sample[],
  extra: readonly Sample[],
  clusters: ListWeights,
  recipe: Recipe,
  say: Say,
): ModelFile {
  const reader = new WordReader(clusterValues(clusters, false))
  const tags = tagClasses(core)
  const hashes = hashTags(tags)
  const size = (samples: readonly Sample[]) => samples.reduce((n, s) => n + s.words.length, 0)
  say(
    `${core.length} sentences and ${extra.length} more, ${size(core) + size(extra)} tokens, ${tags.length} tags`,
  )
  const tagged = jackknife(core, tags, recipe.tagRounds, reader)
  const { tagger: coreTagger } = learnTagger(core, tags, recipe.tagRounds, reader)
  const coreLessons = lessons(core, tagged)
  const more = lessons(
    extra,
    extra.map((sample) => applyTagger(coreTagger, sample)),
  )
  const material = [...coreLessons, ...more]
  const rules = labelRules(material)
  say(`${material.length} sentences tagged by taggers that have not seen them`)
  const label = (some: Lesson[]) =>
    learnArcs(some, hashes, reader, rules, recipe.arcRounds).pack(recipe.least.arcs, ARC_STEP)
  const unseen = Array.from({ length: ARC_FOLDS }, (_, k) =>
    tableOf(label(coreLessons.filter((lesson) => foldOf(lesson.sample, ARC_FOLDS) !== k))),
  )
  const arcs = label(material)
  say(`labeller: ${arcs.weights.length} weights`)
  const { weights } = learnTagger([...core, ...extra], tags, recipe.tagRounds, reader)
  const tagger = weights.pack(recipe.least.tags, TAG_STEP)
  say(`tagger: ${tagger.weights.length} weights`)
  const learners = recipe.seeds.map((seed) =>
    learnSteps(material, hashes, reader, rules, {
      beam: recipe.beam,
      rounds: recipe.stepRounds,
      rows: ROWS,
      seed,
      leastUpdates: LEAST_UPDATES,
      labeller: (lesson) => unseen[foldOf(lesson.sample, ARC_FOLDS)]!,
      after: (round, now) => say(`seed ${seed}, round ${round}: ${now.rows.count} features`),
    }),
  )
  const steps = packMean(learners, recipe.least.steps, STEP_STEP)
  say(`transitions: ${steps.keys.length} features`)
  return {
    tags,
    labels: [...LABELS],
    tagTemplates: [...TAG_TEMPLATES],
    stepTemplates: [...STEP_TEMPLATES],
    arcTemplates: [...ARC_TEMPLATES],
    mask: [...rules.left, ...rules.right],
    sure: sureLabels(material, hashes, reader),
    tagger,
    steps,
    arcs,
    clusters,
  }
}

function tableOf(w: ListWeights): ListTable {
  return ListTable.build(w.keys, w.counts, w.classes, w.weights, false)
}
