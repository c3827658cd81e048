import { describe, expect, test } from 'vitest'
import { according } from './according.ts'
import { active } from './active.ts'
import { apposition } from './apposition.ts'
import { astray } from './astray.ts'
import { claiming } from './claiming.ts'
import { control } from './control.ts'
import { count } from './count.ts'
import type { Draft } from './draft.ts'
import { future } from './future.ts'
import { gerund } from './gerund.ts'
import { holding } from './holding.ts'
import { including } from './including.ts'
import { REPAIRS } from './index.ts'
import { inversion } from './inversion.ts'
import { likes } from './likes.ts'
import { participle } from './participle.ts'
import { perfect } from './perfect.ts'
import { reduced } from './reduced.ts'
import { relative } from './relative.ts'
import { where } from './where.ts'

/** A tree by hand: `word/XPOS>governor:relation`, the governor by its word (or word and place), `0` for the root. */
function draft(text: string): Draft {
  const cells = text
    .trim()
    .split(/\s+/)
    .map((cell) => /^(.+)\/(\S+)>(\S+?):(\S+)$/.exec(cell)!)
  const words = cells.map((cell) => cell[1]!)
  const upos: Record<string, string> = {
    N: 'NOUN',
    V: 'VERB',
    D: 'DET',
    I: 'ADP',
    R: 'ADV',
    J: 'ADJ',
    P: 'PRON',
    W: 'PRON',
    C: 'CCONJ',
  }
  return {
    words,
    xpos: cells.map((cell) => cell[2]!.replace('AUX-', '')),
    upos: cells.map((cell) => {
      const tag = cell[2]!
      if (tag.startsWith('AUX-')) return 'AUX'
      return tag === 'NNP' ? 'PROPN' : (upos[tag[0]!] ?? 'PUNCT')
    }),
    head: Int32Array.from(cells, (cell) => (cell[3] === '0' ? -1 : words.indexOf(cell[3]!))),
    label: cells.map((cell) => cell[4]!),
  }
}

/** The arc of one word: its governor and relation. */
function arc(tree: Draft, word: string): string {
  const i = tree.words.indexOf(word)
  return `${tree.words[tree.head[i]!] ?? '0'} ${tree.label[i]}`
}

function expectValid(tree: Draft): void {
  expect(Array.from(tree.head).filter((h) => h < 0).length).toBe(1)
  for (let i = 0; i < tree.head.length; i++) {
    let steps = 0
    for (let at = i; at >= 0; at = tree.head[at]!) expect(steps++).toBeLessThan(tree.head.length)
  }
}

describe('perfect', () => {
  test('yes: Rebels have now encircled the town.', () => {
    const tree = draft(
      'Rebels/NNS>have:nsubj have/VBP>0:root now/RB>have:advmod encircled/VBN>have:xcomp the/DT>town:det town/NN>encircled:obj ./.>have:punct',
    )
    expect(perfect.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'encircled')).toBe('0 root')
    expect(arc(tree, 'have')).toBe('encircled aux')
    expect(arc(tree, 'Rebels')).toBe('encircled nsubj')
    expect(arc(tree, 'town')).toBe('encircled obj')
  })
  test('yes: Forces have encircled Belmora, the participle taken for part of the name', () => {
    const tree = draft(
      'Forces/NNS>have:nsubj have/VBP>0:root encircled/VBN>Belmora:amod Belmora/NNP>have:obj ./.>have:punct',
    )
    expect(perfect.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Belmora')).toBe('encircled obj')
    expect(arc(tree, 'Forces')).toBe('encircled nsubj')
  })
  test('no: Rebels have to leave.', () => {
    const tree = draft(
      'Rebels/NNS>have:nsubj have/VBP>0:root to/TO>leave:mark leave/VB>have:xcomp ./.>have:punct',
    )
    expect(perfect.apply(tree)).toBe(false)
  })
  test('no: They have armed guards.', () => {
    const tree = draft(
      'They/PRP>have:nsubj have/VBP>0:root armed/VBN>guards:amod guards/NNS>have:obj ./.>have:punct',
    )
    expect(perfect.apply(tree)).toBe(false)
  })
  test('no: Rebels have hostages.', () => {
    const tree = draft('Rebels/NNS>have:nsubj have/VBP>0:root hostages/NNS>have:obj ./.>have:punct')
    expect(perfect.apply(tree)).toBe(false)
  })
  test('no: They had the bridge mined.', () => {
    const tree = draft(
      'They/PRP>had:nsubj had/VBD>0:root the/DT>bridge:det bridge/NN>had:obj mined/VBN>had:xcomp ./.>had:punct',
    )
    expect(perfect.apply(tree)).toBe(false)
  })
})

