import { hashTags } from '../../src/parse/columns.ts'
import type { ListWeights } from '../../src/parse/format.ts'
import type { LabelRules } from '../../src/parse/labeller.ts'
import { ListTable } from '../../src/parse/list-table.ts'
import { clusterValues } from '../../src/parse/tables.ts'
import { WordReader } from '../../src/parse/word.ts'
import type { Sample } from './align.ts'
import { learnArcs } from './learn-arcs.ts'
import { learnSteps, type StepSetting } from './learn-steps.ts'
import { applyTagger, learnTagger, type Tagged } from './learn-tags.ts'
import type { Learned } from './learned.ts'
import { type Lesson, labelFold } from './material.ts'

/** What every task of one training has in common. */
export type Ground = { clusters: ListWeights; tags: readonly string[] }

type Say = (line: string) => void

/** A tagger learned from `samples`, and what it says of `unseen`. */
export type TagTask = {
  kind: 'tags'
  samples: readonly Sample[]
  unseen: readonly Sample[]
  rounds: number
  seed: number
}
export type ArcTask = {
  kind: 'arcs'
  lessons: readonly Lesson[]
  rules: LabelRules
  rounds: number
  seed: number
}
/** `labellers` by fold: what names the arcs of a lesson must not have seen it. */
export type StepTask = {
  kind: 'steps'
  lessons: readonly Lesson[]
  rules: LabelRules
  setting: StepSetting
  labellers: readonly ListWeights[]
}

/** One piece of the work of a training; the same task gives the same result wherever it runs. */
export type Task = TagTask | ArcTask | StepTask
export type Result = { learned: Learned; tagged: Tagged[] }

export function readerOf({ clusters }: Ground): WordReader {
  return new WordReader(clusterValues(clusters, false))
}

export function carryOut(task: Task, ground: Ground, say: Say): Result {
  const reader = readerOf(ground)
  if (task.kind === 'tags') {
    const { weights, tagger } = learnTagger(task.samples, ground.tags, task.rounds, task.seed, reader)
    return { learned: weights.learned(), tagged: task.unseen.map((sample) => applyTagger(tagger, sample)) }
  }
  const tags = hashTags(ground.tags)
  if (task.kind === 'arcs') {
    const weights = learnArcs(task.lessons, tags, reader, task.rules, task.rounds, task.seed)
    return { learned: weights.learned(), tagged: [] }
  }
  const tables = task.labellers.map((w) => ListTable.build(w.keys, w.counts, w.classes, w.weights, false))
  const labeller = (lesson: Lesson) => tables[labelFold(lesson, tables.length)]!
  const weights = learnSteps(task.lessons, tags, reader, task.rules, task.setting, labeller, say)
  return { learned: weights.learned(), tagged: [] }
}
