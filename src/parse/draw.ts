import type { Tree } from '../model/tree.ts'

/**
 * The tree as indented text for a terminal, one token a line under its governor, in the order of the sentence:
 * word, relation, fine tag. Dependents before the governor are marked ┌, those after it └.
 */
export function drawTree(words: readonly string[], tree: Tree): string {
  const children: number[][] = words.map(() => [])
  let root = -1
  for (let i = 0; i < words.length; i++) {
    const head = tree.head[i]!
    if (head < 0) root = i
    else children[head]!.push(i)
  }
  if (root < 0) return ''
  const lines: string[] = []
  const open: { token: number; depth: number }[] = [{ token: root, depth: 0 }]
  while (open.length > 0) {
    const { token, depth } = open.pop()!
    const mark = depth === 0 ? '' : `${'  '.repeat(depth - 1)}${token < tree.head[token]! ? '┌' : '└'} `
    lines.push(`${mark}${visible(words[token]!)}  ${tree.label[token]} ${tree.xpos[token]}`)
    for (const child of children[token]!.toReversed()) open.push({ token: child, depth: depth + 1 })
  }
  return lines.join('\n')
}

/** Control characters would move the cursor; they are shown as their symbols. */
function visible(word: string): string {
  return word.replace(/\p{Cc}/gu, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '␡'))
}
