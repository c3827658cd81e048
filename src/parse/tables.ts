import type { ListWeights, ModelFile } from './format.ts'
import { type Lists, ListTable } from './list-table.ts'
import { StepTable } from './step-table.ts'
import { integers } from './weights.ts'
import type { Clusters } from './word.ts'

/** A model laid out for reading. Its arrays may be shared memory, so that a worker can use them uncopied. */
export type Tables = Omit<ModelFile, 'tagger' | 'steps' | 'arcs' | 'clusters'> & {
  taggerLists: Lists
  stepSlots: Int32Array
  arcLists: Lists
  clusterKeys: Int32Array
  clusterValues: Int32Array
}

export function layOut(model: ModelFile, shared: boolean): Tables {
  const { tagger, steps, arcs, clusters, ...rest } = model
  const tag = ListTable.build(tagger.keys, tagger.counts, tagger.classes, tagger.weights, shared)
  const arc = ListTable.build(arcs.keys, arcs.counts, arcs.classes, arcs.weights, shared)
  const { keys, values } = clusterValues(clusters, shared)
  return {
    ...rest,
    taggerLists: tag.lists,
    stepSlots: StepTable.build(steps.keys, steps.weights, shared).slots,
    arcLists: arc.lists,
    clusterKeys: keys,
    clusterValues: values,
  }
}

/** Family and cluster of each word as one number. */
export function clusterValues(stored: ListWeights, shared: boolean): Clusters {
  const keys = integers(stored.keys.length, shared)
  const values = integers(stored.keys.length, shared)
  keys.set(stored.keys)
  for (let i = 0; i < values.length; i++) values[i] = (stored.classes[i]! << 8) | (stored.weights[i]! & 255)
  return { keys, values }
}
