import { hashTags } from '../../src/parse/columns.ts'
import { STEP_TEMPLATES } from '../../src/parse/context.ts'
import type { Beam } from '../../src/parse/decoder.ts'
import type { ListWeights, ModelFile } from '../../src/parse/format.ts'
import { LABELS } from '../../src/parse/labels.ts'
import { ARC_TEMPLATES } from '../../src/parse/relation.ts'
import { TAG_TEMPLATES } from '../../src/parse/tagger.ts'
import type { Sample } from './align.ts'
import { foldOf } from './folds.ts'
import { readerOf, type Task } from './jobs.ts'
import { TAG_STEP, type Tagged, tagClasses } from './learn-tags.ts'
import { type Learned, meanOf, packLists, packSteps } from './learned.ts'
import { isNews, labelFold, labelRules, lessons } from './material.ts'
import { Pool } from './pool.ts'
import { sureLabels } from './sure.ts'

/**
 * How to train. Rounds are passes over the material; weights nearer to zero than `least` are not stored. Tags and
 * steps are learned from the material in so many `orders`, labels in half as many, and the weights averaged.
 */
export type Recipe = {
  tagRounds: number
  arcRounds: number
  stepRounds: number
  beam: Beam
  orders: number
  least: { tags: number; arcs: number; steps: number }
  threads: number
}

export const RECIPE: Recipe = {
  tagRounds: 5,
  arcRounds: 4,
  stepRounds: 12,
  beam: { width: 8, margin: 80 },
  orders: 4,
  least: { tags: 1, arcs: 1, steps: 0.75 },
  threads: 2,
}

const ARC_STEP = 0.25
const STEP_STEP = 1.5
/** Labels that a lesson's own fold is given come from weights of at least this. */
const LEAST_UNSEEN = 1
const TAG_SEED = 5
const ARC_SEED = 3
const STEP_SEED = 11
const TAG_FOLDS = 4
const ARC_FOLDS = 2
const ROWS = 6_000_000
const LEAST_UPDATES = 3

type Say = (line: string) => void

/** The weights of tagger, labeller and transitions, unrounded, and all else that a model holds. */
export type Raw = {
  tagger: Learned
  arcs: Learned
  steps: Learned
  rest: Omit<ModelFile, 'tagger' | 'arcs' | 'steps'>
}

/** Trains tagger, labeller and transitions; two runs give the same weights. */
export async function learn(
  samples: readonly Sample[],
  clusters: ListWeights,
  recipe: Recipe,
  say: Say,
): Promise<Raw> {
  const tags = tagClasses(samples)
  const size = samples.reduce((sum, sample) => sum + sample.words.length, 0)
  say(`${samples.length} sentences, ${size} tokens, ${tags.length} tags`)
  const ground = { clusters, tags }
  const pool = new Pool(recipe.threads, ground, say)
  const learned = async (task: Task) => (await pool.run(task)).learned
  const rounds = recipe.tagRounds
  const tagger = seedsFrom(TAG_SEED, recipe.orders).map((seed) =>
    learned({ kind: 'tags', samples, unseen: [], rounds, seed }),
  )
  const tagged = await jackknife(samples, pool, rounds, TAG_SEED)
  const material = lessons(samples, tagged)
  say(`${material.length} sentences tagged by taggers that have not seen them`)
  const rules = labelRules(material)
  const labeller = (some: typeof material, seed: number) =>
    learned({ kind: 'arcs', lessons: some, rules, rounds: recipe.arcRounds, seed })
  const unseen = Array.from({ length: ARC_FOLDS }, (_, fold) =>
    labeller(
      material.filter((lesson) => labelFold(lesson, ARC_FOLDS) !== fold),
      ARC_SEED,
    ),
  )
  const arcs = seedsFrom(ARC_SEED, Math.ceil(recipe.orders / 2)).map((seed) => labeller(material, seed))
  const labellers = (await Promise.all(unseen)).map((each) => packLists(each, LEAST_UNSEEN, ARC_STEP))
  say('labellers learned')
  const news = material.filter(isNews)
  const steps = seedsFrom(STEP_SEED, recipe.orders).map((seed) => {
    const { beam, stepRounds } = recipe
    const setting = { beam, rounds: stepRounds, rows: ROWS, seed, leastUpdates: LEAST_UPDATES }
    return learned({ kind: 'steps', lessons: [...material, ...news], rules, setting, labellers })
  })
  const means = await Promise.all([tagger, arcs, steps].map(async (all) => meanOf(await Promise.all(all))))
  await pool.close()
  const rest = {
    tags,
    labels: [...LABELS],
    tagTemplates: [...TAG_TEMPLATES],
    stepTemplates: [...STEP_TEMPLATES],
    arcTemplates: [...ARC_TEMPLATES],
    mask: [...rules.left, ...rules.right],
    sure: sureLabels(material, hashTags(tags), readerOf(ground)),
    clusters,
  }
  return { tagger: means[0]!, arcs: means[1]!, steps: means[2]!, rest }
}

function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}

/** Tags every sample by a tagger that has not seen it, so that the parser learns from tags as good as in use. */
async function jackknife(
  samples: readonly Sample[],
  pool: Pool,
  rounds: number,
  seed: number,
): Promise<Tagged[]> {
  const tagged = new Array<Tagged>(samples.length)
  const fold = async (own: number) => {
    const seen = samples.filter((sample) => foldOf(sample, TAG_FOLDS) !== own)
    const unseen = samples.filter((sample) => foldOf(sample, TAG_FOLDS) === own)
    const result = await pool.run({ kind: 'tags', samples: seen, unseen, rounds, seed })
    let next = 0
    for (let i = 0; i < samples.length; i++) {
      if (foldOf(samples[i]!, TAG_FOLDS) === own) tagged[i] = result.tagged[next++]!
    }
  }
  await Promise.all(Array.from({ length: TAG_FOLDS }, (_, own) => fold(own)))
  return tagged
}

/** Rounds the weights and drops those that say least. */
export function pack({ tagger, arcs, steps, rest }: Raw, least: Recipe['least']): ModelFile {
  return {
    ...rest,
    tagger: packLists(tagger, least.tags, TAG_STEP),
    arcs: packLists(arcs, least.arcs, ARC_STEP),
    steps: packSteps(steps, least.steps, STEP_STEP),
  }
}
