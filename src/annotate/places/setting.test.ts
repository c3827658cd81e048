import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import type { Article } from '../../model/article.ts'
import { markPlaces } from '../places.ts'
import { splitSentences } from '../sentences.ts'
import { growTrees } from '../trees.ts'
import { countryAround } from './setting.ts'

const article = ({
  text = 'A total of 40 families fled their homes.',
  ...given
}: Partial<Article>): Article => articleOf(text, given)

const at = (url: string) => countryAround(article({ url }))

const setting = (given: Partial<Article>) => {
  const whole = article(given)
  const places = markPlaces(whole, growTrees(splitSentences(whole.text), []))
  return places.filter((place) => place.rule === 'places/setting')
}

describe('the country that stands around a report', () => {
  it('is the one that its title names', () => {
    expect(countryAround(article({ title: 'Mudslides bury homes in southern Peru' }))).toBe('PE')
    expect(countryAround(article({ title: 'Kenya and Uganda shut a border post' }))).toBeNull()
    expect(countryAround(article({ title: 'Landslide kills three', url: 'https://news.example.ke/a' }))).toBe(
      'KE',
    )
  })

  it('is the last one that the address names, by its own name before a people or a city', () => {
    expect(at('https://news.example.com/africa/2021/floods-in-malawi-kill-12/')).toBe('MW')
    expect(at('https://relief.example.org/report/chad/new-camp-for-sudanese-refugees')).toBe('TD')
    expect(at('https://news.example.com/world/peruvian-valley-cut-off')).toBe('PE')
    expect(at('https://news.example.com/world/mumbai-suburb-under-water')).toBe('IN')
    expect(at('https://files.example.org/Papua%20New%20Guinea_quake_report.pdf')).toBe('PG')
    expect(at('https://files.example.org/MDRPH012ou2.pdf')).toBe('PH')
  })

  it('leaves languages, everyday words and what could be two countries open', () => {
    expect(at('https://news.example.com/english/storm-hits-coast')).toBeNull()
    expect(at('https://news.example.com/rain-in-three-states/')).toBeNull()
    expect(at('https://news.example.com/georgia-storm-kills-two/')).toBeNull()
    expect(at('https://news.example.com/chile-and-peru-shaken/')).toBeNull()
    expect(at('not an address')).toBeNull()
    expect(at('https://news.example.com/%E0%A4%A/')).toBeNull()
  })

  it('is that of a national outlet, unless anybody may use its last letters', () => {
    expect(at('https://radio.example.co.ke/a/1')).toBe('KE')
    expect(at('https://paper.example.co.uk/a/1')).toBe('GB')
    expect(at('https://www.thehindu.com/a/1')).toBe('IN')
    expect(at('https://start-up.example.io/a/1')).toBeNull()
    expect(countryAround(article({ outlet: 'radio.example.co.ke' }))).toBe('KE')
    expect(countryAround(article({ outlet: 'Example Times' }))).toBeNull()
  })
})

describe('the setting of a report that names no place', () => {
  it('stands before the text and claims no word of it', () => {
    const [place, ...others] = setting({ url: 'https://news.example.com/floods-in-malawi/' })
    expect(others).toEqual([])
    expect(place).toMatchObject({ start: 0, end: 0, name: 'Malawi', country: 'MW', precision: 'country' })
  })

  it('is the country of the people that the text names, before what stands around it', () => {
    const text = 'Chilean officials said 40 families fled their homes.'
    expect(setting({ text, url: 'https://paper.example.com.au/a' })[0]?.country).toBe('CL')
    const both = 'Chilean and Peruvian officials said 40 families fled their homes.'
    expect(setting({ text: both, url: 'https://paper.example.com.au/a' })).toEqual([])
  })

  it('is not told where the text names a place itself, or nothing tells it', () => {
    const text = 'A total of 40 families fled their homes in Lima.'
    expect(setting({ text, url: 'https://paper.example.com.au/a' })).toEqual([])
    expect(setting({})).toEqual([])
    expect(setting({ text: '', url: 'https://news.example.com/floods-in-malawi/' })).toEqual([])
  })
})

describe('what stands around a report', () => {
  it('tells which of two towns is meant', () => {
    const text = 'Police closed the bridge at Granada.'
    const read = (url: string) => {
      const whole = article({ text, url })
      return markPlaces(whole, growTrees(splitSentences(text), []))[0]?.country
    }
    expect(read('https://news.example.com/nicaragua-floods')).toBe('NI')
    expect(read('https://news.example.com/spain-floods')).toBe('ES')
  })
})
