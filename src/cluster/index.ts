import type { Annotated } from '../model/annotated.ts'
import type { Story } from '../model/story.ts'
import { Stories } from './stories.ts'
import { Reader } from './terms.ts'

const DAY = 86_400_000

/**
 * Articles by the unfolding event that they tell of: single-pass clustering as in topic detection (Allan, ed., "Topic
 * Detection and Tracking", 2002) with TF-IDF vectors (Salton and Buckley, 1988). Articles are taken in the order
 * given and each is decided once; what follows never changes what was decided. An index finds the stories worth
 * comparing, so that time grows with the articles.
 */
export function cluster(articles: readonly Annotated[]): Story[] {
  const reader = new Reader()
  const stories = new Stories()
  for (const annotated of articles) {
    const day = annotated.article.published ? Date.parse(annotated.article.published) / DAY : Number.NaN
    stories.place(annotated.article.id, reader.read(annotated), Number.isFinite(day) ? day : null)
  }
  return stories.all().map((ids, index) => ({ id: `s${index + 1}`, articles: ids }))
}
