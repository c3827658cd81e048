import { children, childWith, exchange, type Repair } from './draft.ts'

/** Nouns that an infinitive completes: "a plan to evacuate the town" says nothing of what will be done. */
const COMPLETED =
  /^(?:ability|agreement|appeal|attempt|authority|battle|bid|call|campaign|chance|commitment|deal|decision|demand|desire|drive|duty|effort|failure|fight|inability|intention|invitation|mission|move|need|offer|operation|opportunity|order|permission|plan|pledge|power|pressure|promise|proposal|push|race|readiness|refusal|request|right|scheme|struggle|threat|time|vow|way|will|willingness)s?$/i

/** "Government to impose curfew": in a headline, a noun and an infinitive say what is to come. */
export const future: Repair = {
  id: 'future',
  apply: (draft) => {
    const root = draft.head.indexOf(-1)
    if (root < 0 || !/^(?:NOUN|PROPN)$/.test(draft.upos[root]!) || COMPLETED.test(draft.words[root]!))
      return false
    if (/^[.?!:]$/.test(draft.words.at(-1)!) || childWith(draft, root, /^(?:det|cop|case|nsubj|expl)$/) >= 0)
      return false
    const verb = childWith(draft, root, /^acl$/)
    if (verb < 0 || draft.xpos[verb] !== 'VB') return false
    const mark = childWith(draft, verb, /^mark$/)
    if (mark !== root + 1 || draft.words[mark]!.toLowerCase() !== 'to') return false
    exchange(draft, verb, root, 'nsubj')
    for (const child of children(draft, root)) {
      if (child > verb && /^(?:punct|parataxis|advcl|conj)$/.test(draft.label[child]!))
        draft.head[child] = verb
    }
    return true
  },
}
