import { childWith, type Draft, each, type Repair } from './draft.ts'

/**
 * What a noun's tag rules out. "Nothing but a verb has an object": "Russia and Iran support the government", though
 * "support" was tagged as a noun. And what hangs on a noun by a preposition is its modifier: "control over three".
 */
export const nominal: Repair = {
  id: 'nominal',
  apply: each((draft, i) => mendVerb(draft, i) || mendModifier(draft, i)),
}

function mendVerb(draft: Draft, verb: number): boolean {
  const { upos, xpos, label } = draft
  if (!/^NNS?$/.test(xpos[verb]!) || !/^(?:root|conj|ccomp|advcl)$/.test(label[verb]!)) return false
  const subject = childWith(draft, verb, /^compound$/)
  const object = childWith(draft, verb, /^obj$/)
  if (
    subject < 0 ||
    subject > verb ||
    object < verb ||
    childWith(draft, verb, /^(?:det|case|cop|amod)$/) >= 0
  )
    return false
  upos[verb] = 'VERB'
  xpos[verb] = xpos[verb] === 'NNS' ? 'VBZ' : 'VBP'
  label[subject] = 'nsubj'
  return true
}

function mendModifier(draft: Draft, noun: number): boolean {
  const head = draft.head[noun]!
  if (
    head < 0 ||
    head > noun ||
    draft.label[noun] !== 'obl' ||
    !/^(?:NOUN|PROPN|NUM)$/.test(draft.upos[head]!)
  )
    return false
  if (childWith(draft, noun, /^case$/) < 0 || childWith(draft, head, /^(?:cop|nsubj|aux)/) >= 0) return false
  draft.label[noun] = 'nmod'
  return true
}
