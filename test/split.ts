import { findFurniture } from '../src/annotate/furniture.ts'
import { splitSentences } from '../src/annotate/sentences.ts'
import type { Annotated } from '../src/model/annotated.ts'
import type { Article } from '../src/model/article.ts'
import { articleOf } from './article.ts'

/** An article with its sentences and furniture, and nothing else annotated: quick, for tests that need no more. */
export function splitArticle(id: string, text: string, known: Partial<Article> = {}): Annotated {
  const article = articleOf(text, { id, ...known })
  const sentences = splitSentences(text)
  const none = { entities: [], places: [], times: [], figures: [], attributions: [], notices: [] }
  return { article, sentences, boilerplate: findFurniture(text, sentences), ...none }
}
