import { expect, test } from 'vitest'
import { read } from '../src/pipeline.ts'
import { articleOf } from './article.ts'

/** The claims of a text in short: "capture rebels @ Hama (army)", with a stance that is not plain before the type. */
const claims = (text: string): string[] =>
  read(articleOf(text, { published: '2030-03-08' })).claims.map((c) => {
    const stance = c.stance === 'asserted' ? '' : `${c.stance} `
    return `${stance}${c.type} ${c.actor ?? '–'} @ ${c.place ?? '–'}${c.speaker ? ` (${c.speaker})` : ''}`
  })

test.each<[string, string[]]>([
  ['Insurgents seized Palmyra, an ancient city, on Friday.', ['capture insurgents @ Palmyra']],
  [
    'Rebels withdrew from much of Quneitra province, including Baath City.',
    ['withdraw rebels @ Quneitra province', 'withdraw rebels @ Baath City'],
  ],
  ['Rebels had not reached the outskirts of Hama until now.', ['advance rebels @ Hama']],
  ['Rebels had not reached the outskirts of Hama.', ['denied advance rebels @ Hama']],
  ['Rebels are in the last stages of the capture of Hama.', ['planned capture – @ Hama']],
  [
    'The fighting went on as the Tarn Front declared the capture of Hama.',
    ['capture Tarn Front @ Hama (Tarn Front)'],
  ],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})

test('"the city" is the last town told of, and none of a row of towns', () => {
  const text =
    'Homs has fallen to the rebels. It lies between the coast and the towns of Latakia and Tartus. The army left the city.'
  expect(claims(text)).toContain('withdraw Syrian army @ Homs')
})

test("a country's largest city, where nothing names it, is the one told of", () => {
  const text = 'Rebels attacked Homs. The army took positions outside Syria’s third-largest city.'
  expect(claims(text)).toContain('deploy Syrian army @ Homs')
  expect(claims('Rebels attacked Homs. The army left Aleppo, Syria’s largest city.')).toContain(
    'withdraw Syrian army @ Aleppo',
  )
})

test('the occasion of a declaration is no part of it', () => {
  const said = claims('The rebels declared victory on Saturday when they seized control of Homs.')
  expect(said).toContain('capture rebels @ Homs')
})

test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'the word %s is a word like others',
  (word) => {
    const text = `Rebels seized Palmyra on Friday. The ${word} spoke of it, ${word} of ${word}.`
    expect(claims(text)).toContain('capture rebels @ Palmyra')
  },
)
