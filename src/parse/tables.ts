import type { ModelFile } from './format.ts'
import { ListTable, StepTable } from './weights.ts'

/** A model laid out for reading. Its arrays may be shared memory, so that a worker can use them uncopied. */
export type Tables = Omit<ModelFile, 'tagger' | 'steps' | 'arcs' | 'clusters'> & {
  taggerSlots: Int32Array
  taggerEntries: Int32Array
  stepSlots: Int32Array
  arcSlots: Int32Array
  arcEntries: Int32Array
  clusterSlots: Int32Array
  clusterEntries: Int32Array
}

export function layOut(model: ModelFile, shared: boolean): Tables {
  const { tagger, steps, arcs, clusters, ...rest } = model
  const tag = ListTable.build(tagger.keys, tagger.counts, tagger.classes, tagger.weights, shared)
  const arc = ListTable.build(arcs.keys, arcs.counts, arcs.classes, arcs.weights, shared)
  const cluster = ListTable.build(clusters.keys, clusters.counts, clusters.classes, clusters.weights, shared)
  const step = StepTable.build(steps.keys, steps.weights, shared)
  return {
    ...rest,
    taggerSlots: tag.slots,
    taggerEntries: tag.entries,
    stepSlots: step.slots,
    arcSlots: arc.slots,
    arcEntries: arc.entries,
    clusterSlots: cluster.slots,
    clusterEntries: cluster.entries,
  }
}
