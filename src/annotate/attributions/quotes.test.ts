import { describe, expect, it } from 'vitest'
import { findQuotations, quotationAt, quotationBefore } from './quotes.ts'

const quoted = (text: string) => findQuotations(text).map((q) => text.slice(q.start, q.end))

describe('findQuotations', () => {
  it.each([
    ['He said “go” and “stay”.', ['“go”', '“stay”']],
    ['He said "go" and "stay".', ['"go"', '"stay"']],
    ["He said ''go'' and ''stay''.", ["''go''", "''stay''"]],
    ["It's the rebels' town, he said: 'We won't go.'", ["'We won't go.'"]],
    ["``Go,'' he said. ``Now.''", ["``Go,''", "``Now.''"]],
    ['UN: ‘No food’ in the camp', ['‘No food’']],
    ['She read "the sign “closed” on the door" aloud.', ['"the sign “closed” on the door"']],
    ['“The word was ‘never’,” she said.', ['“The word was ‘never’,”']],
    ['”Fear and hunger,” she said.', ['”Fear and hunger,”']],
    ['“They call it “home” here,” she said.', ['“They call it “home” here,”']],
    ['“We left. “Nobody stayed.” It rained.', ['“We left. “Nobody stayed.”']],
    ['“Mostly false.“', ['“Mostly false.“']],
    ['No marks here.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('leaves a quotation open that no mark closes in its paragraph', () => {
    const text = '“We left at dawn.\n\n“Nobody stayed.”'
    expect(findQuotations(text)).toEqual([
      { start: 0, end: 17, open: true, paragraph: 0 },
      { start: 19, end: 35, open: false, paragraph: 1 },
    ])
  })

  it('knows which quotation holds a character and which ends before one', () => {
    const text = 'A “b c,” d “e”.'
    const found = findQuotations(text)
    expect(quotationAt(found, text.indexOf('c'))).toBe(found[0])
    expect(quotationAt(found, text.indexOf('d'))).toBeNull()
    expect(quotationBefore(found, text, text.indexOf('d'))).toBe(found[0])
    expect(quotationBefore(found, text, text.indexOf('.'))).toBe(found[1])
  })
})
