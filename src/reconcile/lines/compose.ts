import type { Statement } from '../statements.ts'
import { say, toldBy } from './saying.ts'
import { type Desk, same, says } from './voice.ts'

/** A sentence made of what several groups of statements say, and all statements that it rests on. */
export type Composed = { text: string; statements: readonly Statement[] }

/**
 * Puts what groups of statements say one after the other: a place that was just named becomes "it", a clause that was just
 * said and is now denied is denied as "it", and what was said already is not said again. Null where nothing is left.
 */
export function compose(
  groups: readonly (readonly Statement[])[],
  desk: Desk,
  places: string | null = null,
): Composed | null {
  const parts: string[] = []
  const used: Statement[] = []
  const known = new Set<string>()
  let last = ''
  let place: string | null = null
  for (const group of groups) {
    const plain = say(group, desk, {}, places)
    if (plain === null) continue
    used.push(...group)
    const { clause, voice, denied } = plain
    const here = toldBy(group).place
    const again = known.has(`${clause} ${denied}`)
    known.add(`${clause} ${denied}`)
    if (again) continue
    if (denied && clause === last) parts.push(`${voice.text} ${voice.plural ? 'deny' : 'denies'} it`)
    else {
      const short = place !== null && same(here, place) ? say(group, desk, { place: true }, places)! : plain
      parts.push(`${says(voice, denied)} ${short.said}`)
    }
    last = clause
    place = here
  }
  return parts.length > 0 ? { text: parts.join('; '), statements: used } : null
}
