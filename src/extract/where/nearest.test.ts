import { expect, test } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

/** What happens where: "type at place". */
const placed = (text: string) =>
  extract(annotate(articleOf(text, { published: '2030-06-07' }))).map((c) => `${c.type} at ${c.place}`)

test('what stands behind two verbs tells of both', () => {
  expect(placed('Two soldiers were killed and five were wounded when a mine exploded near Kidal.')).toEqual(
    expect.arrayContaining(['kill at Kidal', 'injure at Kidal']),
  )
})
test('what has its own place keeps it', () => {
  expect(placed('Rebels took Kidal and the army fled after a mutiny in Gao.')).toContain('capture at Kidal')
})
