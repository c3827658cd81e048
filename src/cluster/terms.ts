import { Lexemes } from '../lexicon/vocabulary.ts'
import type { Annotated } from '../model/annotated.ts'
import { overlap, type Span } from '../model/span.ts'
import { mix } from '../text/hash.ts'
import { lengthOf, type Vector } from '../text/vector.ts'
import { wordsIn } from '../text/words.ts'

/** The first words of a report tell its news: they count this many times. */
const OPENING = 100
const OPENING_COUNTS = 3
const TITLE_COUNTS = 2
/** Words after these tell more and more of other things. */
const READ = 400
/** What two neighbouring stems of the opening weigh, against the mean of both. */
const NEIGHBOURS = 1.5
/** Neighbours and names count from this weight on: "bus convoy", not "on Monday". */
const TELLING = 2.5
/** So many of its heaviest terms stand for an article. */
const TERMS = 250
/** General English stands behind the counts as if it were so many articles. */
const GENERAL = 1000

/** What an article is about: all its terms, the heaviest first, and its names; each a vector of length 1 or empty. */
export type About = { terms: Vector; names: Vector }

type Counted = { counts: Map<number, number>; opening: number[]; names: Set<number> }
type Stem = { stem: number; name: boolean }

/**
 * Reads what articles are about, and learns on the way how rare their stems are. Since general English stands behind
 * the counts, the names of a crisis still tell something in a folder of five.
 */
export class Reader {
  readonly #has = new Map<number, number>()
  readonly #shares = new Map<number, number>()
  readonly #lexemes = new Lexemes()
  #articles = 0

  read(annotated: Annotated): About {
    const counted = this.#count(annotated)
    this.#articles++
    for (const stem of counted.counts.keys()) this.#has.set(stem, (this.#has.get(stem) ?? 0) + 1)
    return this.#weigh(counted)
  }

  #count({ article, sentences, boilerplate }: Annotated): Counted {
    const title = article.title ? this.#stems(article.title, { start: 0, end: article.title.length }) : []
    const body: Stem[] = []
    for (const sentence of sentences) {
      if (body.length >= READ) break
      if (boilerplate.some((mark) => 2 * overlap(mark, sentence) > sentence.end - sentence.start)) continue
      body.push(...this.#stems(article.text, sentence))
    }
    // A text that opens with its own title says it once.
    const heading = title.every(({ stem }, i) => stem === body[i]?.stem) ? [] : title
    const counts = new Map<number, number>()
    const add = (stem: number, times: number) => counts.set(stem, (counts.get(stem) ?? 0) + times)
    for (const { stem } of heading) add(stem, TITLE_COUNTS)
    for (const [i, { stem }] of body.slice(0, READ).entries()) add(stem, i < OPENING ? OPENING_COUNTS : 1)
    const opening = [...heading, ...body.slice(0, OPENING)].map(({ stem }) => stem)
    const names = new Set(body.slice(0, READ).flatMap(({ stem, name }) => (name ? [stem] : [])))
    return { counts, opening, names }
  }

  /** The stems of a stretch of text. A capital inside a sentence makes a name. */
  #stems(text: string, span: Span): Stem[] {
    return wordsIn(text, span).map((word, i) => {
      const { stem, share } = this.#lexemes.of(word.key)
      this.#shares.set(stem, share)
      return { stem, name: i > 0 && word.capital }
    })
  }

  /** Inverse document frequency in nats, not below 0. */
  #rarity(stem: number): number {
    const general = GENERAL * (this.#shares.get(stem) ?? 1 / 512)
    const has = this.#has.get(stem) ?? 0
    return Math.max(0, Math.log((GENERAL + this.#articles + 1) / (general + has + 0.5)))
  }

  /** Logarithmic TF-IDF of stems and of telling neighbours. */
  #weigh({ counts, opening, names }: Counted): About {
    const weights = new Map<number, number>()
    for (const [stem, count] of counts) weights.set(stem, (1 + Math.log(count)) * this.#rarity(stem))
    const named = [...weights].filter(([stem, weight]) => names.has(stem) && weight >= TELLING)
    const telling = opening.filter((stem) => this.#rarity(stem) >= TELLING)
    for (const [i, stem] of telling.slice(1).entries()) {
      const mean = Math.sqrt(this.#rarity(telling[i]!) * this.#rarity(stem))
      weights.set(mix(telling[i]!, stem), NEIGHBOURS * mean)
    }
    const heaviest = [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, TERMS)
    return { terms: ofLengthOne(heaviest), names: ofLengthOne(named) }
  }
}

function ofLengthOne(weights: readonly (readonly [number, number])[]): Vector {
  const length = lengthOf(new Map(weights))
  return new Map(weights.flatMap(([term, weight]) => (weight > 0 ? [[term, weight / length] as const] : [])))
}
