import { inflateSync } from 'node:zlib'
import { KEY_BITS } from './weights.ts'

/** The model file: a short header, then everything else compressed. Numbers are little-endian. */
export const MAGIC = 'SITREPDP'
export const VERSION = 4
export const HEADER_BYTES = 16
/** The content is unpacked so many bytes at a time. */
const CHUNK = 2 ** 20

/** Weights of a linear model, as they are stored: keys in rising order. */
/** Three a key: SHIFT, LEFT, RIGHT. */
export type StepWeights = { keys: Int32Array; weights: Int8Array }
export type ListWeights = { keys: Int32Array; counts: Uint8Array; classes: Uint8Array; weights: Int8Array }

export type ModelFile = {
  tags: string[]
  labels: string[]
  tagTemplates: string[]
  stepTemplates: string[]
  arcTemplates: string[]
  /** Allowed labels, left then right, 0 or 1. */
  mask: number[]
  /** Labels that leave no doubt: key and label in turn (see labeller.ts). */
  sure: number[]
  tagger: ListWeights
  steps: StepWeights
  arcs: ListWeights
  /** Word clusters: key of the form, family as class, cluster within it as weight. */
  clusters: ListWeights
}

type Meta = Omit<ModelFile, 'tagger' | 'steps' | 'arcs' | 'clusters'> & {
  sections: number[]
  keyBits: number
}

/** What is wrong with a model file, for the loader to tell. */
export class FormatError extends Error {
  readonly fault: 'foreign' | 'version' | 'cut'
  constructor(fault: 'foreign' | 'version' | 'cut', message: string) {
    super(message)
    this.fault = fault
  }
}

export function readModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) throw new FormatError('foreign', 'it does not begin as a parser model does')
  if (bytes.length < HEADER_BYTES) throw new FormatError('cut', 'it ends inside its header')
  const version = view.getUint32(8, true)
  if (version !== VERSION)
    throw new FormatError('version', `it has format ${version}, this program reads ${VERSION}`)
  const length = view.getUint32(12, true)
  let body: Uint8Array
  try {
    body = inflateSync(bytes.subarray(HEADER_BYTES), { chunkSize: CHUNK })
  } catch (cause) {
    throw new FormatError('cut', `its content does not unpack (${(cause as Error).message})`)
  }
  if (body.length !== length) throw new FormatError('cut', `it holds ${body.length} bytes of ${length}`)
  return readBody(body)
}

function readBody(body: Uint8Array): ModelFile {
  const metaLength = new DataView(body.buffer, body.byteOffset).getUint32(0, true)
  let at = 4 + metaLength
  const { sections, keyBits, ...meta } = JSON.parse(new TextDecoder().decode(body.subarray(4, at))) as Meta
  if (keyBits !== KEY_BITS) throw new FormatError('version', `its keys have ${keyBits} bits, not ${KEY_BITS}`)
  const parts = sections.map((length) => {
    const part = body.subarray(at, at + length)
    at += length
    return part
  })
  const signed = (part: Uint8Array) => new Int8Array(part.buffer, part.byteOffset, part.length)
  const list = (from: number): ListWeights => {
    const counts = parts[from + 1]!
    return {
      keys: readKeys(parts[from]!, counts.length),
      counts,
      classes: parts[from + 2]!,
      weights: signed(parts[from + 3]!),
    }
  }
  const count = parts[5]!.length
  const weights = new Int8Array(count * 3)
  for (let k = 0; k < 3; k++) {
    const column = signed(parts[5 + k]!)
    for (let i = 0; i < count; i++) weights[3 * i + k] = column[i]!
  }
  const steps = { keys: readKeys(parts[4]!, count), weights }
  return { ...meta, tagger: list(0), steps, arcs: list(8), clusters: list(12) }
}

/** Keys are stored as the differences between them, seven bits a byte. */
function readKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count)
  let at = 0
  let key = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!
    let value = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      value |= (byte & 127) << shift
    }
    key += value
    keys[i] = key
  }
  return keys
}

export function packKeys(keys: Int32Array): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const key of keys) {
    let value = key - last
    last = key
    while (value > 127) {
      bytes.push((value & 127) | 128)
      value >>>= 7
    }
    bytes.push(value)
  }
  return Uint8Array.from(bytes)
}

/** The file's content before compression: meta data, then the sections in the order that readBody expects. */
export function packBody(model: ModelFile): Uint8Array {
  const { tagger, steps, arcs, clusters, ...rest } = model
  const list = (w: ListWeights) => [packKeys(w.keys), w.counts, w.classes, Uint8Array.from(w.weights)]
  const column = (k: number) => Uint8Array.from(steps.keys, (_, i) => steps.weights[3 * i + k]! & 255)
  const parts = [
    ...list(tagger),
    packKeys(steps.keys),
    column(0),
    column(1),
    column(2),
    ...list(arcs),
    ...list(clusters),
  ]
  const meta: Meta = { ...rest, sections: parts.map((part) => part.length), keyBits: KEY_BITS }
  const head = new TextEncoder().encode(JSON.stringify(meta))
  const body = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.length, 0))
  new DataView(body.buffer).setUint32(0, head.length, true)
  body.set(head, 4)
  let at = 4 + head.length
  for (const part of parts) {
    body.set(part, at)
    at += part.length
  }
  return body
}
