import { type Bound, boundsAfter, boundsBefore, fillers } from '../../lexicon/figures.ts'
import type { Modifier } from '../../model/annotated.ts'
import type { Count } from './counts.ts'
import type { Sight } from './sight.ts'

/** How a count is bounded. `first` is the first word that belongs to it: "at least another 12" starts at "at". */
export type Bounded = { modifier: Modifier; first: number; said: boolean }

/** "more than 12", "12 or more", "up to 12", "about 12"; "thousands" and "several hundred" are lower bounds. */
export function boundsOf(s: Sight, count: Count): Bounded {
  let at = count.first
  let found: Bound | null = null
  for (let steps = 0; steps < 5 && at > 0; steps++) {
    const bound = boundsBefore.find((b) => endsWith(s, at, b.words) && !isPreposition(s, at - b.words.length))
    if (bound) {
      found = bound
      at -= bound.words.length
      // "a total of 12" may be bounded further: "up to a total of 12".
      if (bound.words.at(-1) !== 'of' || bound.modifier !== 'exact') break
    } else if (fillers.has(s.lower(at - 1)) && found === null && steps < 3) at--
    else break
  }
  const after = boundsAfter.find((b) => b.words.every((word, k) => s.lower(count.end + k) === word))
  const open = count.form === 'plural' || count.form === 'few'
  const modifier = after?.modifier ?? found?.modifier ?? (open ? 'at-least' : 'exact')
  return {
    modifier: open && modifier === 'exact' ? 'at-least' : modifier,
    first: found ? at : count.first,
    said: found !== null || after !== undefined,
  }
}

/** "control over three provinces", "a dispute over 12 islands": no bound. */
const isPreposition = (s: Sight, i: number): boolean =>
  s.lower(i) === 'over' &&
  /^(control|power|authority|hold|grip|command|rule|dominance|sovereignty|victory|dispute|war|fight|battle|influence|flew|flown|fly|spread)$/.test(
    s.lower(i - 1),
  )

const endsWith = (s: Sight, end: number, words: readonly string[]): boolean =>
  words.every((word, k) => s.lower(end - words.length + k) === word)
