import { children, childWith, type Draft, type Repair } from './draft.ts'

const ARTICLE = /^(?:an?|the|his|her|its|their|our|my)$/i

/** Words before a noun that tell who most of those just named are. */
const MOST = /^(?:mostly|mainly|largely|chiefly|primarily|predominantly|overwhelmingly|principally)$/i

/**
 * "Idris Bakar, the mayor of Selka, …": a second noun behind a comma, without any conjunction in the row,
 * says who the first one is, and so does "mostly women". The model at times reads a list of two.
 */
export const apposition: Repair = {
  id: 'apposition',
  apply: (draft) => {
    let changed = false
    for (let i = 1; i < draft.words.length; i++) {
      if (!describes(draft, i) && !picksOut(draft, i)) continue
      draft.label[i] = 'appos'
      changed = true
    }
    return changed
  },
}

function describes(draft: Draft, second: number): boolean {
  if (draft.label[second] !== 'conj' || draft.upos[second] !== 'NOUN') return false
  const first = draft.head[second]!
  if (draft.upos[first] !== 'PROPN' || first > second) return false
  const row = children(draft, first).filter((i) => draft.label[i] === 'conj')
  if (row.length !== 1 || childWith(draft, second, /^cc$/) >= 0 || childWith(draft, first, /^cc$/) >= 0)
    return false
  const article = childWith(draft, second, /^(?:det|nmod:poss)$/)
  return article > 0 && ARTICLE.test(draft.words[article]!) && draft.words[article - 1] === ','
}

/** "Sixty people, mostly women and children, died": who they were, and no others beside them. */
function picksOut(draft: Draft, second: number): boolean {
  const first = draft.head[second]!
  if (draft.label[second] !== 'conj' || first < 0 || first > second) return false
  const most = childWith(draft, second, /^advmod$/)
  if (most < first || !MOST.test(draft.words[most]!) || draft.words[most - 1] !== ',') return false
  if (childWith(draft, second, /^cc$/) >= 0 && childWith(draft, second, /^cc$/) < second) return false
  for (const other of children(draft, first)) {
    if (other > second && draft.label[other] === 'conj') draft.head[other] = second
  }
  return true
}