describe('reduced', () => {
  test('yes: A lorry loaded with sand overturned here.', () => {
    const tree = draft(
      'A/DT>lorry:det lorry/NN>loaded:nsubj loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl overturned/VBD>sand:acl here/RB>overturned:advmod ./.>loaded:punct',
    )
    expect(reduced.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'overturned')).toBe('0 root')
    expect(arc(tree, 'lorry')).toBe('overturned nsubj')
    expect(arc(tree, 'loaded')).toBe('lorry acl')
    expect(arc(tree, 'sand')).toBe('loaded obl')
    expect(arc(tree, '.')).toBe('overturned punct')
  })
  test('no: Lorries were loaded with sand taken here, an auxiliary and no finite verb behind', () => {
    const tree = draft(
      'Lorries/NNS>loaded:nsubj:pass were/AUX-VBD>loaded:aux:pass loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl taken/VBN>sand:acl here/RB>taken:advmod ./.>loaded:punct',
    )
    expect(reduced.apply(tree)).toBe(false)
  })
  test('no: the verb has a subject of its own', () => {
    const tree = draft(
      'Lorries/NNS>loaded:nsubj loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl it/PRP>held:nsubj held/VBD>sand:acl ./.>loaded:punct',
    )
    expect(reduced.apply(tree)).toBe(false)
  })
})

