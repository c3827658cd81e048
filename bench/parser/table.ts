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
const part = ({ right, of }: Tally) => `${right}/${of} (${of === 0 ? '–' : percent(right / of)} %)`
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

export function roleTable(scores: RoleScores): string {
  const rows = [
    row(['subject of the main verb', part(scores.main), part(scores.leftMain)]),
    row(['subject of the other verbs', part(scores.others), part(scores.leftOthers)]),
    row(['object', part(scores.object), '']),
    row(['agent of a passive', part(scores.agent), '']),
    row(['place in the verb’s own clause', part(scores.place), '']),
    ...[...scores.kinds].map(([kind, tally]) => row([`subjects, ${kind}`, part(tally), ''])),
  ]
  return [row(['role', 'from the tree', 'nearest noun to the left']), '|---|---|---|', ...rows].join('\n')
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
