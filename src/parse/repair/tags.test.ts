import { expect, test } from 'vitest'
import { mendTags } from './tags.ts'

const names = [
  'NOUN|NN',
  'NOUN|NNS',
  'ADJ|JJ',
  'VERB|VB',
  'VERB|VBN',
  'VERB|VBD',
  'AUX|VBP',
  'ADP|IN',
  'DET|DT',
  'VERB|VBG',
  'VERB|VBP',
  'ADV|RB',
  'PART|TO',
  'PROPN|NNP',
  'VERB|VBZ',
  'PUNCT|,',
  'PRON|PRP$',
]
const tags = { names, index: (name: string) => names.indexOf(name) }

/** `word/tag` pairs; gives the tags after mending. */
function mended(text: string): string {
  const cells = text.split(' ').map((cell) => cell.split('/') as [string, string])
  const best = Uint8Array.from(cells, ([, tag]) =>
    names.findIndex((name) => name === tag || name.endsWith(`|${tag}`)),
  )
  mendTags(
    cells.map(([word]) => word),
    best,
    tags,
  )
  return Array.from(best, (tag) => names[tag]!.split('|')[1]).join(' ')
}

test('yes: the verb of a perfect tense is a participle', () => {
  expect(mended('they/NN have/AUX|VBP retaken/VB the/DT')).toBe('NN VBP VBN DT')
  expect(mended('they/NN have/AUX|VBP since/RB retaken/NN the/DT')).toBe('NN VBP RB VBN DT')
})

test('no: to stands between', () => {
  expect(mended('they/NN have/AUX|VBP to/TO leave/VB')).toBe('NN VBP TO VB')
})

test('no: a noun behind have stays a noun', () => {
  expect(mended('they/NN have/AUX|VBP time/NN the/DT')).toBe('NN VBP NN DT')
})

test('yes: according to police; no: want to police', () => {
  expect(mended('according/VBG to/IN police/VB')).toBe('VBG IN NN')
  expect(mended('want/VB to/TO police/VB')).toBe('VB TO VB')
})

test('yes: control over a town is had; no: they have controlled it', () => {
  expect(mended('they/NN have/AUX|VBP control/VB over/IN')).toBe('NN VBP NN IN')
  expect(mended('they/NN have/AUX|VBP controlled/VB the/DT')).toBe('NN VBP VBN DT')
})

test('yes: they had shot down a drone; no: they had a shot', () => {
  expect(mended('they/NN had/VERB|VBP shot/NN down/RB')).toBe('NN VBP VBN RB')
  expect(mended('they/NN had/VERB|VBP a/DT shot/NN')).toBe('NN VBP DT NN')
})

test('yes: if Taro falls, they leave; no: if the tourists stay, they leave', () => {
  expect(mended('If/IN Taro/NNP falls/NNP ,/, they/NN leave/VBP')).toBe('IN NNP VBZ , NN VBP')
  expect(mended('If/IN the/DT tourists/NN ,/, leave/VBP')).toBe('IN DT NN , VBP')
})

test('yes: nothing in en route is a verb; no: the route', () => {
  expect(mended('they/NN are/AUX|VBP en/VBN route/RB to/IN')).toBe('NN VBP NN NN IN')
  expect(mended('the/DT route/VB')).toBe('DT VB')
})

test('yes: those whose number is told are a noun; no: a noun follows', () => {
  expect(mended('number/NN of/IN stranded/VBN has/AUX|VBP')).toBe('NN IN NNS VBP')
  expect(mended('toll/NN of/IN the/DT sick/JJ in/IN')).toBe('NN IN DT NNS IN')
  expect(mended('number/NN of/IN stranded/VBN boats/NNS')).toBe('NN IN VBN NNS')
})

test('yes: a past form that no participle shares is none; no: built', () => {
  expect(mended('leaders/NNS spoke/VBN by/IN')).toBe('NNS VBD IN')
  expect(mended('boats/NNS built/VBN by/IN')).toBe('NNS VBN IN')
})

test('yes: a monitor said; no: they monitor', () => {
  expect(mended('a/DT monitor/VB in/IN')).toBe('DT NN IN')
  expect(mended('they/NN monitor/VB in/IN')).toBe('NN VB IN')
})

test('yes: "their offensive to take" has a noun in it; no: "their offensive weapons"', () => {
  expect(mended('their/PRP$ offensive/JJ to/TO take/VB')).toBe('PRP$ NN TO VB')
  expect(mended('their/PRP$ offensive/JJ weapons/NNS')).toBe('PRP$ JJ NNS')
  expect(mended('they/NN were/VBP offensive/JJ')).toBe('NN VBP JJ')
})

test('yes: "were exchanging vows" has an object; no: "fighting rages"', () => {
  expect(mended('they/NN were/AUX|VBP exchanging/VBG vows/VBZ')).toBe('NN VBP VBG NNS')
  expect(mended('the/DT fighting/VBG rages/VBZ')).toBe('DT VBG VBZ')
})
