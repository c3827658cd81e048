import { nameWords } from '../../lexicon/nameWords.ts'
import { pointers, pronouns } from '../../lexicon/pronouns.ts'
import type { Line } from './line.ts'
import type { Mention } from './mention.ts'
import { named } from './names.ts'
import type { Scene } from './scene.ts'
import { isGenitive, isHyphen, lower, type Words } from './words.ts'

/** Pronouns, and nouns that point back ("the group"). Whom they mean is found when all names are known. */
export function findPronouns(scene: Scene): void {
  for (const line of scene.lines) {
    const { words } = line
    for (let i = 0; i < words.tokens.length; i++) {
      const pronoun = pronounAt(words, i)
      if (pronoun) {
        if (lower(words, i) === 'it' && !isReferring(words, i)) continue
        add(line, i, i, { as: 'pronoun', pronoun })
      } else if (/^(?:the|this|that)$/.test(lower(words, i))) {
        const pointer = pointers.longest(words.keys, i + 1)
        if (pointer && !goesOn(words, i, pointer.last + 1)) {
          add(line, i + 1, pointer.last, { as: 'pronoun', pronoun: pointer.value })
        }
      }
    }
  }
}

/** "US" is no pronoun. */
const pronounAt = (words: Words, i: number) =>
  words.tokens[i]!.text === 'US' ? undefined : pronouns.get(lower(words, i))

function add(line: Line, first: number, last: number, said: Mention['said'] & { as: 'pronoun' }): void {
  const { rule, number } = said.pronoun
  const form = said.pronoun.role === 'noun' ? 'nominal' : 'pronoun'
  const mention = named(
    line,
    { first, last },
    { name: null, kind: 'people', rule, form, many: number === 'many', said },
  )
  line.pronouns.set(first, mention)
  if (first !== last) line.pronouns.set(last, mention)
}

const isAccusing = nameWords('accusing')

/** "The group leader", "the council building": the noun only stands before another. */
const goesOn = (words: Words, article: number, next: number): boolean => {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(words.tags[next] ?? '')) return !isGenitive(words, next)
  if (lower(words, next) === 'of') return !isAccusing(lower(words, article - 1))
  return isHyphen(words, next)
}

const isEmpty = nameWords('empty-verb')

/**
 * "It" as the subject of a doing: not "it was clear", "it seems", "it took a week". An "it" after a verb or a
 * preposition is mostly a thing.
 */
function isReferring(words: Words, i: number): boolean {
  if (/^(?:VERB|ADP)$/.test(words.tags[i - 1] ?? '') && !/^(?:that|said|says)$/.test(lower(words, i - 1)))
    return false
  if (!isEmpty(lower(words, i + 1))) return true
  let at = i + 2
  while (/^(?:AUX|ADV|PART)$/.test(words.tags[at] ?? '') && at < i + 5) at++
  return (
    words.tags[at] === 'VERB' &&
    !/^(?:reported|unclear|said|expected|believed|understood|known|feared|hoped)$/.test(lower(words, at))
  )
}
