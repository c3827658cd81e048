/**
 * Quality and speed. `tsx bench/run.ts` prints the table; `--floors` fails where a figure is worse than its floor;
 * `--large` follows how time grows up to 10,000 articles; `parser DIR` measures the parser on treebanks.
 * SITREP_GOLD=DIR adds a gold folder of one's own (its texts in
 * SITREP_TEXTS).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goldSets } from './goldSets.ts'
import { lineageGrowth } from './lineage.ts'
import { quality, type Score } from './quality.ts'
import { reconcileGrowth } from './reconcile.ts'
import { speed } from './speed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const percent = (n: number) => `${(100 * n).toFixed(1)}`.padStart(5)
const [command, ...rest] = process.argv.slice(2)

if (command === 'parser') {
  process.argv.splice(2, process.argv.length, ...rest)
  await import('./parser/run.ts')
} else {
  const floors: Record<string, number> = JSON.parse(readFileSync(join(root, 'bench/floors.json'), 'utf8'))
  const figures: Record<string, number> = {}
  const show = (name: string, s: Score) => {
    console.log(`${name.padEnd(34)} P ${percent(s.precision)}  R ${percent(s.recall)}  F1 ${percent(s.f1)}`)
    figures[name] = s.f1
  }
  const sets = goldSets(root)
  const { SITREP_GOLD: gold, SITREP_TEXTS: texts } = process.env
  if (gold) sets.push({ name: 'gold', gold, texts: texts ?? gold })
  for (const { name, gold, texts } of sets) {
    const q = quality(gold, texts)
    show(`${name}: claims`, q.claims)
    show(`${name}: claims with fields`, q.withFields)
    show(`${name}: figures`, q.figures)
  }
  const s = speed(root)
  console.log(`reading / wink-nlp as it comes      ${s.toWink.toFixed(1)} times`)
  console.log(`reading / its sentences and tags    ${s.toTagging.toFixed(1)} times`)
  console.log(`articles of 5 kB a second           ${s.articlesPerSecond.toFixed(0)}`)
  figures['reading / wink-nlp'] = s.toWink
  const sizes = rest.includes('--large') || command === '--large' ? [100, 1000, 10_000] : [100, 1000]
  const lineage = lineageGrowth(sizes)
  const accounts = reconcileGrowth(sizes)
  const parts: Record<string, number[]> = {
    trace: lineage.map((row) => row.trace),
    cluster: lineage.map((row) => row.cluster),
    reconcile: accounts.map((row) => row.seconds),
  }
  for (const [part, seconds] of Object.entries(parts)) {
    // How many times longer an article takes than in the smallest corpus: 1 is linear growth.
    const growth = seconds.map((n, i) => n / sizes[i]! / (seconds[0]! / sizes[0]!))
    const shown = seconds.map((n, i) => `${sizes[i]}: ${n.toFixed(1)} s (${growth[i]!.toFixed(2)})`)
    console.log(`${`${part}, seconds (growth)`.padEnd(34)}  ${shown.join('  ')}`)
    figures[`${part} / linear growth`] = Math.max(...growth)
  }

  if (command === '--floors') {
    // A ratio must stay under its floor, every other figure above it.
    const worse = Object.entries(floors).filter(([name, floor]) =>
      name.includes(' / ') ? (figures[name] ?? Infinity) > floor : (figures[name] ?? 0) < floor,
    )
    for (const [name, floor] of worse) {
      console.log(
        `FLOOR  ${name} is ${figures[name]?.toFixed(3)}, its floor ${floor}: find what made it worse`,
      )
    }
    process.exit(worse.length > 0 ? 1 : 0)
  }
}