describe('including', () => {
  test('yes: Rebels left the district, including Selka.', () => {
    const tree = draft(
      'Rebels/NNS>left:nsubj left/VBD>0:root the/DT>district:det district/NN>left:obj ,/,>Selka:punct including/IN>Selka:case Selka/NNP>left:obl ./.>left:punct',
    )
    expect(including.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Selka')).toBe('district nmod')
  })
  test('no: Rebels left, including Selka, there is no noun to belong to; no: another preposition', () => {
    const verb = 'Rebels/NNS>left:nsubj left/VBD>0:root ,/,>Selka:punct'
    expect(including.apply(draft(`${verb} including/IN>Selka:case Selka/NNP>left:obl`))).toBe(false)
    expect(
      including.apply(
        draft(
          'Rebels/NNS>left:nsubj left/VBD>0:root towns/NNS>left:obj near/IN>Selka:case Selka/NNP>left:obl',
        ),
      ),
    ).toBe(false)
  })
})

describe('relative', () => {
  test('yes: The mayor, who fled Lorvo, denied the charge, the noun taken for the root', () => {
    const tree = draft(
      'The/DT>mayor:det mayor/NN>0:root ,/,>fled:punct who/WP>fled:nsubj fled/VBD>mayor:acl:relcl Lorvo/NNP>fled:obj ,/,>fled:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>mayor:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'denied')).toBe('0 root')
    expect(arc(tree, 'mayor')).toBe('denied nsubj')
    expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
  })
  test('yes: the same, the verb of the clause taken for the root', () => {
    const tree = draft(
      'The/DT>mayor:det mayor/NN>fled:nsubj ,/,>fled:punct who/WP>fled:nsubj fled/VBD>0:root Lorvo/NNP>fled:obj ,/,>denied:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>fled:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'denied')).toBe('0 root')
    expect(arc(tree, 'mayor')).toBe('denied nsubj')
    expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
  })
  test('yes: The clan that holds ports has banned ships, the object taken for a subject', () => {
    const tree = draft(
      'The/DT>clan:det clan/NN>0:root that/WDT>holds:nsubj holds/VBZ>clan:acl:relcl ports/NNS>banned:nsubj has/AUX-VBZ>banned:aux banned/VBN>holds:ccomp ships/NNS>banned:obj ./.>clan:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'banned')).toBe('0 root')
    expect(arc(tree, 'clan')).toBe('banned nsubj')
    expect(arc(tree, 'ports')).toBe('holds obj')
  })
  test('yes: Residents whose homes burned are sleeping in schools.', () => {
    const tree = draft(
      'Residents/NNS>burned:nsubj whose/WP$>homes:nmod:poss homes/NNS>burned:nsubj burned/VBD>0:root are/AUX-VBP>sleeping:aux sleeping/VBG>burned:conj ./.>burned:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Residents')).toBe('sleeping nsubj')
    expect(arc(tree, 'burned')).toBe('Residents acl:relcl')
  })
  test('no: Police seek a man who robbed a bank, stole a car and fled.', () => {
    const tree = draft(
      'Police/NNS>seek:nsubj seek/VBP>0:root a/DT>man:det man/NN>seek:obj who/WP>robbed:nsubj robbed/VBD>man:acl:relcl banks/NNS>robbed:obj ,/,>stole:punct stole/VBD>robbed:conj cars/NNS>stole:obj and/CC>fled:cc fled/VBD>robbed:conj ./.>seek:punct',
    )
    expect(relative.apply(tree)).toBe(false)
  })
})

describe('apposition', () => {
  const row = (cc: string) =>
    draft(
      `Bakar/NNP>spoke:nsubj ,/,>mayor:punct ${cc}the/DT>mayor:det mayor/NN>Bakar:conj ,/,>mayor:punct spoke/VBD>0:root`,
    )
  test('yes: Bakar, the mayor, spoke.', () => {
    const tree = row('')
    expect(apposition.apply(tree)).toBe(true)
    expect(arc(tree, 'mayor')).toBe('Bakar appos')
  })
  test('no: Bakar, and the mayor, spoke.', () => {
    expect(apposition.apply(row('and/CC>mayor:cc '))).toBe(false)
  })
})

describe('according', () => {
  test('yes: Five died, according to police.', () => {
    const tree = draft(
      'Five/NNS>died:nsubj died/VBD>0:root ,/,>according:punct according/VBG>died:advcl to/IN>police:case police/NNS>according:obl ./.>died:punct',
    )
    expect(according.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'police')).toBe('died obl')
    expect(arc(tree, 'according')).toBe('police case')
    expect(arc(tree, 'to')).toBe('according fixed')
  })
  test('no: The plan went ahead according as they wished.', () => {
    const tree = draft(
      'plan/NN>went:nsubj went/VBD>0:root according/VBG>went:advcl as/IN>wished:mark they/PRP>wished:nsubj wished/VBD>according:advcl',
    )
    expect(according.apply(tree)).toBe(false)
  })
})

describe('control', () => {
  const order = (verb: string, label: string) =>
    draft(
      `He/PRP>${verb}:nsubj ${verb}/VBD>0:root men/NNS>${verb}:obj to/TO>stay:mark stay/VB>${verb}:${label} ./.>${verb}:punct`,
    )
  test('yes: He ordered men to stay.', () => {
    const tree = order('ordered', 'advcl')
    expect(control.apply(tree)).toBe(true)
    expect(arc(tree, 'stay')).toBe('ordered xcomp')
  })
  test('no: He hired men to stay.', () => {
    expect(control.apply(order('hired', 'advcl'))).toBe(false)
  })
})

describe('participle', () => {
  test('yes: Guards manning gates opened fire.', () => {
    const tree = draft(
      'Guards/NNS>manning:nsubj manning/VBG>opened:ccomp gates/NNS>opened:nsubj opened/VBD>0:root fire/NN>opened:obj ./.>opened:punct',
    )
    expect(participle.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Guards')).toBe('opened nsubj')
    expect(arc(tree, 'manning')).toBe('Guards acl')
    expect(arc(tree, 'gates')).toBe('manning obj')
  })
  test('no: Guards fleeing, gates opened.', () => {
    const tree = draft(
      'Guards/NNS>fleeing:nsubj fleeing/VBG>opened:advcl ,/,>fleeing:punct gates/NNS>opened:nsubj opened/VBD>0:root ./.>opened:punct',
    )
    expect(participle.apply(tree)).toBe(false)
  })
})

describe('gerund', () => {
  test('yes: Shelling resumed overnight.', () => {
    const tree = draft(
      'Shelling/VBG>0:root resumed/VBN>Shelling:xcomp overnight/RB>resumed:advmod ./.>Shelling:punct',
    )
    expect(gerund.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Shelling')).toBe('resumed nsubj')
  })
  test('no: Shelling villages is a crime, with an object behind the form', () => {
    const tree = draft(
      'Shelling/VBG>0:root villages/NNS>Shelling:obj goes/VBZ>Shelling:conj on/RP>goes:compound:prt',
    )
    expect(gerund.apply(tree)).toBe(false)
  })
})

describe('count', () => {
  test('takes a bound before a number for no preposition', () => {
    const tree = draft(
      'They/PRP>took:nsubj took/VBD>0:root up/IN>took:compound:prt to/IN>men:case 16/CD>men:nummod men/NNS>took:obl',
    )
    expect(count.apply(tree)).toBe(true)
    expect(tree.label[5]).toBe('obj')
    expect(count.apply(tree)).toBe(false)
  })

  test('yes: people were killed and 30 injured', () => {
    const tree = draft(
      'people/NNS>killed:nsubj:pass were/AUX-VBD>killed:aux:pass killed/VBN>0:root and/CC>injured:cc 30/CD>injured:nummod injured/VBD>killed:conj',
    )
    expect(count.apply(tree)).toBe(true)
    expect(arc(tree, '30')).toBe('injured nsubj:pass')
  })
  test('yes: people died and close to 40 were moved', () => {
    const tree = draft(
      'people/NNS>died:nsubj died/VBD>0:root close/JJ>died:conj to/IN>40:case 40/CD>died:obl were/AUX-VBD>moved:aux:pass moved/VBN>40:parataxis',
    )
    expect(count.apply(tree)).toBe(true)
    expect(arc(tree, '40')).toBe('moved nsubj:pass')
    expect(arc(tree, 'moved')).toBe('died conj')
  })
  test('no: 30 injured men', () => {
    expect(count.apply(draft('30/CD>men:nummod injured/VBN>men:amod men/NNS>0:root'))).toBe(false)
  })
})

describe('inversion', () => {
  test('yes: In Taro stands a tank.', () => {
    const tree = draft(
      'In/IN>Taro:case Taro/NNP>stands:obl stands/VBZ>0:root a/DT>tank:det tank/NN>stands:obj ./.>stands:punct',
    )
    expect(inversion.apply(tree)).toBe(true)
    expect(arc(tree, 'tank')).toBe('stands nsubj')
  })
  test('no: In Taro they live a quiet life.', () => {
    const tree = draft(
      'In/IN>Taro:case Taro/NNP>live:obl they/PRP>live:nsubj live/VBP>0:root a/DT>life:det quiet/JJ>life:amod life/NN>live:obj',
    )
    expect(inversion.apply(tree)).toBe(false)
  })
})

describe('future', () => {
  const line = (noun: string) =>
    draft(`${noun}/NN>0:root to/TO>impose:mark impose/VB>${noun}:acl curfew/NN>impose:obj`)
  test('yes: Government to impose curfew', () => {
    const tree = line('Government')
    expect(future.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'impose')).toBe('0 root')
    expect(arc(tree, 'Government')).toBe('impose nsubj')
  })
  test('no: Plan to impose curfew', () => {
    expect(future.apply(line('Plan'))).toBe(false)
  })
})

describe('active', () => {
  test('yes: Insurgents seized Taro, a town.', () => {
    const tree = draft(
      'Insurgents/NNS>seized:nsubj:pass seized/VBN>0:root Taro/NNP>seized:xcomp ,/,>town:punct a/DT>town:det town/NN>Taro:appos',
    )
    expect(active.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Insurgents')).toBe('seized nsubj')
    expect(arc(tree, 'Taro')).toBe('seized obj')
  })
  test('no: Weapons seized in Taro; weapons were declared waste; arms seized Friday', () => {
    const seized = 'Weapons/NNS>seized:nsubj:pass seized/VBN>0:root'
    expect(active.apply(draft(`${seized} in/IN>Taro:case Taro/NNP>seized:xcomp`))).toBe(false)
    expect(active.apply(draft(`${seized} Friday/NNP>seized:obj`))).toBe(false)
    const were = 'Weapons/NNS>seized:nsubj:pass were/AUX-VBD>seized:aux:pass seized/VBN>0:root'
    expect(active.apply(draft(`${were} waste/NN>seized:xcomp`))).toBe(false)
  })
})

describe('claiming', () => {
  const line = (article: string) =>
    draft(
      `coalition/NN>0:root ,/,>coalition:punct ${article}claims/NNS>forcing:nsubj to/TO>entered:mark have/AUX-VB>entered:aux ` +
        'entered/VBN>claims:acl Taro/NNP>entered:obj forcing/VBG>coalition:conj retreat/NN>forcing:obj',
    )
  test('yes: The coalition, led by X, claims to have entered Taro, forcing a retreat.', () => {
    const tree = line('')
    expect(claiming.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'coalition')).toBe('claims nsubj')
    expect(arc(tree, 'entered')).toBe('claims xcomp')
    expect(arc(tree, 'forcing')).toBe('entered advcl')
  })
  test('no: the noun is the root itself', () => {
    const tree = draft(
      'Ana/NNP>plans:dep ,/,>Ana:punct plans/NNS>0:root to/TO>read:mark read/VB>plans:acl it/PRP>read:obj',
    )
    expect(claiming.apply(tree)).toBe(false)
    expectValid(tree)
  })
  test('no: the coalition, its claims to have entered …', () => {
    expect(claiming.apply(line('its/PRP$>claims:nmod:poss '))).toBe(false)
  })
})

describe('astray', () => {
  const line = (comma: string) =>
    draft(
      `army/NN>withdrew:nsubj withdrew/VBD>0:root from/IN>leaving:mark most/JJS>leaving:advmod ${comma} leaving/VBG>withdrew:advcl towns/NNS>leaving:obj`,
    )
  test('yes: withdrew from most, leaving towns', () => {
    const tree = line(',/,>most:punct')
    expect(astray.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'most')).toBe('withdrew obl')
    expect(arc(tree, 'from')).toBe('most case')
  })
  test('no: withdrew from most leaving towns', () => {
    expect(astray.apply(line('of/RB>most:advmod'))).toBe(false)
  })
})

describe('holding', () => {
  test('yes: has control over three towns; no: has control towers', () => {
    const tree = draft(
      'army/NN>has:nsubj has/VBZ>0:root control/NN>towns:compound over/IN>three:advmod three/CD>towns:nummod towns/NNS>has:obj',
    )
    expect(holding.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'control')).toBe('has obj')
    expect(arc(tree, 'towns')).toBe('control nmod')
    expect(arc(tree, 'over')).toBe('towns case')
    const towers = draft('army/NN>has:nsubj has/VBZ>0:root control/NN>towers:compound towers/NNS>has:obj')
    expect(holding.apply(towers)).toBe(false)
  })
})

describe('likes', () => {
  test('yes: took Taro in the west and Karst', () => {
    const tree = draft(
      'took/VBD>0:root Taro/NNP>took:obj in/IN>west:case the/DT>west:det west/NN>Taro:nmod and/CC>Karst:cc Karst/NNP>west:conj',
    )
    expect(likes.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'Karst')).toBe('Taro conj')
  })
  test('yes: took Taro and, on Friday, Karst, where the name hangs on the verb', () => {
    const tree = draft('took/VBD>0:root Taro/NNP>took:obj and/CC>Karst:cc Karst/NNP>took:conj')
    expect(likes.apply(tree)).toBe(true)
    expect(arc(tree, 'Karst')).toBe('Taro conj')
  })
  test('yes: its largest town, Taro, and its port', () => {
    const tree = draft(
      'left/VBD>0:root town/NN>left:obj ,/,>Taro:punct Taro/NNP>town:appos and/CC>left:cc port/NN>and:appos',
    )
    expect(likes.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'port')).toBe('town conj')
    expect(arc(tree, 'and')).toBe('port cc')
  })
  test('no: fled the shelling in Taro and Karst', () => {
    const tree = draft(
      'fled/VBD>0:root shelling/NN>fled:obj in/IN>Taro:case Taro/NNP>shelling:nmod and/CC>Karst:cc Karst/NNP>Taro:conj',
    )
    expect(likes.apply(tree)).toBe(false)
  })
})

describe('where', () => {
  const line = (tail: string) =>
    draft(`won/VBD>0:root in/IN>Taro:case Taro/NNP>won:obl ,/,>Taro:punct ${tail}`)
  test('yes: won in Taro, where riots began', () => {
    const tree = line('where/WRB>began:advmod riots/NNS>began:nsubj began/VBD>Taro:conj')
    expect(where.apply(tree)).toBe(true)
    expect(arc(tree, 'began')).toBe('Taro acl:relcl')
  })
  test('no: won in Taro, Karst and Lind', () => {
    expect(where.apply(line('Karst/NNP>Taro:conj and/CC>Lind:cc Lind/NNP>Taro:conj'))).toBe(false)
  })
})

test('no rule changes a plain sentence', () => {
  const tree = draft('Troops/NNS>took:nsubj took/VBD>0:root the/DT>town:det town/NN>took:obj ./.>took:punct')
  for (const rule of REPAIRS) expect(rule.apply(tree)).toBe(false)
})
