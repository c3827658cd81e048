import { childWith, type Draft, each, type Repair, verbAbove } from './draft.ts'

/** Whoever is accused is accused of doing something. */
const ACCUSED =
  /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed)?|convict(?:s|ed)?|acquitt?(?:s|ed)?|blam(?:e[sd]?|ing)|charge[sd]?|condemn(?:s|ed)?|fault(?:s|ed)?|guilty)$/i

/** Verbs whose object in -ing is what one does. */
const DOING =
  /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|beg[aiu]ns?|start(?:s|ed)?|stop(?:s|ped)?|resum(?:e[sd]?)|ke(?:pt|eps?)|finish(?:es|ed)?|avoid(?:s|ed)?)$/i

/** Of these verbs the phrase with "of" is always the charge. */
const OF_CHARGE = /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed)?|convict(?:s|ed)?|acquitt?(?:s|ed)?)$/i

/** What does describe a noun behind such words: "accused of growing corruption", "deny mounting losses". */
const ADJECTIVE =
  /^(?:armed|continuing|existing|following|growing|increasing|leading|looming|missing|mounting|neighbou?ring|ongoing|opposing|pending|remaining|rising|ruling|surrounding|warring|working)$/i

/**
 * "Accused the army of killing civilians", "denies backing rebels": the -ing form is what is done and the bare noun
 * behind it to whom. The model at times takes the form for an adjective of the noun.
 */
export const charge: Repair = {
  id: 'charge',
  apply: (draft) => {
    const done = each(mend, 1, 1)(draft)
    return each(ofWhat, 1, 3)(draft) || done
  },
}

function mend(draft: Draft, form: number): boolean {
  if (draft.xpos[form] !== 'VBG' || draft.label[form] !== 'amod' || ADJECTIVE.test(draft.words[form]!))
    return false
  const noun = draft.head[form]!
  if (noun < form || childWith(draft, noun, /^(?:det|nmod:poss)$/) >= 0) return false
  const before = form - 1
  const marked = /^(?:of|for|with)$/i.test(draft.words[before]!) && draft.head[before] === noun
  const verb = verbAbove(draft, noun)
  if (verb < 0 || verb > form) return false
  if (marked ? !ACCUSED.test(draft.words[verb]!) : verb !== before || !DOING.test(draft.words[verb]!))
    return false
  draft.head[form] = verb
  draft.label[form] = marked ? 'advcl' : 'xcomp'
  draft.upos[form] = 'VERB'
  draft.head[noun] = form
  draft.label[noun] = 'obj'
  if (marked) {
    draft.head[before] = form
    draft.label[before] = 'mark'
  }
  return true
}

/** "Accused the group of attacks on the town": no group that consists of attacks. */
function ofWhat(draft: Draft, verb: number): boolean {
  if (!OF_CHARGE.test(draft.words[verb]!) || draft.upos[verb] !== 'VERB') return false
  const whom = childWith(draft, verb, /^obj$/)
  const what = whom < verb ? -1 : childWith(draft, whom, /^nmod$/)
  if (what < whom || draft.upos[whom] !== 'NOUN') return false
  const of = childWith(draft, what, /^case$/)
  if (of !== whom + 1 || draft.words[of] !== 'of' || draft.words.indexOf('of', of + 1) >= 0) return false
  draft.head[what] = verb
  draft.label[what] = 'obl'
  return true
}
