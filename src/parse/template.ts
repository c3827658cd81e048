import { mix } from '../text/hash.ts'

/**
 * Feature templates. A template names the atoms that it joins ("s0.w s0.x b0.x"); compiled, all templates
 * become one trie of mixing steps, so that templates with a common beginning share the work.
 */
export class Templates {
  readonly sources: readonly string[]
  readonly count: number
  private readonly parent: Int32Array
  private readonly atom: Int32Array
  private readonly salt: Int32Array
  private readonly output: Int32Array
  private readonly value: Int32Array

  constructor(sources: readonly string[], atoms: readonly string[]) {
    this.sources = sources
    this.count = sources.length
    const steps = new Map<string, number>()
    const parent: number[] = []
    const atom: number[] = []
    const output: number[] = []
    for (const source of sources) {
      let path = ''
      let at = 0
      for (const name of source.split(' ')) {
        const index = atoms.indexOf(name)
        if (index < 0) throw new RangeError(`unknown atom ${name} in template ${source}`)
        path = `${path} ${name}`
        const known = steps.get(path)
        if (known === undefined) {
          parent.push(at)
          atom.push(index)
          at = parent.length
          steps.set(path, at)
        } else at = known
      }
      output.push(at)
    }
    this.parent = Int32Array.from(parent)
    this.atom = Int32Array.from(atom)
    this.salt = Int32Array.from(atom, (index) => Math.imul(index + 1, 0x9e3779b1))
    this.output = Int32Array.from(output)
    this.value = new Int32Array(parent.length + 1)
    this.value[0] = 0x51ed270b
  }

  /** Writes one 32-bit feature a template into `features`, from place `start` on. */
  fill(atoms: Int32Array, features: Int32Array, start = 0): void {
    const { parent, atom, salt, output, value } = this
    for (let i = 0; i < parent.length; i++) {
      value[i + 1] = mix(value[parent[i]!]! ^ salt[i]!, atoms[atom[i]!]!)
    }
    for (let i = 0; i < output.length; i++) features[start + i] = value[output[i]!]!
  }
}
