import { fold } from './fold.ts'

type Node<T> = { next: Map<string, Node<T>>; values: T[] }

/** Where a phrase of the index ends in a row of words (index of its last word) and what it means. */
export type PhraseMatch<T> = { last: number; values: readonly T[] }

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

  /** All phrases that begin with the word at `first`, the longest first. `keys` are folded words. */
  from(keys: readonly string[], first: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    let node: Node<T> | undefined = this.root
    let silent = 0
    for (let i = first; i < keys.length && node; i++) {
      if (keys[i] === '') {
        silent++
        if (i === first || silent > 2) break
        continue
      }
      silent = 0
      for (const key of keys[i]!.split(' ')) node = node?.next.get(key)
      if (node && node.values.length > 0) found.push({ last: i, values: node.values })
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
      const value = values.find((v) => !test || test(v, last))
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
