import { styleText } from 'node:util'
import type { Claim, Reading } from '../model/claim.ts'
import { printable } from '../text/printable.ts'

type Style = { colour: boolean; width: number }

/** What one article says, for a reader in a terminal: each sentence that claims something, and its claims. */
export function claimsText({ article, claims }: Reading, { colour }: Style): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const about = [article.outlet, article.published ?? 'undated', article.id].filter(Boolean).join(', ')
  const out = ['', paint('bold', printable(article.title ?? article.id)), paint('dim', printable(about))]
  if (claims.length === 0) out.push('  No claim was found.')
  let last = -1
  for (const claim of claims) {
    const { start, end } = claim.evidence
    if (start !== last) out.push('', `  “${printable(article.text.slice(start, end))}”`)
    last = start
    out.push(`    ${paint('cyan', claim.type)} ${printable(fieldsOf(claim))}`)
  }
  return `${out.join('\n')}\n`
}

/** "asserted; actor: HTS; place: Homs; time: 2024-12-07; speaker: the Observatory" */
function fieldsOf(claim: Claim): string {
  const { figure } = claim
  const count = figure
    ? `${figure.modifier} ${figure.value}${figure.max === null ? '' : `-${figure.max}`} ${figure.unit ?? ''}`
    : null
  const fields: [string, string | null][] = [
    ['manner', claim.manner],
    ['actor', claim.actor],
    ['target', claim.target],
    ['place', claim.place],
    ['time', claim.time],
    ['figure', count],
    ['speaker', claim.speaker],
  ]
  const said = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return [claim.stance + (claim.background ? ', background' : ''), ...said].join('; ')
}
