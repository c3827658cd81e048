import { childWith, type Draft, each, type Repair } from './draft.ts'

/** Nouns that something is said in. */
const CONTENT =
  /^(?:accusation|admission|allegation|announcement|assertion|assessment|assurance|belief|claim|concern|conclusion|confirmation|denial|evidence|expectation|fear|hope|indication|news|notion|possibility|prediction|proof|report|rumou?r|sign|speculation|statement|suggestion|suspicion|threat|view|warning|word|worry)s?$/i

/** What one does with a report: of these verbs "that" may well be the object. */
const HANDLED =
  /^(?:air|attribut|br(?:ought|ing)|carr|cit|den|dismiss|fil|g[ao]ve|hear|issu|ma[dk]e|obtain|post|print|publish|rais|read|receiv|reject|releas|repeat|saw|see|sen[dt]|shar|spread|submit|wr[io]t)/i

/**
 * "Denied reports that the mayor had fled": what follows such a noun is what it says. The model at times takes
 * "that" for a pronoun, and the report for what the mayor fled; in "rumours of Assan fleeing" it lets the rumours flee.
 */
export const content: Repair = {
  id: 'content',
  apply: each((draft, i) => mend(draft, i) || doing(draft, i), 1),
}

function mend(draft: Draft, that: number): boolean {
  if (draft.words[that] !== 'that' || !/^(?:obj|obl|iobj)$/.test(draft.label[that]!)) return false
  const verb = draft.head[that]!
  const noun = draft.head[verb]!
  if (draft.label[verb] !== 'acl:relcl' || noun !== that - 1 || !CONTENT.test(draft.words[noun]!))
    return false
  const subject = childWith(draft, verb, /^(?:nsubj|nsubj:pass)$/)
  if (subject < that || subject > verb || HANDLED.test(draft.words[verb]!)) return false
  draft.label[that] = 'mark'
  draft.upos[that] = 'SCONJ'
  draft.xpos[that] = 'IN'
  draft.label[verb] = 'acl'
  return true
}

/** "Reports of troops massing": it is the troops that mass. */
function doing(draft: Draft, form: number): boolean {
  const told = draft.head[form]!
  const who = form - 1
  if (draft.xpos[form] !== 'VBG' || draft.label[form] !== 'acl' || told < 0 || told >= who) return false
  if (!CONTENT.test(draft.words[told]!) || !/^(?:NOUN|PROPN)$/.test(draft.upos[who]!)) return false
  let noun = who
  while (/^(?:flat|compound)$/.test(draft.label[noun]!)) noun = draft.head[noun]!
  const of = childWith(draft, noun, /^case$/)
  if (draft.head[noun] !== told || of < told || draft.words[of] !== 'of') return false
  draft.head[form] = noun
  return true
}
