import { describe, expect, it } from 'vitest'
import { splitArticle } from '../../test/split.ts'
import type { Article } from '../model/article.ts'
import type { Lineage } from '../model/story.ts'
import { trace } from './index.ts'

const AGENCY = `KORVA (AP) — A dam north of Korva burst before dawn on Sunday, and the lower town stood two metres under water by noon, the provincial governor said.
Governor Mira Talan said that at least 14 people had drowned and that 31 were missing.
Soldiers in rubber boats took families from the roofs of the old weavers' quarter.
The dam, an earth wall from 1957, had been declared unsafe by state engineers in March.
The Lowland Power Company, which runs it, had promised to mend the spillway before the rains.
Its director, Osman Reyle, was questioned by the police in the capital on Sunday evening.
The hospital of Korva moved its patients to a school on Castle Hill after its generators failed.
A Red Cross convoy with tents and water tablets left the port of Selm and was expected by night.
The railway to the coast was cut at the Tarn viaduct, where two pillars had sunk.
Forecasters warned of another 80 millimetres of rain before Tuesday.
Farmers in the valley said that the whole barley crop was lost.
Parliament will hear the energy minister on Monday.`

const REWRITE = `The lower part of Korva was flooded two metres deep by midday on Sunday when a dam to the north of the town gave way at dawn, according to the governor of the province.
At least 14 people drowned and another 31 are missing, Governor Mira Talan told reporters.
Families were rescued from rooftops in the weavers' quarter by soldiers in inflatable boats.
State engineers had judged the 1957 earth dam unsafe in March.
The operator, Lowland Power Company, pledged that the spillway would be mended before the rainy season.
Police in the capital on Sunday evening questioned Osman Reyle, the company's director.
When generators at Korva's hospital failed, patients were brought to a school on Castle Hill.
Tents and water tablets are on their way from the port of Selm in a convoy of the Red Cross.
Trains to the coast stopped after two pillars of the Tarn viaduct sank.
Up to 80 millimetres more rain is forecast before Tuesday.
The energy minister is due in parliament on Monday.`

const INDEPENDENT = `Korva is a town that has learned to live with its river, but nobody here had seen anything like Sunday.
I reached the marketplace in a fishing boat and counted nine drowned cows and a piano.
"We heard the dam go like thunder," said Anna Beck, who keeps the bakery.
Neighbours had carried her mother up to the bell tower.
By evening the first volunteers came from the villages with bread and blankets.
Nobody could say when the water would fall.`

const BACKGROUND = `The lowlands have been ruled by a military council since 2019, when General Idris Okane dismissed the elected assembly and suspended the constitution after weeks of street protests over the price of bread, and tens of thousands of people have since left for the neighbouring states.`

const article = (id: string, text: string, known: Partial<Article> = {}) => splitArticle(id, text, known)
const between = (lines: readonly Lineage[], a: string, b: string) =>
  lines.find((line) => [line.a, line.b].includes(a) && [line.a, line.b].includes(b))

