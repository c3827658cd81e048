/**
 * Makes a tree projective by lifting crossing arcs, the shortest first (Nivre and Nilsson 2005). `head` is
 * changed in place; the root's governor is -1. Returns how many arcs were lifted.
 */
export function projectivise(head: number[]): number {
  for (let lifted = 0; ; lifted++) {
    const arc = shortestCrossing(head)
    if (arc < 0) return lifted
    head[arc] = head[head[arc]!]!
  }
}

function shortestCrossing(head: readonly number[]): number {
  let best = -1
  let length = Infinity
  for (let d = 0; d < head.length; d++) {
    const h = head[d]!
    if (h < 0 || Math.abs(d - h) >= length) continue
    for (let k = Math.min(d, h) + 1; k < Math.max(d, h); k++) {
      if (under(head, k, h)) continue
      best = d
      length = Math.abs(d - h)
      break
    }
  }
  return best
}

function under(head: readonly number[], token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = head[at]!) if (at === ancestor) return true
  return false
}
