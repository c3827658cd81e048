/**
 * The whole test: types, format and lint, tests, quality and speed floors. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules', '.bin', name)
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

let passed = 0
let failed = 0
const step = (name, ok) => {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
  if (ok) passed++
  else failed++
}

step('types', run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']))
step('format and lint', run(bin('biome'), ['ci', '--reporter=summary']))

const temporary = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
const results = join(temporary, 'results.json')
run(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${results}`])
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  // A file that could not even be loaded has no tests to fail; it fails as one.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  passed += numPassedTests
  failed += numFailedTests + broken
} catch (error) {
  console.log(`The test runner left no results: ${error.message}`)
  failed++
}
rmSync(temporary, { recursive: true, force: true })

step('quality and speed floors', run(bin('tsx'), ['bench/run.ts', '--floors']))

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
