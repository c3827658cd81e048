import { childWith, type Draft, exchange, finite, hang, type Repair } from './draft.ts'

const SAYS =
  /^(?:adds?|added|argued|claimed|explained|insisted|noted|notes|recalled|said|says?|warned|wrote)$/i

/** "The road, she said, was closed": what is said goes on behind the words about who said it, and is the sentence. */
export const aside: Repair = {
  id: 'aside',
  apply: (draft) => {
    for (let i = 3; i + 2 < draft.words.length; i++)
      if (SAYS.test(draft.words[i]!) && mend(draft, i)) return true
    return false
  },
}

function mend(draft: Draft, says: number): boolean {
  const { words, head } = draft
  const speaker = childWith(draft, says, /^nsubj$/)
  if (speaker !== says - 1 || words[says + 1] !== ',' || !finite(draft, says)) return false
  let open = speaker - 1
  while (open > 0 && head[open] === speaker) open--
  const goesOn = says + 2
  const verb = draft.upos[goesOn] === 'AUX' ? head[goesOn]! : goesOn
  if (words[open] !== ',' || verb < goesOn || head[verb] !== says || !/^VB[DNPZ]$/.test(draft.xpos[verb]!))
    return false
  const subject = head.findIndex((governor, i) => governor === says && i < open && draft.upos[i] !== 'PUNCT')
  if (subject < 0 || childWith(draft, subject, /^case$/) >= 0 || childWith(draft, verb, /^nsubj/) >= 0)
    return false
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(draft.upos[subject]!)) return false
  exchange(draft, verb, says, 'parataxis')
  return hang(draft, subject, verb, childWith(draft, verb, /^aux:pass$/) >= 0 ? 'nsubj:pass' : 'nsubj')
}
