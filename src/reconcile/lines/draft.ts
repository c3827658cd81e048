import type { Line, Section } from '../../model/account.ts'
import type { ClaimId } from '../../model/claim.ts'
import { unfounded } from '../check.ts'
import type { Statement } from '../statements.ts'
import { supportOf } from '../support.ts'
import { sentence } from './saying.ts'
import type { Desk } from './voice.ts'

/** A line before it is checked; `weight` decides whether it is among the first, `matter` what it may not crowd out. */
export type Draft = {
  section: Section
  text: string
  statements: readonly Statement[]
  weight: number
  matter: string
}

/** Checked lines and how many failed. Two lines of one section never say the same. */
export function checked(drafts: readonly Draft[], desk: Desk): { lines: Line[]; dropped: number } {
  const lines: Line[] = []
  const seen = new Set<string>()
  let dropped = 0
  for (const draft of drafts) {
    const ids = [...new Set(draft.statements.map((s) => s.claim.id))]
    const [head, ...rest] = ids as [ClaimId | undefined, ...ClaimId[]]
    if (head === undefined) continue
    // A source line names the report itself, which is no statement about the world.
    const missing = draft.section === 'sources' ? [] : unfounded(draft.text, ids, desk.book)
    if (missing.length > 0) {
      dropped++
      continue
    }
    const text = sentence(draft.text)
    const key = `${draft.section} ${text.toLowerCase()}`
    if (seen.has(key)) continue
    seen.add(key)
    const support = supportOf(draft.statements, desk.origins)
    lines.push({ section: draft.section, text, claims: [head, ...rest], support })
  }
  return { lines, dropped }
}
