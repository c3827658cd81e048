import { readFileSync } from 'node:fs'
import { labelIndex } from '../../src/parse/labels.ts'

/** One word of a treebank. `head` is its governor's place in the sentence, -1 for the root. */
export type GoldWord = {
  form: string
  lemma: string
  upos: string
  xpos: string
  head: number
  label: string
  start: number
  end: number
}

export type GoldSentence = { id: string; text: string; words: GoldWord[] }

type Contraction = { first: number; last: number; form: string }

/** Reads a CoNLL-U file (universaldependencies.org/format.html); sentences whose words do not fit their text are left out. */
export function readTreebank(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const sentence = readSentence(block.split('\n'))
    if (sentence !== undefined && sentence.words.length > 0) sentences.push(sentence)
  }
  return sentences
}

function readSentence(lines: readonly string[]): GoldSentence | undefined {
  let id = ''
  let text = ''
  const words: GoldWord[] = []
  const contractions: Contraction[] = []
  for (const line of lines) {
    if (line.startsWith('# sent_id = ')) id = line.slice(12).trim()
    else if (line.startsWith('# text = ')) text = line.slice(9)
    if (line === '' || line.startsWith('#')) continue
    const column = line.split('\t') as [string, string, string, string, string, string, string, string]
    if (column[0].includes('.')) continue
    if (column[0].includes('-')) {
      const [first, last] = column[0].split('-').map(Number) as [number, number]
      contractions.push({ first: first - 1, last: last - 1, form: column[1] })
      continue
    }
    const [, form, lemma, upos, xpos, , head, relation] = column
    words.push({ form, lemma, upos, xpos, head: Number(head) - 1, label: relation, start: 0, end: 0 })
  }
  for (const word of words) word.label = harmonise(word, words)
  return place(text, words, contractions) ? { id, text, words } : undefined
}

/** The relation as the parser knows it: finer subtypes folded, and the treebanks' habits made alike. */
function harmonise(word: GoldWord, words: readonly GoldWord[]): string {
  const { label } = word
  const head = words[word.head]
  const verbal = head !== undefined && (head.upos === 'VERB' || head.upos === 'AUX')
  if (label === 'nmod:unmarked') return verbal ? 'obl' : 'nmod'
  if (label === 'csubj:pass' || label === 'csubj:outer') return 'csubj'
  if (label === 'obl' && isAgent(word, words)) return 'obl:agent'
  if (labelIndex(label) >= 0) return label
  const base = label.split(':')[0]!
  return labelIndex(base) >= 0 ? base : 'dep'
}

/** PUD writes a plain `obl` where the others write `obl:agent`: a by-phrase of a passive. */
function isAgent(word: GoldWord, words: readonly GoldWord[]): boolean {
  const at = words.indexOf(word)
  const by = words.some((w) => w.head === at && w.label === 'case' && w.form.toLowerCase() === 'by')
  return by && words.some((w) => w.head === word.head && /^(?:aux|nsubj|csubj):pass$/.test(w.label))
}

/** Finds each word's characters in the text. Parts of a contraction that cannot be told apart share its span. */
function place(text: string, words: GoldWord[], contractions: readonly Contraction[]): boolean {
  let at = 0
  for (let i = 0; i < words.length; ) {
    const whole = contractions.find((c) => c.first === i)
    const parts = whole === undefined ? [words[i]!] : words.slice(whole.first, whole.last + 1)
    const form = whole?.form ?? words[i]!.form
    const start = text.indexOf(form, at)
    if (start < 0) return false
    at = start + form.length
    const exact = parts.reduce((sum, part) => sum + part.form.length, 0) === form.length
    let from = start
    for (const part of parts) {
      part.start = exact ? from : start
      part.end = exact ? from + part.form.length : at
      from = part.end
    }
    i += parts.length
  }
  return true
}
