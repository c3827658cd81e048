import { describe, expect, it } from 'vitest'
import { splitArticle } from '../../test/split.ts'
import type { Article } from '../model/article.ts'
import { cluster } from './index.ts'

const FLOOD = [
  'A dam north of Korva burst on Sunday and put the lower town under water. Governor Mira Talan said that 14 people had drowned. The Lowland Power Company runs the dam.',
  'Police have questioned the director of the Lowland Power Company over the dam that burst above Korva on Sunday. Osman Reyle was taken to the capital, a lawyer for the company said.',
  'The flood in Korva has killed 17 people, Governor Mira Talan said on Monday, as soldiers searched the lower town by boat for those missing since the dam burst.',
]
const STRIKE = [
  'Nurses at all eleven hospitals of Selm walked out on Monday over pay. Their union, the Guild of Carers, said that the strike would last until the council made an offer.',
  'The council of Selm has offered nurses four per cent more pay to end a strike at its hospitals. The Guild of Carers called the offer an insult.',
]
const QUAKE = (town: string, killed: number, chief: string) =>
  `An earthquake shook ${town} at night and killed ${killed} people, officials said. Houses of brick fell in ${town}'s old quarter, ${chief} of the fire brigade said. Rescue teams with dogs were searching.`

const stories = (texts: readonly (string | [string, Partial<Article>])[]) => {
  const articles = texts.map((given, i) => {
    const [text, known] = typeof given === 'string' ? [given, {}] : given
    return splitArticle(`a${i}`, text, known)
  })
  return cluster(articles).map((story) => story.articles.map((id) => Number(id.slice(1))))
}

describe('cluster', () => {
  it('puts reports of one event together and others apart, in any order', () => {
    const [f0, f1, f2] = FLOOD as [string, string, string]
    const [s0, s1] = STRIKE as [string, string]
    expect(stories([f0, s0, f1, f2, s1])).toEqual([
      [0, 2, 3],
      [1, 4],
    ])
  })

  it('keeps two events of one kind apart by their names', () => {
    const texts = [QUAKE('Oldbridge', 12, 'Lena Voss'), QUAKE('San Tirso', 40, 'Pablo Ruiz')]
    expect(stories([...texts, texts[0]!])).toEqual([[0, 2], [1]])
  })

  it('keeps weeks apart what reads nearly alike', () => {
    const text = FLOOD[0]!
    const later = FLOOD[2]!.replace('14', '9')
    const on = (published: string): Partial<Article> => ({ published })
    expect(
      stories([
        [text, on('2031-05-04')],
        [later, on('2031-05-06')],
      ]),
    ).toHaveLength(1)
    expect(
      stories([
        [text, on('2031-05-04')],
        [later, on('2031-09-30')],
      ]),
    ).toHaveLength(2)
    expect(
      stories([
        [text, on('2031-05-04')],
        [text, on('2031-09-30')],
      ]),
    ).toHaveLength(1)
  })

  it('never takes back what it decided', () => {
    const all = [...FLOOD, ...STRIKE, QUAKE('Oldbridge', 12, 'Lena Voss')]
    const whole = stories(all)
    for (let n = 1; n <= all.length; n++) {
      expect(stories(all.slice(0, n))).toEqual(
        whole.map((s) => s.filter((i) => i < n)).filter((s) => s.length > 0),
      )
    }
  })

  it('puts two hundred copies into one story, empty texts into one each, and nothing into none', () => {
    expect(stories(Array.from({ length: 200 }, () => FLOOD[0]!))).toHaveLength(1)
    expect(stories(['', ' \n', ''])).toEqual([[0], [1], [2]])
    expect(stories([])).toEqual([])
  })

  it('joins none of five hundred reports that have nothing to do with each other', () => {
    const syllables = 'ka ro mi ten sol var del bin osh ta lu gar pre con ver ist ne mor sa fel'.split(' ')
    const word = (n: number) =>
      [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => syllables[i])
    const texts = Array.from({ length: 500 }, (_, i) =>
      Array.from({ length: 14 }, (_, k) => word(i * 14 + k).join('')).join(' '),
    )
    expect(stories(texts.map((text) => `${text}.`))).toHaveLength(500)
  })

  it('goes by the text where titles are the same', () => {
    const title = 'Morning report'
    expect(
      stories([
        [FLOOD[0]!, { title }],
        [STRIKE[0]!, { title }],
      ]),
    ).toHaveLength(2)
  })
})
