import { expect, test } from 'vitest'
import { tokenise } from '../text/tokens.ts'
import { loadParser } from './index.ts'

/** Sentences with trees made by hand: `word<governor:relation`, the governor `0` for the root; punctuation left out. */
const TREES = [
  'Rebels<captured:nsubj captured<0:root the<town:det town<captured:obj on<Friday:case Friday<captured:obl .',
  'The<bridge:det bridge<destroyed:nsubj:pass was<destroyed:aux:pass destroyed<0:root by<shells:case shells<destroyed:obl:agent .',
  'Police<said:nsubj said<0:root two<men:nummod men<died:nsubj died<said:ccomp in<fire:case the<fire:det fire<died:obl .',
  'Floods<killed:nsubj killed<0:root ten<people:nummod people<killed:obj and<destroyed:cc destroyed<killed:conj the<crops:det crops<destroyed:obj .',
  'The<soldiers:det soldiers<withdrew:nsubj who<held:nsubj held<soldiers:acl:relcl the<port:det port<held:obj withdrew<0:root .',
  'Troops<retaken:nsubj have<retaken:aux retaken<0:root the<airport:det airport<retaken:obj .',
  'The<government:det government<wants:nsubj wants<0:root to<end:mark end<wants:xcomp the<siege:det siege<end:obj .',
  'Ten<people:nummod people<died:nsubj died<0:root ,  according<police:case to<according:fixed police<died:obl .',
  'The<commander:det commander<ordered:nsubj ordered<0:root his<men:nmod:poss men<ordered:obj to<stay:mark stay<ordered:xcomp .',
  'Navy<intercepts:nsubj intercepts<0:root boat<intercepts:obj',
  'Government<impose:nsubj to<impose:mark impose<0:root curfew<impose:obj',
]

for (const tree of TREES) {
  const cells = tree.split(/\s+/)
  const text = cells
    .map((cell) => cell.split('<')[0]!)
    .join(' ')
    .replace(/ ([.,])/g, '$1')
  test(text, () => {
    const tokens = tokenise(text, 0).flatMap((raw) => raw.tokens)
    const words = tokens.map((token) => token.text)
    const found = loadParser().parse(
      words,
      tokens.map((token) => token.pos),
    )
    const arcs = words.map((word, i) => `${word}<${words[found.head[i]!] ?? '0'}:${found.label[i]}`)
    expect(arcs.filter((_, i) => found.upos[i] !== 'PUNCT')).toEqual(
      cells.filter((cell) => cell.includes('<')),
    )
  })
}
