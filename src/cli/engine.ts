import { setFlagsFromString } from 'node:v8'

/** V8 flags by the major version of Node, each eight times what that version has by itself. */
const LATER: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=540672',
  22: '--invocation-count-for-turbofan=24000',
  24: '--invocation-count-for-turbofan=24000',
}

/** The flag by which V8 optimises a function later; null where this version of Node was never tried. */
export const laterFlag = (version: string): string | null => LATER[version.split('.')[0]!] ?? null

/**
 * Has V8 run a function more often before it optimises it. Reading is thousands of small functions of which none is
 * hot for long: V8 spends more on them than it gains, in the first hundred articles a third of all processor time.
 */
export function optimiseLater(): void {
  const flag = laterFlag(process.versions.node)
  if (flag) setFlagsFromString(flag)
}
