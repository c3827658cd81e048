/** Answers kept before all are forgotten: a report says the same few words again and again. */
const MOST = 1 << 14

/**
 * The same pure function of a word, which keeps its answers. It forgets all of them when there are too many, so that
 * its memory stays bounded however much is read. Answers are shared: nobody may change them.
 */
export function remembered<T>(answer: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found !== undefined) return found
    found = answer(word)
    if (known.size >= most) known.clear()
    // A word cut from a text would keep the whole text alive: what is kept is a copy.
    known.set(` ${word}`.slice(1), found)
    return found
  }
}
