import type { GoldSentence } from './conllu.ts'

export type Style = 'title' | 'lower' | 'upper'

/** Words that most headline styles leave small. */
const SMALL = new Set(
  'a an the and but or nor of in on at to by for from as with via vs into over'.split(' '),
)

/** The same sentence in the capitals of a headline, or without any, or in nothing else. Lengths stay. */
export function recase(sentence: GoldSentence, style: Style): GoldSentence {
  const letters = [...sentence.text].every((c) => c.length === 1) ? sentence.text.split('') : []
  const words = sentence.words.map((word, i) => {
    const form = style === 'title' ? titled(word.form, i === 0) : changed(word.form, style)
    for (let k = word.start; k < word.end && letters.length > 0; k++) {
      const letter = form[k - word.start]
      if (letter !== undefined) letters[k] = letter
    }
    return { ...word, form }
  })
  return letters.length === 0 ? sentence : { id: sentence.id, text: letters.join(''), words }
}

function titled(form: string, first: boolean): string {
  if (!first && SMALL.has(form)) return form
  const initial = form[0]!.toUpperCase()
  return initial.length === 1 ? initial + form.slice(1) : form
}

function changed(form: string, style: Style): string {
  const other = style === 'lower' ? form.toLowerCase() : form.toUpperCase()
  return other.length === form.length ? other : form
}
