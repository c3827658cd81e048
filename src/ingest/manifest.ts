import { dirname, resolve } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { printable } from '../text/printable.ts'
import { type Facts, failed, type Ingested } from './result.ts'

/** The file of a folder that says what is known of the others. */
export const MANIFEST = 'manifest.csv'

const COLUMNS = ['file', 'outlet', 'published', 'title', 'byline', 'url'] as const

/** What a manifest says of one file, and where: `manifest.csv line 4`. */
export type Row = { facts: Facts; where: string; file: string; met: boolean }

/** The rows of manifests by the absolute path of the file that they speak of. */
export type Rows = Map<string, Row>

/** Reads a manifest into `rows`; `name` is how it is called in messages. Gives what could not be read of it. */
export function readManifest(csv: string, path: string, name: string, rows: Rows): Ingested[] {
  const { records, failures } = recordsOf(csv, name)
  if (records[0] && records[0].record.file === undefined) {
    return [failed(name, 'has no column "file"', `name its columns ${COLUMNS.join(', ')}`)]
  }
  for (const { info, record } of records) {
    const where = `${name} line ${info.lines}`
    const file = record.file?.trim() ?? ''
    const target = resolve(dirname(path), file)
    const taken = rows.get(target)
    if (file === '') failures.push(failed(where, 'names no file', 'write a name in the column "file"'))
    else if (taken) {
      const reason = `names ${printable(file)}, which ${taken.where} names too`
      failures.push(failed(where, reason, 'keep one of the two'))
    } else rows.set(target, { facts: factsOf(record), where, file, met: false })
  }
  return failures
}

type CsvRow = { info: { lines: number }; record: Record<string, string> }

/** The rows that can be read, and a failure for each other one. Spreadsheets may part columns by semicolons. */
function recordsOf(csv: string, name: string): { records: CsvRow[]; failures: Ingested[] } {
  const failures: Ingested[] = []
  const refuse = (error: CsvError) => {
    const line = error.lines === undefined ? name : `${name} line ${error.lines}`
    failures.push(failed(line, `is no row of the table: ${printable(error.message)}`, 'mend that line'))
  }
  const [header = ''] = csv.split('\n', 1)
  const options = {
    columns: (names: string[]) => names.map((column) => column.trim().toLowerCase()),
    delimiter: header.includes(',') ? ',' : header.includes(';') ? ';' : '\t',
    info: true,
    bom: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: unknown) => {
      if (error instanceof CsvError) refuse(error)
      return undefined
    },
  }
  try {
    return { records: parse(csv, options) as unknown as CsvRow[], failures }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    refuse(error)
    return { records: [], failures }
  }
}

function factsOf(record: Record<string, string>): Facts {
  const said = (column: (typeof COLUMNS)[number]) => record[column]?.trim() || null
  return {
    outlet: said('outlet'),
    published: said('published'),
    title: said('title'),
    byline: said('byline'),
    url: said('url'),
  }
}

/** One failure for each row whose file was never met. */
export const unmet = (rows: Rows): Ingested[] =>
  [...rows.values()]
    .filter((row) => !row.met)
    .map((row) =>
      failed(
        row.where,
        `names ${printable(row.file)}, which is not in the folder`,
        'mend the name or add the file',
      ),
    )
