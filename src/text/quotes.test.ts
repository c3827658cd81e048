import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotes.ts'

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

describe('quotationsIn', () => {
  it('finds quotations in all kinds of marks', () => {
    expect(quoted('He said "we stay" and “we wait”, then ‘no more’.')).toEqual([
      '"we stay"',
      '“we wait”',
      '‘no more’',
    ])
  })
  it('takes an apostrophe for no quotation', () => {
    expect(quoted("Korva's mayor said the farmers' road isn't open")).toEqual([])
    expect(quoted("The '90s were wet in Korva")).toEqual([])
  })
  it('ends a quotation at the end of its paragraph', () => {
    expect(quoted('“We stay.\n“We wait.”')).toEqual(['“We stay.', '“We wait.”'])
    expect(quoted("'We stay.\n'We wait.'")).toEqual(["'We stay.", "'We wait.'"])
  })
  it('opens anew where a closing mark was lost', () => {
    expect(quoted('"The water rose. "I ran to the hill" he said.')).toEqual([
      '"The water rose. ',
      '"I ran to the hill"',
    ])
  })
})
