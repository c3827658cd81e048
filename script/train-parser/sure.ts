import { Columns, type TagHashes } from '../../src/parse/columns.ts'
import { sureKey } from '../../src/parse/labeller.ts'
import type { WordReader } from '../../src/parse/word.ts'
import { fillColumns, type Lesson } from './material.ts'

/** Ends that were seen so often, and bore one label at least so often, leave no doubt about it. */
const LEAST_SEEN = 20
const LEAST_SHARE = 0.99

/** Labels that follow from the fine tags of both ends of an arc, as key and label in turn, keys rising. */
export function sureLabels(material: readonly Lesson[], tags: TagHashes, reader: WordReader): number[] {
  const columns = new Columns(reader)
  const seen = new Map<number, Map<number, number>>()
  for (const lesson of material) {
    fillColumns(columns, lesson, tags)
    for (let i = 0; i < lesson.head.length; i++) {
      if (lesson.head[i]! < 0) continue
      const key = sureKey(columns, lesson.head[i]!, i)
      const counts = seen.get(key) ?? new Map<number, number>()
      seen.set(key, counts.set(lesson.label[i]!, (counts.get(lesson.label[i]!) ?? 0) + 1))
    }
  }
  const sure: [number, number][] = []
  for (const [key, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [label, count] of counts) {
      if (total >= LEAST_SEEN && count >= total * LEAST_SHARE) sure.push([key, label])
    }
  }
  return sure.sort((a, b) => a[0] - b[0]).flat()
}
