import { describe, expect, test } from 'vitest'
import { folderOf, REPORT } from '../cli/sitrep.ts'
import { told } from './told.ts'

describe('manifest.csv', () => {
  test('facts are taken; a bad date, a missing file and a broken row are said with their lines', async () => {
    const manifest = [
      'file,outlet,published,title,byline,url',
      'a.txt,Example Times,2024-12-08,Rebels enter Tareen,Dana Holt,https://example.org/a',
      'b.txt,Example Post,32 May,,,javascript:alert(1)',
      'gone.txt,,2024-12-08,,,',
      'c.txt,too,many,cells,in,this,row',
      'a.txt,again,,,,',
    ].join('\n')
    const files = {
      'manifest.csv': manifest,
      'a.txt': REPORT,
      'b.txt': `${REPORT} Rain fell.`,
      'c.txt': `${REPORT} Snow fell.`,
    }
    const { articles, failures } = await told([folderOf(files)])
    expect(failures).toEqual([
      expect.stringMatching(/^manifest\.csv line 5: is no row of the table: .*; mend that line$/),
      'manifest.csv line 6: names a.txt, which manifest.csv line 2 names too; keep one of the two',
      'manifest.csv line 3: published "32 May" is no date; write YYYY-MM-DD',
      'manifest.csv line 4: names gone.txt, which is not in the folder; mend the name or add the file',
    ])
    expect(
      articles.map((a) => [a.file, a.outlet, a.published, a.publishedBasis, a.title, a.byline, a.url]),
    ).toEqual([
      [
        'a.txt',
        'Example Times',
        '2024-12-08',
        'given',
        'Rebels enter Tareen',
        'Dana Holt',
        'https://example.org/a',
      ],
      ['b.txt', 'Example Post', null, 'unknown', null, null, null],
      ['c.txt', null, null, 'unknown', null, null, null],
    ])
  })

  test('semicolons, blanks in the header, and files in folders below', async () => {
    const files = { 'manifest.csv': ' File ; Outlet\nmore/a.txt;Example Times\n', 'more/a.txt': REPORT }
    const { articles, failures } = await told([folderOf(files)])
    expect(failures).toEqual([])
    expect(articles.map((a) => [a.id, a.outlet])).toEqual([['more/a.txt', 'Example Times']])
  })

  test('without the column "file"', async () => {
    const { articles, failures } = await told([
      folderOf({ 'manifest.csv': 'name,outlet\na.txt,x\n', 'a.txt': REPORT }),
    ])
    expect(failures).toEqual([
      'manifest.csv: has no column "file"; name its columns file, outlet, published, title, byline, url',
    ])
    expect(articles).toHaveLength(1)
  })
})
