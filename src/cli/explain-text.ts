import { type Explanation, explain } from '../extract/explain.ts'
import type { Reading } from '../model/claim.ts'
import { drawTree } from '../parse/draw.ts'
import { printable } from '../text/printable.ts'

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`)

/** How each sentence was read: tree, marks, clauses, the frames that fired and those that did not, and why. */
export function explainText(reading: Reading): string {
  const name = printable(reading.article.title ?? reading.article.file ?? reading.article.id)
  return `${[name, ...explain(reading).flatMap((e) => sentenceLines(reading, e))].join('\n')}\n`
}

function sentenceLines(reading: Reading, e: Explanation): string[] {
  const sentence = reading.sentences[e.sentence]!
  const text = printable(reading.article.text.slice(sentence.start, sentence.end))
  const tree = sentence.tree ? drawTree(e.words, sentence.tree).split('\n') : []
  return [
    '',
    `■ ${text}`,
    ...indent(tree, '    '),
    ...section('marks', e.marks.map(printable)),
    ...e.clauses.flatMap((clause) => [
      `  clause: ${printable(clause.predicate)} (${clause.reality})`,
      ...indent(clause.arguments.map(printable), '      '),
      ...indent(
        clause.frames.map((frame) => `frame ${frame}`),
        '      ',
      ),
    ]),
    ...section('claims', e.claims.map(printable)),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`  ${title}:`, ...indent(lines, '      ')] : []
