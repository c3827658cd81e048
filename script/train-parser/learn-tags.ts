import { TAG_TEMPLATES, Tagger } from '../../src/parse/tagger.ts'
import type { WordReader } from '../../src/parse/word.ts'
import type { Sample } from './align.ts'
import { Classifier } from './classifier.ts'
import { random, shuffle } from './random.ts'

/** Steps in which the tagger's weights are stored; the gaps between tags are counted in them too. */
export const TAG_STEP = 0.25

/** Tag classes, `UPOS|XPOS`, the frequent first; classes rarer than this are learned as the like of theirs. */
const LEAST_SEEN = 8

export function tagClasses(samples: readonly Sample[]): string[] {
  const seen = new Map<string, number>()
  for (const sample of samples) {
    for (let i = 0; i < sample.words.length; i++) {
      const name = `${sample.upos[i]}|${sample.xpos[i]}`
      seen.set(name, (seen.get(name) ?? 0) + 1)
    }
  }
  const frequent = [...seen].filter(([, count]) => count >= LEAST_SEEN)
  return frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

/** The class of each token; for a rare one the most frequent class of its UPOS. */
export function classesOf(sample: Sample, classes: readonly string[]): number[] {
  return sample.words.map((_, i) => {
    const exact = classes.indexOf(`${sample.upos[i]}|${sample.xpos[i]}`)
    if (exact >= 0) return exact
    return Math.max(
      0,
      classes.findIndex((name) => name.startsWith(`${sample.upos[i]}|`)),
    )
  })
}

export type Tagged = { best: Uint8Array; second: Uint8Array; gap: Float64Array }

/** A tagger learned from the samples; made of its classifier, which is averaged. */
export function learnTagger(
  samples: readonly Sample[],
  classes: readonly string[],
  rounds: number,
  seed: number,
  reader: WordReader,
) {
  const weights = new Classifier(1_600_000)
  const tagger = new Tagger(TAG_TEMPLATES, classes.length, weights, reader)
  const gold = new Map(samples.map((sample) => [sample, classesOf(sample, classes)]))
  const next = random(seed)
  const order = [...samples]
  const best = new Uint8Array(1000)
  const gap = new Float64Array(1000)
  for (let round = 0; round < rounds; round++) {
    for (const sample of shuffle(order, next)) {
      const right = gold.get(sample)!
      tagger.tag(sample.words, sample.wink, best, new Uint8Array(sample.words.length), gap, (i, guess) => {
        weights.tick()
        if (guess !== right[i]!) weights.correct(tagger.features, tagger.features.length, right[i]!, guess)
        return guess
      })
    }
  }
  weights.average()
  return { tagger, weights }
}

export function applyTagger(tagger: Tagger, sample: Sample): Tagged {
  const n = sample.words.length
  const tagged = { best: new Uint8Array(n), second: new Uint8Array(n), gap: new Float64Array(n) }
  tagger.tag(sample.words, sample.wink, tagged.best, tagged.second, tagged.gap)
  for (let i = 0; i < n; i++) tagged.gap[i]! /= TAG_STEP
  return tagged
}
