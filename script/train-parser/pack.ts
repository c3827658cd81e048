import { writeFileSync } from 'node:fs'
import { constants, deflateSync } from 'node:zlib'
import { HEADER_BYTES, MAGIC, type ModelFile, packBody, VERSION } from '../../src/parse/format.ts'

/** Writes a model file; returns its size in bytes. */
export function writeModel(file: string, model: ModelFile): number {
  const body = packBody(model)
  // The content repeats nothing, so that looking for repetitions costs time when loading and saves no byte.
  const packed = deflateSync(body, { level: 9, strategy: constants.Z_HUFFMAN_ONLY })
  const bytes = new Uint8Array(HEADER_BYTES + packed.length)
  bytes.set(new TextEncoder().encode(MAGIC))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, body.length, true)
  bytes.set(packed, HEADER_BYTES)
  writeFileSync(file, bytes)
  return bytes.length
}
