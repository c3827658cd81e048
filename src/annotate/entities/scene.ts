import type { Place, Sentence } from '../../model/annotated.ts'
import { cut } from './cut.ts'
import type { Line } from './line.ts'
import type { Mention } from './mention.ts'
import type { Piece } from './pieces.ts'
import { quotedIn } from './speech.ts'
import { readWords } from './words.ts'

/**
 * An article as the search for names sees it. `home`: ISO code of the country of the crisis, null where
 * unclear.
 */
export type Scene = { lines: readonly Line[]; home: string | null }

export function setScene(sentences: readonly Sentence[], places: readonly Place[]): Scene {
  const bySentence = new Map<number, Place[]>()
  for (const place of places) {
    const list = bySentence.get(place.sentence) ?? []
    bySentence.set(place.sentence, list)
    list.push(place)
  }
  const prose = sentences.filter((sentence) => sentence.prose)
  const lines = prose.map((sentence, index) => {
    const words = readWords(sentence)
    const pieces = cut(words)
    return {
      index,
      words,
      pieces,
      endingAt: new Map(pieces.map((piece) => [piece.last, piece])),
      startingAt: new Map(pieces.map((piece) => [piece.first, piece])),
      places: bySentence.get(sentence.index) ?? [],
      quoted: quotedIn(words),
      taken: new Map<Piece, Mention>(),
      mentions: new Set<Mention>(),
      pronouns: new Map<number, Mention>(),
    }
  })
  return { lines, home: homeOf(lines, sentences, places) }
}

/** Sentences at the top say what a report is about; they count double. */
const TOP = 3

/**
 * The country of the crisis: the one whose places, name and people, forces and bodies are mentioned most.
 * The capital as a seat of government counts for nothing, since foreign capitals act too.
 */
function homeOf(
  lines: readonly Line[],
  sentences: readonly Sentence[],
  places: readonly Place[],
): string | null {
  const counts = new Map<string, number>()
  const count = (iso: string | null, weight: number) => {
    if (iso) counts.set(iso, (counts.get(iso) ?? 0) + weight)
  }
  // A dateline is no prose, yet says where the report is from.
  for (const place of places) {
    const sentence = sentences[place.sentence]
    if (place.sentence < TOP && sentence && !sentence.prose) count(place.country, 1)
  }
  for (const line of lines) {
    const weight = line.index < TOP ? 2 : 1
    for (const place of line.places) {
      if (place.role !== 'actor' && place.precision !== 'country') count(place.country, weight)
    }
    for (const piece of line.pieces) {
      if (piece.is === 'state' || piece.is === 'demonym') count(piece.country.iso, weight)
      const local = piece.is === 'actor' && !/^(?:media|person)$/.test(piece.actor.kind)
      if (local) count(piece.actor.country, weight)
    }
  }
  let best: string | null = null
  for (const [iso, n] of counts) if (best === null || n > counts.get(best)!) best = iso
  return best
}

/** The place that the annotator of places found at the words of a piece, or null. */
export function placeAt(line: Line, first: number, last: number): Place | null {
  const start = line.words.tokens[first]!.start
  const end = line.words.tokens[last]!.end
  const inside = line.places.filter((place) => place.start < end && start < place.end)
  return inside.find((place) => place.start <= start && end <= place.end) ?? inside[0] ?? null
}
