import { writeFileSync } from 'node:fs'
import { goldenFile, goldenOf, SAMPLES } from './account.ts'

/** Writes the kept accounts of the samples anew. Look at the difference before you commit it. */
for (const sample of SAMPLES) {
  const { md, json } = await goldenOf(sample)
  writeFileSync(goldenFile(sample, 'md'), md)
  writeFileSync(goldenFile(sample, 'json'), json)
  process.stdout.write(`test/golden/${sample}: written\n`)
}
