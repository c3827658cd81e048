import { expect, test } from 'vitest'
import { read } from '../src/pipeline.ts'
import { articleOf } from './article.ts'

/** The claims of a text in short: "attack rebels → army (police)", by whom, to whom and by whose word. */
const claims = (text: string): string[] =>
  read(articleOf(text, { published: '2030-03-08' })).claims.map(
    (c) => `${c.type} ${c.actor ?? '–'} → ${c.target ?? '–'}${c.speaker ? ` (${c.speaker})` : ''}`,
  )

test.each<[string, string[]]>([
  ['A mine wounded two Kenyan soldiers near Lamu.', ['injure – → Kenyan soldiers']],
  ['Two policemen were wounded by a mine near Lamu.', ['injure – → policemen']],
  ['Officials put the number of dead at 31.', ['kill – → people (officials)']],
  ['The heaviest fighting in years left at least 40 people dead.', ['kill – → people']],
  ['Opposition rejects vote result as police break up protests, at least five dead', ['kill – → people']],
  ['The blast killed 12 people and injured about 70 others.', ['injure – → people']],
])('the dead and hurt are told by their kind: %s', (text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})

test.each<[string, string[]]>([
  [
    'Armenia and Azerbaijan accused each other of opening fire.',
    ['accuse Armenia → Azerbaijan', 'accuse Azerbaijan → Armenia'],
  ],
  [
    'Clashes between the Sudanese army and the Rapid Support Forces have killed 20 people.',
    ['clash Sudanese army → RSF'],
  ],
  [
    'Clashes between the Sudanese army and the Rapid Support Forces have killed 20 people. Each side accused the other of looting.',
    ['accuse RSF → Sudanese army', 'accuse Sudanese army → RSF'],
  ],
  [
    'Eritrea and Ethiopia accused each other of opening fire. The two neighbours signed a treaty in 2018.',
    ['agree Eritrea, Ethiopia → –'],
  ],
  [
    'An exchange of fire between Indian and Pakistani troops wounded a farmer.',
    ['clash Indian army → Pakistan'],
  ],
])('both sides are told apart: %s', (text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})

test('what nobody is aboard of acts for its owner, or for nobody', () => {
  expect(claims('Drones hit a fuel depot near Kherson.')).toContain('strike – → fuel depot')
  expect(claims('Russian drones hit a fuel depot near Kherson.')).toContain('strike Russia → fuel depot')
})

test.each<[string, string[]]>([
  ['The epidemic claimed 4,000 lives in Haiti.', ['kill – → people']],
  ['"We dug all night," said Ana Costa, whose two nieces died in the flood.', ['kill – → nieces']],
  ['Malawi has promised lorries and tents.', ['supply Malawi → –']],
  ['The minister said he knew of no link to the bombing of the market in Goma.', ['attack – → market']],
  ['The minister said that rebels had bombed the market in Goma.', ['strike rebels → market (minister)']],
  [
    'At least 800 people have been killed since the offensive began on 27 February, the UN said.',
    ['kill – → people (UN)', 'attack – → –'],
  ],
  ['The rebels declared the capture of Goma.', ['capture rebels → – (rebels)']],
])('nobody vouches for what only stands beside their words: %s', (text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})

test.each<[string, string[]]>([
  ['The mayor was freed in Dakar. His arrest had caused riots.', ['detain – → mayor']],
  ['The surgeon, Ana Costa, was abducted on Friday.', ['detain – → Ana Costa']],
  ['The minister ordered all prisoners to be freed.', ['release minister → prisoners']],
  ['A bomb went off at a clinic in Nairobi.', ['attack – → clinic']],
  ['The refinery halted production after the fire.', ['close – → refinery']],
  ['Turkey urged Congress to act.', ['urge Turkey → Congress']],
  ['Rebels attacked a convoy on Monday. France condemned the attack.', ['accuse France → rebels']],
  ['France condemned the bombing of the hospital by the rebels.', ['accuse France → rebels']],
  ['The insurgents fled. The army chased the insurgents.', ['withdraw insurgents → –']],
  ['The authorities closed the schools in Dakar.', ['close authorities → schools']],
])('who did it, and to whom, where the noun stands for it: %s', (text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})
