import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const TEXT = 'The mayor of Orléans said: “No.”'
const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((p) => [...p]))
const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0))

test('UTF-8, with and without its mark', () => {
  expect(decode(utf8(TEXT))).toEqual({ text: TEXT, note: null })
  expect(decode(bytes([0xef, 0xbb, 0xbf], utf8(TEXT)))).toEqual({ text: TEXT, note: null })
})

test('UTF-16 with its mark, either way round', () => {
  const little = Buffer.from(TEXT, 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(decode(bytes([0xff, 0xfe], little))).toEqual({ text: TEXT, note: 'decoded from UTF-16' })
  expect(decode(bytes([0xfe, 0xff], big))).toEqual({ text: TEXT, note: 'decoded from UTF-16' })
})

test('Windows-1252, where no other reading is possible', () => {
  const windows = bytes(ascii('The mayor of Orl'), [0xe9], ascii('ans said: '), [0x93], ascii('No.'), [0x94])
  expect(decode(windows)).toEqual({ text: TEXT, note: 'decoded from Windows-1252' })
})

test('a few broken bytes are replaced and said, many are refused', () => {
  const long = utf8(`${TEXT} ${'The road is shut. '.repeat(300)}`)
  const few = decode(bytes(long, [0xff], long))
  expect(few).toMatchObject({ note: '1 broken byte replaced by \ufffd' })
  const many = bytes(utf8('é'), ...Array.from({ length: 50 }, () => [0xff, 0x81, 0x41]))
  expect(decode(many)).toEqual({ reason: 'is neither UTF-8 nor UTF-16', cure: 'save the file as UTF-8' })
})

test('binary data is no text', () => {
  for (const data of [
    [0x50, 0x4b, 3, 4, 0, 0, 8],
    [0x89, 0x50, 0x4e, 0x47, 0],
    [1, 2, 3, 4, 5, 6, 7, 0x41],
  ]) {
    expect(decode(Uint8Array.from(data))).toHaveProperty('reason', 'is no text: it holds binary data')
  }
})

test('what a page declares counts where UTF-8 fails', () => {
  const cyrillic = bytes([0xd2, 0xe5, 0xea, 0xf1, 0xf2])
  expect(decode(cyrillic, 'windows-1251')).toMatchObject({ text: 'Текст' })
  expect(decode(utf8(TEXT), 'windows-1251')).toEqual({ text: TEXT, note: null })
  expect(decode(bytes([0x81, 0x8d, 0xff]), 'no-such-charset')).toHaveProperty('reason')
})
