import { describe, expect, it } from 'vitest'
import { en } from '../src/lexicon/en.generated.ts'
import { type Entry, examples } from '../src/lexicon/entries.ts'
import { read } from '../src/pipeline.ts'
import { articleOf } from './article.ts'

/** Each `yes` of the lexicons is read through the whole reader and must fire its entry; each `no` must not. */

const article = (text: string) => articleOf(text, { published: '2024-05-16' })

const rulesIn = (text: string): ReadonlySet<string> => {
  const r = read(article(text))
  const marks = [r.boilerplate, r.entities, r.places, r.times, r.figures, r.attributions, r.claims]
  return new Set(marks.flatMap((list) => list.map((mark) => mark.rule)))
}

for (const [list, entries] of Object.entries(en)) {
  // The ontology's examples are checked by type below; lists with `check: own` have a test beside their reader.
  const checked = (entries as (Entry & { check?: string })[]).filter(
    (e) => e.check !== 'own' && list !== 'ontology',
  )
  if (checked.length === 0) continue
  describe(`data/en/${list}`, () => {
    for (const entry of checked) {
      it(entry.id, () => {
        for (const yes of examples(entry.yes)) expect([...rulesIn(yes)], `yes: ${yes}`).toContain(entry.id)
        for (const no of examples(entry.no)) expect([...rulesIn(no)], `no: ${no}`).not.toContain(entry.id)
      })
    }
  })
}

describe('data/ontology.yml', () => {
  for (const entry of en.ontology as Entry[]) {
    it(entry.id, () => {
      const types = (text: string) => read(article(text)).claims.map((claim) => claim.type)
      for (const yes of examples(entry.yes)) expect(types(yes), `yes: ${yes}`).toContain(entry.id)
      for (const no of examples(entry.no)) expect(types(no), `no: ${no}`).not.toContain(entry.id)
    })
  }
})
