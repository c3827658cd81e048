import { childWith, type Draft, each, type Repair } from './draft.ts'

/** Words that open a clause about what else was happening. */
const MEANWHILE = /^(?:as|when|while|after|before)$/i

/** What harms those who are there. */
const HARMS =
  /^(?:attack(?:s|ed)|bl[eo]ws?|blown|bomb(?:s|ed)|burst|capsiz(?:es|ed)|collaps(?:es|ed)|collid(?:es|ed)|crash(?:es|ed)|derail(?:s|ed)|detonat(?:es|ed)|erupt(?:s|ed)|explod(?:es|ed)|f[ae]ll|fir(?:es|ed)|hits?|land(?:s|ed)|open(?:s|ed)|overturn(?:s|ed)|ram(?:s|med)|raid(?:s|ed)|s[ai]nk|shell(?:s|ed)|sl[ai]mmed|storm(?:s|ed)|str(?:ikes|uck)|target(?:s|ed)|went)$/i

/** What comes of that. */
const HARMING = /^(?:damaging|destroying|hurting|injuring|killing|leaving|sending|trapping|wounding)$/i

/**
 * "A bomb exploded as worshippers left, killing six": it is the bomb that killed. The model hangs the participle on
 * the verb that stands nearest, and makes those who left the killers.
 */
export const result: Repair = {
  id: 'result',
  apply: each((draft, i) => mend(draft, i) || ofNoun(draft, i), 4),
}

function mend(draft: Draft, form: number): boolean {
  if (!HARMING.test(draft.words[form]!) || draft.words[form - 1] !== ',') return false
  const inner = draft.head[form]!
  if (inner < 0 || inner > form || !/^(?:advcl|acl|conj|parataxis)$/.test(draft.label[form]!)) return false
  const outer = draft.head[inner]!
  if (outer < 0 || outer > inner || draft.label[inner] !== 'advcl' || !HARMS.test(draft.words[outer]!))
    return false
  const mark = childWith(draft, inner, /^(?:mark|advmod)$/)
  if (mark < outer || !MEANWHILE.test(draft.words[mark]!)) return false
  draft.head[form] = outer
  draft.label[form] = 'advcl'
  return true
}

/** "Blew himself up at the wedding of an officer killing six": what has a number came of the blast. */
function ofNoun(draft: Draft, form: number): boolean {
  const noun = draft.head[form]!
  if (!HARMING.test(draft.words[form]!) || draft.label[form] !== 'acl' || noun !== form - 1) return false
  const whom = childWith(draft, form, /^obj$/)
  if (whom < form || childWith(draft, whom, /^nummod$/) < 0) return false
  let up = noun
  while (up >= 0 && /^(?:nmod|compound|flat|appos)$/.test(draft.label[up]!)) up = draft.head[up]!
  if (up < 0 || draft.label[up] !== 'obl') return false
  const outer = draft.head[up]!
  if (outer > up || !HARMS.test(draft.words[outer]!)) return false
  draft.head[form] = outer
  draft.label[form] = 'advcl'
  return true
}
