import { type Draft, type Facts, failed, type Ingested, NO_FACTS } from './result.ts'

/** What one line of NDJSON gives: an article to be checked, a failure, or nothing where the line is blank. */
export type JsonLine = { draft: Draft } | { failure: Ingested } | null

/** Reads line `number` of an NDJSON input; see the format of articles in the documentation. */
export function readJsonLine(line: string, input: string, number: number): JsonLine {
  if (line.trim() === '') return null
  const where = `${input} line ${number}`
  const value = parsed(line)
  if (value === undefined)
    return { failure: failed(where, 'is not JSON', 'put one JSON object on each line') }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { failure: failed(where, 'is no JSON object', 'put one JSON object on each line') }
  }
  const object = value as Record<string, unknown>
  if (typeof object.text !== 'string') {
    return { failure: failed(where, 'has no text', 'give the article as a string named "text"') }
  }
  const said = (key: string): string | null => {
    const field = object[key]
    return typeof field === 'string' && field.trim()
      ? field
      : typeof field === 'number'
        ? String(field)
        : null
  }
  const given: Facts = {
    outlet: said('outlet'),
    published: said('published'),
    title: said('title'),
    byline: said('byline'),
    url: said('url'),
  }
  return {
    draft: {
      id: said('id') ?? String(number),
      file: said('file'),
      where,
      factsFrom: null,
      given,
      found: NO_FACTS,
      language: said('language')?.slice(0, 2).toLowerCase() ?? null,
      text: object.text,
      extracted: false,
      notes: [],
    },
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** A line of a stream, or the mark of one that was longer than could be held. */
export type StreamLine = { text: string; tooLong: boolean }

/** The lines of a stream of bytes in UTF-8, one at a time; of a line beyond `limit` characters only the start is kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let tooLong = false
  const take = function* (text: string): Generator<StreamLine> {
    const parts = text.split('\n')
    for (const [i, part] of parts.entries()) {
      if (rest.length + part.length > limit) tooLong = true
      else rest += part
      if (i === parts.length - 1) return
      yield { text: rest, tooLong }
      rest = ''
      tooLong = false
    }
  }
  for await (const chunk of chunks) yield* take(decoder.decode(chunk, { stream: true }))
  yield* take(decoder.decode())
  if (rest !== '' || tooLong) yield { text: rest, tooLong }
}
