import { dot, type Vector } from '../text/vector.ts'
import type { About } from './terms.ts'

/** A story in the making: the sums of its articles' vectors, its days (of the epoch), its articles in order. */
type Growing = {
  terms: Map<number, number>
  names: Map<number, number>
  first: number | null
  last: number | null
  articles: string[]
}

/**
 * Mean likeness to the articles of a story from which an article belongs to it: little among few stories, more as
 * there are more to choose from, since the best of many is likely to be alike by chance; no more after MANY.
 */
const ALIKE_AMONG_FEW = 0.1
const ALIKE = 0.22
const MANY = 20
/** Where their names are no more alike than this, two texts in the same words tell of two events. */
const NAMELESS = 0.1
/** After so many days without an article a story draws half as much. */
const HALF_LIFE = 21
/** Neither of these leaves less of a likeness than this: late copies still find their story. */
const LEAST = 1 / 3
/** An article looks for its story under so many of its heaviest terms, in so many stories, the likeliest first. */
const LOOKED_UP = 32
const COMPARED = 64
/** A term that more stories have says too little to be looked up. */
const COMMON = 400

/** Stories found so far, indexed by the heaviest terms of their articles. */
export class Stories {
  readonly #stories: Growing[] = []
  readonly #index = new Map<number, Set<number>>()

  /** Puts an article into the story that it is most like, or into one of its own. `day`: of the epoch, or null. */
  place(id: string, about: About, day: number | null): void {
    let [at, best] = [this.#stories.length, 1]
    for (const candidate of this.#candidates(about.terms)) {
      const claim = this.#claim(this.#stories[candidate]!, about, day)
      if (claim > best) [at, best] = [candidate, claim]
    }
    const story = this.#stories[at] ?? begun()
    this.#stories[at] = story
    story.articles.push(id)
    add(story.terms, about.terms)
    add(story.names, about.names)
    if (day !== null) {
      story.first = Math.min(story.first ?? day, day)
      story.last = Math.max(story.last ?? day, day)
    }
    for (const term of heaviest(about.terms)) {
      const holders = this.#index.get(term)
      if (holders) holders.add(at)
      else this.#index.set(term, new Set([at]))
    }
  }

  /** Each story's articles, in the order in which the stories began. */
  all(): readonly (readonly string[])[] {
    return this.#stories.map((story) => story.articles)
  }

  /**
   * How strongly a story claims an article, 1 being just enough: the mean cosine of the article and those of the
   * story, less where their names or their days lie apart, over the likeness asked for.
   */
  #claim(story: Growing, { terms, names }: About, day: number | null): number {
    const size = story.articles.length
    const mean = dot(terms, story.terms) / size
    const named = names.size === 0 || story.names.size === 0 || dot(names, story.names) / size >= NAMELESS
    const first = day === null ? null : story.first
    const gap = day === null || first === null ? 0 : Math.max(0, first - day, day - story.last!)
    if (!named || gap > HALF_LIFE)
      return (mean * Math.max(LEAST, (named ? 1 : LEAST) * 2 ** (-gap / HALF_LIFE))) / ALIKE
    const many = Math.min(1, Math.log(1 + this.#stories.length) / Math.log(1 + MANY))
    return (mean * 2 ** (-gap / HALF_LIFE)) / (ALIKE_AMONG_FEW + (ALIKE - ALIKE_AMONG_FEW) * many)
  }

  /** The stories that share most weight with the article under its heaviest terms. */
  #candidates(terms: Vector): number[] {
    const shared = new Map<number, number>()
    for (const term of heaviest(terms)) {
      const holders = this.#index.get(term)
      if (!holders || holders.size > COMMON) continue
      for (const story of holders) shared.set(story, (shared.get(story) ?? 0) + terms.get(term)!)
    }
    return [...shared]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, COMPARED)
      .map(([story]) => story)
  }
}

const begun = (): Growing => ({ terms: new Map(), names: new Map(), first: null, last: null, articles: [] })

const add = (sum: Map<number, number>, vector: Vector): void => {
  for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
}

const heaviest = (vector: Vector): number[] => [...vector.keys()].slice(0, LOOKED_UP)
