import { lowerCased } from '../../text/characters.ts'
import { children, type Draft, hang, type Repair } from './draft.ts'

const LINKS = new Map([
  ['according', /^to$/i],
  ['owing', /^to$/i],
  ['due', /^to$/i],
  ['because', /^of$/i],
])

/**
 * "According to the ministry" is a phrase of the clause, `according` and `to` together its preposition. The
 * model at times makes a clause of `according`, which then takes the place of a verb.
 */
export const according: Repair = {
  id: 'according',
  apply: (draft) => {
    let changed = false
    for (let i = 0; i + 1 < draft.words.length; i++) {
      const link = LINKS.get(lowerCased(draft.words[i]!))
      if (link?.test(draft.words[i + 1]!)) changed = mend(draft, i) || changed
    }
    return changed
  },
}

function mend(draft: Draft, first: number): boolean {
  if (draft.label[first] === 'case' || draft.label[first] === 'root') return false
  const noun = children(draft, first).find(
    (i) => i > first + 1 && /^(?:NOUN|PROPN|PRON)$/.test(draft.upos[i]!),
  )
  if (noun === undefined) return false
  const head = draft.head[first]!
  draft.head[noun] = head
  draft.label[noun] = /^(?:VERB|ADJ|AUX)$/.test(draft.upos[head]!) ? 'obl' : 'nmod'
  draft.head[first] = noun
  draft.label[first] = 'case'
  for (const child of children(draft, first)) {
    if (child !== first + 1) hang(draft, child, noun, draft.label[child]!)
  }
  return hang(draft, first + 1, first, 'fixed')
}
