import { fold } from './fold.ts'

type Node<T> = { next: Map<string, Node<T>>; values: T[] }

/** Where a phrase of the index ends in a row of words (index of its last word) and what it means. */
export type PhraseMatch<T> = { last: number; values: readonly T[] }

const NONE: readonly never[] = []

/** Where a folded word leads from a node; one that folds to two words ("U.S.-led") goes two steps. */
function step<T>(node: Node<T>, key: string | undefined): Node<T> | undefined {
  if (!key) return undefined
  if (!key.includes(' ')) return node.next.get(key)
  let at: Node<T> | undefined = node
  for (const part of key.split(' ')) at = at?.next.get(part)
  return at
}

/**
 * Phrases of one or more words, found from a given word on. Words are compared folded (see `fold`); words
 * that fold to nothing (hyphens, "and", "the") may stand inside a phrase and do not count.
 */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] }

  add(phrase: string, value: T): void {
    let node = this.root
    for (const key of phraseKeys(phrase)) {
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map(), values: [] }
        node.next.set(key, next)
      }
      node = next
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value)
  }

  /** The folded words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.root.next.keys()
  }

  /** Whether some phrase begins with a folded word. */
  mayBegin(key: string): boolean {
    return step(this.root, key) !== undefined
  }

  /** All phrases that begin with the word at `first`, the longest first. `keys` are folded words. */
  from(keys: readonly string[], first: number): readonly PhraseMatch<T>[] {
    let node = step(this.root, keys[first])
    if (!node) return NONE
    const found: PhraseMatch<T>[] = []
    for (let i = first; node; node = step(node, keys[++i])) {
      if (node.values.length > 0) found.push({ last: i, values: node.values })
      for (let silent = 0; keys[i + 1] === ''; i++) if (++silent > 2) return found.reverse()
    }
    return found.reverse()
  }

  /** The longest phrase that begins at `first` and that the test lets pass, or null. */
  longest(
    keys: readonly string[],
    first: number,
    test?: (value: T, last: number) => boolean,
  ): { last: number; value: T } | null {
    for (const { last, values } of this.from(keys, first)) {
      const value = test ? values.find((v) => test(v, last)) : values[0]
      if (value !== undefined) return { last, value }
    }
    return null
  }
}

/** The folded words of a phrase as a tokeniser cuts it: a genitive's s is a word of its own. */
export const phraseKeys = (phrase: string): string[] =>
  fold(phrase.replace(/['’]s(?![\p{L}])/gu, ' s'))
    .split(' ')
    .filter(Boolean)