describe('trace', () => {
  it('calls a copy with small edits a copy', () => {
    const edited = AGENCY.replace('A dam north', 'Korva: A dam north').replace(
      'rubber boats',
      'inflatable boats',
    )
    const [line, ...others] = trace([article('a', AGENCY), article('b', edited)])
    expect(others).toEqual([])
    expect(line).toMatchObject({ a: 'a', b: 'b', relation: 'copy' })
    expect(line!.score).toBeGreaterThan(0.9)
    expect(line!.passages.filter((passage) => passage.how === 'verbatim').length).toBeGreaterThanOrEqual(9)
    expect(line!.passages.some((passage) => passage.how === 'edited')).toBe(true)
  })

  it('calls a text that takes over paragraphs and adds its own derived', () => {
    const lines = AGENCY.split('\n')
    const mixed = [...INDEPENDENT.split('\n').slice(0, 4), ...lines.slice(1, 5)].join('\n')
    expect(trace([article('a', AGENCY), article('b', mixed)])[0]?.relation).toBe('derived')
  })

  it('finds a rewrite that shares hardly a run of words, sentence by sentence', () => {
    const [line] = trace([article('a', AGENCY), article('b', REWRITE)])
    expect(line?.relation).toBe('derived')
    const told = (passage: Lineage['passages'][number]) => [
      AGENCY.slice(passage.a.start, passage.a.end),
      REWRITE.slice(passage.b.start, passage.b.end),
    ]
    const pairs = line!.passages.map(told)
    expect(pairs.filter(([a, b]) => a!.includes('Red Cross') && b!.includes('Red Cross'))).toHaveLength(1)
    expect(pairs.length).toBeGreaterThanOrEqual(8)
    expect(line!.passages.every((passage) => passage.how !== 'verbatim')).toBe(true)
    expect(line!.why).toMatch(/in the same order/)
  })

  it('keeps an independent report of the same event apart', () => {
    expect(trace([article('a', AGENCY), article('b', INDEPENDENT), article('c', REWRITE)])).toHaveLength(1)
  })

  it('calls one quotation in two reports a shared quote, however it is marked', () => {
    const words =
      'We asked the company three times to open the spillway and three times nobody came to the gate'
    const one = `${INDEPENDENT}\n"${words}," the mayor said.`
    const two = `The council of Korva met on Monday in the fire station.\n‘${words},’ Mayor Jon Ahl told it.\nIt voted to sue.`
    const [line] = trace([article('a', one), article('b', two)])
    expect(line?.relation).toBe('shared-quote')
    expect(line!.passages).toHaveLength(1)
  })

  it('takes no background paragraph for a lineage', () => {
    const one = `${INDEPENDENT}\n${BACKGROUND}`
    const two = `A court in Selm on Friday sentenced two editors to six years for spreading false news.
Their paper had printed a list of ministers who own hotels.
Lawyers said that they would appeal.
The prosecutor had asked for ten years.
Reporters were kept out of the room and waited in the street until the verdict came.\n${BACKGROUND}`
    expect(trace([article('a', one), article('b', two)])).toEqual([])
  })

  it('has nothing to say of one article, of none, of empty ones, of ones with the same title', () => {
    expect(trace([])).toEqual([])
    expect(trace([article('a', AGENCY)])).toEqual([])
    expect(trace([article('a', ''), article('b', ''), article('c', ' \n ')])).toEqual([])
    const title = 'Dam bursts'
    expect(trace([article('a', AGENCY, { title }), article('b', INDEPENDENT, { title })])).toEqual([])
  })

  it('gives spans inside the texts, and the same twice', () => {
    const all = [article('a', AGENCY), article('b', REWRITE), article('c', `${AGENCY}\n${INDEPENDENT}`)]
    const lines = trace(all)
    expect(trace(all)).toEqual(lines)
    const text = new Map(all.map(({ article: { id, text } }) => [id, text]))
    for (const line of lines) {
      for (const { a, b } of line.passages) {
        expect(text.get(line.a)!.slice(a.start, a.end).trim()).not.toBe('')
        expect(text.get(line.b)!.slice(b.start, b.end).trim()).not.toBe('')
      }
    }
  })

  it('never throws and keeps its spans inside, on texts thrown together', () => {
    const pieces = [
      ...AGENCY.split('\n'),
      ...REWRITE.split('\n'),
      '“',
      '"',
      "'",
      '\n\n',
      '—',
      'KORVA',
      '😀',
      '12,000',
      ' ',
    ]
    let seed = 3
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return seed % n
    }
    for (let round = 0; round < 40; round++) {
      const texts = Array.from({ length: 4 }, () =>
        Array.from({ length: random(25) }, () => pieces[random(pieces.length)]).join(random(2) ? ' ' : '\n'),
      )
      const lines = trace(texts.map((text, i) => article(`${i}`, text)))
      expect(new Set(lines.map((line) => `${line.a} ${line.b}`)).size).toBe(lines.length)
      for (const line of lines) {
        expect(line.score).toBeGreaterThanOrEqual(0.5)
        expect(line.score).toBeLessThanOrEqual(1)
        for (const { a, b } of line.passages) {
          expect(a.start < a.end && a.end <= texts[Number(line.a)]!.length).toBe(true)
          expect(b.start < b.end && b.end <= texts[Number(line.b)]!.length).toBe(true)
        }
      }
    }
  })

  it('ties two hundred copies to the first and in a chain, not each to each', () => {
    const lines = trace(Array.from({ length: 200 }, (_, i) => article(`a${i}`, AGENCY)))
    expect(lines).toHaveLength(199 + 198)
    expect(new Set(lines.map((line) => line.relation))).toEqual(new Set(['copy']))
    for (let i = 1; i < 200; i++) expect(between(lines, 'a0', `a${i}`)).toBeDefined()
  })
})

describe('earlier', () => {
  it('is the one that was published first', () => {
    const early = article('a', AGENCY, { published: '2031-05-04' })
    const late = article('b', REWRITE, { published: '2031-05-05' })
    expect(trace([late, early])[0]?.earlier).toBe('a')
  })
  it('is not guessed', () => {
    expect(trace([article('a', AGENCY), article('b', REWRITE)])[0]?.earlier).toBeNull()
    const published = '2031-05-04'
    const same = trace([article('a', AGENCY, { published }), article('b', REWRITE, { published })])
    expect(same[0]?.earlier).toBeNull()
  })
  it('is the one that the other says it updates', () => {
    const updated = REWRITE.replace('are missing,', 'are missing, raising an earlier toll of nine,')
    const [line] = trace([article('a', updated), article('b', AGENCY)])
    expect(line?.earlier).toBe('b')
    expect(line?.why).toMatch(/updates an earlier report/)
  })
  it('is no other outlet’s report, only because a report is a second version', () => {
    const second = `UPDATE 2-Dam bursts above Korva\n${AGENCY}`
    const of = (outlet: string) =>
      trace([article('a', second, { outlet: 'Wire' }), article('b', REWRITE, { outlet })])
    expect(of('Other')[0]?.earlier).toBeNull()
    expect(of('Wire')[0]?.earlier).toBe('b')
  })
  it('is the one with the lower counts', () => {
    const counted = (id: string, text: string, value: number) => {
      const a = article(id, text)
      const start = text.indexOf(`${value} people`)
      const figure = {
        start,
        end: start + 9,
        rule: 'test',
        measure: 'killed' as const,
        value,
        max: null,
        modifier: 'at-least' as const,
        unit: 'people',
        noun: 'people',
        since: null,
        asOf: null,
        projection: false,
        share: 'whole' as const,
        sentence: 1,
      }
      return { ...a, figures: [figure] }
    }
    const later = counted('b', REWRITE.replace('14 people', '17 people'), 17)
    expect(trace([later, counted('a', AGENCY, 14)])[0]?.earlier).toBe('a')
  })
})
