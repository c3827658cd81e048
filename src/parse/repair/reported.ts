import { children, childWith, type Draft, each, type Repair } from './draft.ts'

const TELLS = /^(?:report(?:s|ed)|sa(?:id|ys)|add(?:s|ed)|announce[sd]|confirm(?:s|ed)|w(?:rites|rote))$/

/** Who brings news, where no name says it. */
const TELLERS =
  /^(?:agency|broadcaster|channel|daily|media|monitors?|newspapers?|observatory|outlets?|radio|station|television|tv|website)$/i

/**
 * "Rebels have seized the town, reported state television": behind what was said stand the verb that says it and who
 * does. The model at times takes them for something more that the rebels did.
 */
export const reported: Repair = { id: 'reported', apply: each(mend, 4, 1) }

function mend(draft: Draft, verb: number): boolean {
  if (!TELLS.test(draft.words[verb]!) || draft.words[verb - 1] !== ',') return false
  const root = draft.head.indexOf(-1)
  const who = tellerBehind(draft, verb)
  if (who < 0 || root >= verb || childWith(draft, verb, /^(?:nsubj|aux|mark|ccomp)/) >= 0) return false
  for (const child of children(draft, verb)) if (draft.label[child] === 'punct') draft.head[child] = root
  draft.head[root] = verb
  draft.label[root] = 'ccomp'
  draft.head[verb] = -1
  draft.label[verb] = 'root'
  draft.upos[verb] = 'VERB'
  draft.xpos[verb] = draft.words[verb]!.endsWith('s') ? 'VBZ' : 'VBD'
  draft.head[who] = verb
  draft.label[who] = 'nsubj'
  return true
}

/** The head of a noun phrase that reaches from the verb to the end of the sentence, if it is one who brings news. */
function tellerBehind(draft: Draft, verb: number): number {
  let end = draft.words.length - 1
  if (draft.upos[end] === 'PUNCT') end--
  for (let i = verb + 1; i <= end; i++) if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(draft.upos[i]!)) return -1
  const inside = (i: number) => i > verb && i <= end
  for (let i = end; i > verb; i--) {
    if (inside(draft.head[i]!)) continue
    const named = TELLERS.test(draft.words[i]!) || draft.upos[i] === 'PROPN'
    return named ? i : -1
  }
  return -1
}
