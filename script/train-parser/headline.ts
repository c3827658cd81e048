import type { GoldSentence, GoldWord } from './conllu.ts'

const SHORTEST = 4
const LONGEST = 18

/**
 * Turns a plain statement into the language of headlines, where that can be done by rule: articles and forms
 * of `be` beside a verb fall out, the past becomes the present ("Rebels seize town"), `will` becomes `to`.
 * Undefined where the sentence does not lend itself to it. The tree keeps its shape.
 */
export function headline(sentence: GoldSentence): GoldSentence | undefined {
  const { words } = sentence
  const root = words.findIndex((word) => word.head < 0)
  const subject = words.find((word) => word.head === root && word.label.startsWith('nsubj'))
  if (words[root]?.upos !== 'VERB' || subject === undefined || subject.upos === 'PRON') return undefined
  if (words.some((word) => /^[?!()“”"‘[\]]$/.test(word.form) || word.form.includes("'"))) return undefined
  const kept = words.map(
    (word, i) => !(falls(word, words) && leaf(words, i)) && !(word.form === '.' && i === words.length - 1),
  )
  const count = kept.filter(Boolean).length
  if (count < SHORTEST || count > LONGEST) return undefined
  return rebuild(
    sentence,
    kept,
    words.map((word) => inflect(word, words, subject)),
  )
}

function leaf(words: readonly GoldWord[], at: number): boolean {
  return words.every((word) => word.head !== at)
}

function falls(word: GoldWord, words: readonly GoldWord[]): boolean {
  if (word.label === 'det') return /^(?:an?|the)$/i.test(word.form)
  if (!/^(?:is|are|was|were)$/i.test(word.form) || !word.label.startsWith('aux')) return false
  return words[word.head]?.upos === 'VERB'
}

function inflect(word: GoldWord, words: readonly GoldWord[], subject: GoldWord): GoldWord {
  const tops = words[subject.head] === word
  if (word.form === 'will' && word.label === 'aux')
    return { ...word, form: 'to', upos: 'PART', xpos: 'TO', label: 'mark' }
  const helped = words.some((w) => words[w.head] === word && w.label.startsWith('aux'))
  const past = word.upos === 'VERB' && word.xpos === 'VBD' && !helped
  const follows = tops || (word.label === 'conj' && words[word.head] === words[subject.head])
  if (!past || !follows) return word
  const at = words.indexOf(subject)
  const several = /S$/.test(subject.xpos) || words.some((w) => w.head === at && w.label === 'conj')
  return several
    ? { ...word, form: word.lemma, xpos: 'VBP' }
    : { ...word, form: third(word.lemma), xpos: 'VBZ' }
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** The sentence of the kept words, its text written anew with the spacing that it had. */
function rebuild(
  sentence: GoldSentence,
  kept: readonly boolean[],
  words: readonly GoldWord[],
): GoldSentence | undefined {
  const place = new Int32Array(words.length).fill(-1)
  const result: GoldWord[] = []
  let text = ''
  for (let i = 0; i < words.length; i++) {
    if (!kept[i]) continue
    const word = words[i]!
    const before = words[i - 1]
    if (before !== undefined && before.start === word.start) return undefined
    if (text !== '' && (before === undefined || before.end < word.start)) text += ' '
    place[i] = result.length
    const form = text === '' ? word.form[0]!.toUpperCase() + word.form.slice(1) : word.form
    result.push({ ...word, form, start: text.length, end: text.length + form.length })
    text += form
  }
  for (const word of result) word.head = word.head < 0 ? -1 : place[word.head]!
  return { id: sentence.id, text, words: result }
}
