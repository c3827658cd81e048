/** Names of the tags by their class, and the other way round. */
type TagNames = { names: readonly string[]; index: (name: string) => number }

/** Names that are spelled like a function word: the health agency, the Islamic State, the States. */
const SPELLED_ALIKE = new Set(['WHO', 'IS', 'US'])
const SMALL = /^\p{Ll}{2,}$/u

/** "The WHO said": what stands in capitals among small letters is a name, also where it is spelled like a pronoun. */
export function mendCapitals(words: readonly string[], best: Uint8Array, tags: TagNames): void {
  if (!words.some((word) => SPELLED_ALIKE.has(word)) || !words.some((word) => SMALL.test(word))) return
  const name = tags.index('PROPN|NNP')
  if (name < 0) return
  for (let i = 0; i < words.length; i++) if (SPELLED_ALIKE.has(words[i]!)) best[i] = name
}
