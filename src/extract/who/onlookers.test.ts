import { expect, test } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

/** Who does what in the text: "actor type". */
const deeds = (text: string) =>
  extract(annotate(articleOf(text, { published: '2030-06-07' }))).map((c) => `${c.actor} ${c.type}`)

test('the agency that is told of a deed did not do it', () => {
  const told = deeds(
    'A cousin told AFP both were safe. The group said one of its fighters had fired on a bus.',
  )
  expect(told).toContain('null attack')
  expect(told).not.toContain('AFP attack')
})
test('those who help have killed nobody', () => {
  expect(deeds('Rescuers shelled the town, killing six people.')).not.toContain('rescuers kill')
})
test('who tells of a capture is not who captured', () => {
  expect(deeds('The monitor said it had captured the town.')).not.toContain('monitor capture')
})
test('rescuers may free people, and rebels kill', () => {
  expect(deeds('Rescuers freed six people from the rubble.')).toContain('rescuers release')
  expect(deeds('Rebels shelled the town, killing six people.')).toContain('rebels kill')
})
