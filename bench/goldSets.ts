import { join } from 'node:path'

/** Annotated reports: `gold` and `texts` are folders. What each set is for, bench/gold/README.md tells. */
export type GoldSet = { name: string; gold: string; texts: string }

/** The project's own annotated reports. The wide ones are not for showing, so that their texts lie in bench/. */
export const goldSets = (root: string): GoldSet[] =>
  [
    ['sample homs-2024', 'homs-2024', 'examples'],
    ['sample mocuba-2028', 'mocuba-2028', 'examples'],
    ['wide, seen', 'wide-seen', 'bench/texts'],
    ['wide, unseen', 'wide-unseen', 'bench/texts'],
  ].map(([name, crisis, texts]) => ({
    name: name!,
    gold: join(root, 'bench/gold', crisis!),
    texts: join(root, texts!, crisis!),
  }))
