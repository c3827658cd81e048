import { childWith, type Draft, each, type Repair } from './draft.ts'

/** Verbs whose object does what the infinitive says: "ordered the men to hold the hill". */
const OBJECT_CONTROL =
  /^(?:advis|allow|ask|beg|beseech|caus|compel|convinc|direct|enabl|encourag|expect|forbid|forbad|forc|help|implor|induc|instruct|invit|lead|led|oblig|order|permit|persuad|press|pressur|push|requir|teach|tell|told|tempt|train|urg|want|warn)(?:e|es|ed|ing|s|led|ling)?$/i
/** Verbs whose object is kept from it: "prevented the trucks from reaching the camp". */
const PREVENTION =
  /^(?:ban|bar|block|deter|discourag|hinder|keep|kept|prevent|prohibit|protect|restrain|save|stop)(?:e|es|ed|ing|s|ped|ping|red|ring|ned|ning)?$/i

/**
 * An infinitive behind the object of a verb such as `order` or `persuade` is the complement of that verb, done by
 * the object (UD: `xcomp`); the model at times reads a purpose clause done by the subject, or hangs it on the noun.
 */
export const control: Repair = {
  id: 'control',
  apply: each(mend),
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.upos[verb] !== 'VERB' || !/^(?:advcl|acl)$/.test(draft.label[verb]!)) return false
  const mark = childWith(draft, verb, /^mark$/)
  if (mark < 0 || mark > verb || childWith(draft, verb, /^(?:nsubj|nsubj:pass|aux)$/) >= 0) return false
  const link = draft.words[mark]!.toLowerCase()
  const above = draft.head[verb]!
  const head = draft.label[verb] === 'acl' ? draft.head[above]! : above
  const verbs = link === 'to' ? OBJECT_CONTROL : link === 'from' ? PREVENTION : undefined
  if (head < 0 || !verbs?.test(draft.words[head]!)) return false
  const object = childWith(draft, head, /^i?obj$/)
  if (object < head || object > mark || (above !== head && above !== object)) return false
  if (draft.words.slice(object + 1, mark).includes(',')) return false
  draft.head[verb] = head
  draft.label[verb] = 'xcomp'
  return true
}
