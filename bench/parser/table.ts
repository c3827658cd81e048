import { readFileSync, writeFileSync } from 'node:fs'
import type { Accuracy } from './measure.ts'
import type { RoleScores, Tally } from './roles.ts'

export const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'conj',
  'appos',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'root',
]

const percent = (share: number) => (100 * share).toFixed(1)
const part = ({ right, of }: Tally) => (of === 0 ? '–' : `${right}/${of} (${percent(right / of)} %)`)
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

export function accuracyTable(sets: readonly [string, Accuracy][]): string {
  const rows = sets.map(([name, a]) =>
    row([name, a.sentences, percent(a.uas), percent(a.las), percent(a.upos), percent(a.xpos)]),
  )
  return [row(['set', 'sentences', 'UAS', 'LAS', 'UPOS', 'XPOS']), '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}

/** Recall / precision, governor and relation both right. */
export function relationTable(sets: readonly [string, Accuracy][]): string {
  const cell = (a: Accuracy, label: string) => {
    const count = a.relations.get(label)
    if (count === undefined || count.gold === 0) return '–'
    const precision = count.found === 0 ? '–' : percent(count.right / count.found)
    return `${percent(count.right / count.gold)} / ${precision}`
  }
  const rows = RELATIONS.map((label) => row([`\`${label}\``, ...sets.map(([, a]) => cell(a, label))]))
  const head = row(['relation', ...sets.map(([name]) => name)])
  return [head, `|---|${sets.map(() => '---|').join('')}`, ...rows].join('\n')
}

/** Roles over the sentences that the repairs were written beside, and over those that came later. */
export function roleTable(seen: RoleScores, unseen: RoleScores): string {
  const names = [
    ['main', 'subject of the main verb'],
    ['leftMain', 'the same by the nearest noun to the left'],
    ['others', 'subject of the other verbs'],
    ['leftOthers', 'the same by the nearest noun to the left'],
    ['object', 'object'],
    ['agent', 'agent of a passive'],
    ['place', 'place, anywhere in the verb’s own clause'],
  ] as const
  const rows = names.map(([key, name]) => row([name, part(seen[key]), part(unseen[key])]))
  const none = { right: 0, of: 0 }
  for (const [kind, tally] of seen.kinds) {
    rows.push(row([`subjects, ${kind}`, part(tally), part(unseen.kinds.get(kind) ?? none)]))
  }
  return [row(['role', 'first 200 sentences', '50 unseen']), '|---|---|---|', ...rows].join('\n')
}

const START = '<!-- figures: written by bench/parser/run.ts -->'
const END = '<!-- end of figures -->'

/** Puts the figures between their two marks in the document. */
export function writeFigures(file: URL, figures: string): void {
  const text = readFileSync(file, 'utf8')
  const start = text.indexOf(START)
  const end = text.indexOf(END)
  if (start < 0 || end < start) throw new Error(`${file.pathname} has no place for the figures`)
  writeFileSync(file, `${text.slice(0, start + START.length)}\n\n${figures}\n\n${text.slice(end)}`)
}
