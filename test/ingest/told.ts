import { type Ingested, type IngestOptions, ingest } from '../../src/ingest/index.ts'

export const OPTIONS: Omit<IngestOptions, 'stdin'> = { published: null, outlet: null, maxText: 200_000 }

export async function* chunks(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text
}

/** What comes of the inputs: articles, and by kind what is said of the rest, as the command line would say it. */
export async function told(
  inputs: string[],
  options: Partial<typeof OPTIONS> = {},
  stdin: string | Uint8Array = '',
) {
  const all: Ingested[] = []
  for await (const item of ingest(inputs, { ...OPTIONS, ...options, stdin: chunks(stdin) })) all.push(item)
  return {
    articles: all.flatMap((i) => (i.kind === 'article' ? [i.article] : [])),
    failures: all.flatMap((i) =>
      i.kind === 'failure' ? [`${i.failure.input}: ${i.failure.reason}; ${i.failure.cure}`] : [],
    ),
    notices: all.flatMap((i) => (i.kind === 'article' ? i.notices.map((n) => n.message) : [])),
    remarks: all.flatMap((i) => (i.kind === 'remark' ? [i.message] : [])),
    unread: all.flatMap((i) => (i.kind === 'failure' && i.article ? [i.article.id] : [])),
  }
}
