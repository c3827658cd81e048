import { childWith, type Draft, each, exchange, isVerb, type Repair } from './draft.ts'

/** "Reached rebel-held Kidal": a participle behind a hyphen describes the noun after it, it has no object. */
export const hyphened: Repair = {
  id: 'hyphened',
  apply: each(mend, 2, 1),
}

function mend(draft: Draft, participle: number): boolean {
  const { words, head, label } = draft
  const noun = participle + 1
  const verb = head[participle]!
  if (draft.xpos[participle] !== 'VBN' || words[participle - 1] !== '-' || head[noun] !== participle)
    return false
  if (label[noun] !== 'obj' || head[participle - 2] !== participle || label[participle] !== 'conj')
    return false
  if (verb < 0 || verb > participle || !isVerb(draft, verb) || childWith(draft, verb, /^obj$/) >= 0)
    return false
  exchange(draft, noun, participle, 'amod')
  label[noun] = 'obj'
  return true
}
