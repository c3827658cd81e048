import { Columns, hashTags, LONGEST_SENTENCE, type TagHashes } from './columns.ts'
import { type Beam, Decoder } from './decoder.ts'
import type { LabelRules } from './labeller.ts'
import { LABELS } from './labels.ts'
import { ListTable } from './list-table.ts'
import { mendCapitals } from './repair/capitals.ts'
import type { Draft } from './repair/draft.ts'
import { mendTags, type TagNames } from './repair/tags.ts'
import { StepTable } from './step-table.ts'
import { SureTable } from './sure.ts'
import type { Tables } from './tables.ts'
import { CASING, Tagger } from './tagger.ts'
import { lacksVerb, mayBe, takesVerb, VERB_TAGS, type VerbGuess } from './verbless.ts'
import { WordReader } from './word.ts'

/** A draft, and how sure the steps were that built it, 0 to 1. */
export type Piece = Draft & { sure: number }

/** How far a verb's tag may score below the best one to be tried where a verb is lacking (tagger units). */
const FARTHEST = 150
/** How many of the guesses are tried. */
const TRIALS = 3
/** A bare form is more often a noun than one with an ending; it has to be likelier by this much. */
const BARE = 25

function rulesOf({ mask }: Tables): LabelRules {
  const half = LABELS.length
  return { left: Uint8Array.from(mask.slice(0, half)), right: Uint8Array.from(mask.slice(half)) }
}

/** Tags and parses one sentence, or piece of one, of at most LONGEST_SENTENCE tokens. */
export class PieceReader {
  private readonly tags: readonly string[]
  private readonly split: readonly { upos: string; xpos: string }[]
  private readonly tagNames: TagNames
  private readonly verbTags: number[]
  private readonly hashes: TagHashes
  private readonly tagger: Tagger
  private readonly decoder: Decoder
  private readonly columns: Columns
  private readonly beam: Beam
  private readonly best = new Uint8Array(LONGEST_SENTENCE)
  private readonly second = new Uint8Array(LONGEST_SENTENCE)
  private readonly gap = new Float64Array(LONGEST_SENTENCE)
  private readonly labels = new Uint8Array(LONGEST_SENTENCE)

  constructor(tables: Tables, beam: Beam) {
    this.tags = tables.tags
    this.split = tables.tags.map((tag) => ({ upos: tag.split('|')[0]!, xpos: tag.split('|')[1]! }))
    const index = new Map(tables.tags.map((tag, i) => [tag, i]))
    this.tagNames = { names: tables.tags, index: (name) => index.get(name) ?? -1 }
    this.verbTags = VERB_TAGS.map((tag) => tables.tags.indexOf(tag)).filter((tag) => tag >= 0)
    this.hashes = hashTags(tables.tags)
    const reader = new WordReader({ keys: tables.clusterKeys, values: tables.clusterValues })
    this.columns = new Columns(reader)
    const tagTable = new ListTable(tables.taggerLists)
    this.tagger = new Tagger(tables.tagTemplates, tables.tags.length, tagTable, reader, tagTable)
    this.decoder = new Decoder(
      tables.stepTemplates,
      new StepTable(tables.stepSlots),
      tables.arcTemplates,
      new ListTable(tables.arcLists),
      rulesOf(tables),
      new SureTable(tables.sure),
    )
    this.beam = beam
  }

  read(words: readonly string[], wink: readonly string[]): Piece {
    const { tagger, best, second, gap } = this
    tagger.tag(words, wink, best, second, gap)
    mendCapitals(words, best, this.tagNames)
    mendTags(words, best, this.tagNames)
    const piece = this.build(words)
    return lacksVerb(piece) ? this.withVerb(piece, wink) : piece
  }

  /**
   * A headline whose verb was tagged as a noun: "Navy intercepts boat". The likeliest verbs are tried in turn;
   * the first that gives a clause with a fitting subject is taken.
   */
  private withVerb(piece: Piece, wink: readonly string[]): Piece {
    for (const guess of this.guesses(piece.words, wink)) {
      const { best, second, gap } = this
      this.tagger.tag(piece.words, wink, best, second, gap, (i, tag) => (i === guess.token ? guess.tag : tag))
      best[guess.token] = guess.tag
      const other = this.build(piece.words)
      if (takesVerb(other, guess.token)) return other
    }
    return piece
  }

  /** Tokens that might be a finite verb or participle, the likeliest first. */
  private guesses(words: readonly string[], wink: readonly string[]): VerbGuess[] {
    const { tags } = this
    const { sums } = this.tagger
    const titled = this.tagger.style === CASING.title
    const found: VerbGuess[] = []
    this.tagger.tag(words, wink, this.best, this.second, this.gap, (i, best) => {
      for (const tag of this.verbTags) {
        const gap = sums[best]! - sums[tag]!
        if (i === 0 || gap >= FARTHEST || !mayBe(words[i]!, tags[best]!, tags[tag]!, titled)) continue
        found.push({ token: i, tag, gap: tags[tag] === 'VERB|VBP' ? gap + BARE : gap })
      }
      return best
    })
    return found.sort((a, b) => a.gap - b.gap).slice(0, TRIALS)
  }

  private build(words: readonly string[]): Piece {
    const { columns, decoder, best, second, gap, labels, split: tags } = this
    columns.fill(words, best, second, gap, this.hashes)
    const head = new Int32Array(words.length)
    const sure = decoder.read(decoder.run(columns, this.beam), head, labels)
    return {
      words,
      upos: Array.from(words, (_, i) => tags[best[i]!]!.upos),
      xpos: Array.from(words, (_, i) => tags[best[i]!]!.xpos),
      head,
      label: Array.from(words, (_, i) => LABELS[labels[i]!]!),
      sure,
    }
  }
}
