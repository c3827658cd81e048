import { LEFT, RIGHT, SHIFT } from '../../src/parse/chart.ts'
import type { Columns, TagHashes } from '../../src/parse/columns.ts'
import type { LabelRules } from '../../src/parse/labeller.ts'
import { LABELS, labelIndex } from '../../src/parse/labels.ts'
import type { Sample } from './align.ts'
import { foldOf } from './folds.ts'
import type { Tagged } from './learn-tags.ts'
import { projectivise } from './projective.ts'

/** A sample made ready for the parser: its tags, its projective tree and the steps that build it. */
export type Lesson = {
  sample: Sample
  tagged: Tagged
  head: number[]
  label: number[]
  steps: Uint8Array
}

/** The labeller of this fold has not seen the lesson. */
export function labelFold(lesson: Lesson, folds: number): number {
  return foldOf(lesson.sample, folds)
}

/** Whether a lesson is from the news, by its name: a news document of GUM, or the first half of PUD. */
export function isNews(lesson: Lesson): boolean {
  return /^(?:GUM_news_|n\d)/.test(lesson.sample.id)
}

/** Longer sentences teach little for their cost. */
const LONGEST_LESSON = 90

export function lessons(samples: readonly Sample[], tagged: readonly Tagged[]): Lesson[] {
  const result: Lesson[] = []
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i]!
    if (sample.words.length > LONGEST_LESSON) continue
    const head = [...sample.head]
    projectivise(head)
    const steps = oracle(head)
    if (steps === undefined) continue
    result.push({ sample, tagged: tagged[i]!, head, label: sample.label.map(labelIndex), steps })
  }
  return result
}

/** The arc-hybrid steps that build a projective tree, arcs as early as they can be; undefined if none do. */
export function oracle(head: readonly number[]): Uint8Array | undefined {
  const n = head.length
  const waiting = new Int32Array(n + 1)
  const governor = head.map((h) => (h < 0 ? n : h))
  for (const h of governor) waiting[h]!++
  const steps: number[] = []
  const stack: number[] = []
  let next = 0
  while (next < n || stack.length > 0) {
    const top = stack.at(-1)
    if (top !== undefined && waiting[top] === 0 && governor[top] === next) {
      waiting[next]!--
      stack.pop()
      steps.push(LEFT)
    } else if (top !== undefined && waiting[top] === 0 && governor[top] === stack.at(-2)) {
      waiting[governor[top]!]!--
      stack.pop()
      steps.push(RIGHT)
    } else if (next < n) {
      stack.push(next++)
      steps.push(SHIFT)
    } else return undefined
  }
  return Uint8Array.from(steps)
}

export function fillColumns(columns: Columns, lesson: Lesson, tags: TagHashes): void {
  const { best, second, gap } = lesson.tagged
  columns.fill(lesson.sample.words, best, second, gap, tags)
}

/** The labels that occur on arcs to the left and to the right. */
export function labelRules(material: readonly Lesson[]): LabelRules {
  const rules = { left: new Uint8Array(LABELS.length), right: new Uint8Array(LABELS.length) }
  for (const { head, label } of material) {
    for (let i = 0; i < head.length; i++) {
      if (head[i]! >= 0) (i < head[i]! ? rules.left : rules.right)[label[i]!] = 1
    }
  }
  return rules
}
