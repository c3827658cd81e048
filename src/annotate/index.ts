import type { Annotated, Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { LONGEST_SENTENCE } from '../parse/columns.ts'
import { markAttributions } from './attributions.ts'
import { describePlaces } from './descriptions.ts'
import { markEntities } from './entities.ts'
import { markFigures } from './figures.ts'
import { findFurniture } from './furniture.ts'
import { markPlaces } from './places.ts'
import { splitSentences } from './sentences.ts'
import { markTimes } from './times.ts'
import { growTrees } from './trees.ts'

/** Everything that can be read from an article's words before a claim is made, step by step. */
export function annotate(article: Article): Annotated {
  const split = splitSentences(article.text)
  const boilerplate = findFurniture(article.text, split)
  const sentences = growTrees(split, boilerplate)
  const named = markPlaces(article, sentences)
  const places = [...named, ...describePlaces(sentences, named, boilerplate)]
  const entities = markEntities(article, sentences, places)
  const times = markTimes(article, sentences)
  const figures = markFigures(article, sentences, times)
  const attributions = markAttributions(article, sentences, entities)
  const notices = longSentences(article, sentences)
  return { article, sentences, boilerplate, entities, places, times, figures, attributions, notices }
}

/** Sentences that were too long to be read at once, so that who did what in them is unsure. */
const longSentences = (article: Article, sentences: readonly Sentence[]): Notice[] =>
  sentences
    .filter((s) => s.tree && s.tokens.length > LONGEST_SENTENCE)
    .map((s) => ({
      rule: 'tree/long-sentence',
      article: article.id,
      span: { start: s.start, end: s.end },
      message: `a sentence of ${s.tokens.length} words was read in pieces; who did what in it is unsure`,
    }))
