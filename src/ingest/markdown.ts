import { parse } from 'yaml'
import { type Facts, NO_FACTS } from './result.ts'

const MAX_FRONT = 20_000

/** What a Markdown file states in its front matter, its first heading, and its text without marks. `problem`: front matter is no YAML. */
export type Markdown = {
  facts: Facts
  heading: string | null
  language: string | null
  text: string
  problem: string | null
}

/**
 * Reads Markdown: YAML front matter between lines of `---`, then text, from which emphasis, links' targets, pictures
 * and the marks of headings, quotations and code go; lines, bullets and tables stay.
 */
export function readMarkdown(source: string): Markdown {
  const front = /^\ufeff?---[ \t]*\r?\n/.exec(source)
  const end = front
    ? /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(front[0].length - 1, MAX_FRONT))
    : null
  if (!front || !end) return { facts: NO_FACTS, language: null, ...textOf(source), problem: null }
  const head = source.slice(front[0].length - 1, front[0].length - 1 + end.index)
  const body = source.slice(front[0].length - 1 + end.index + end[0].length)
  const stated = parseYaml(head)
  const problem = stated ? null : 'its front matter is no YAML'
  return { ...factsIn(stated ?? {}), ...textOf(body), problem }
}

function parseYaml(head: string): Record<string, unknown> | null {
  try {
    // Dates stay as written; aliases are off, so that no front matter can unfold into more than it is.
    const value: unknown = parse(head, { schema: 'core', maxAliasCount: 0 })
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function factsIn(stated: Record<string, unknown>): { facts: Facts; language: string | null } {
  const said = (...names: string[]): string | null => {
    for (const name of names) {
      const value = stated[name]
      if (typeof value === 'string' && value.trim()) return value
      if (typeof value === 'number') return String(value)
      if (Array.isArray(value) && typeof value[0] === 'string')
        return value.filter((v) => typeof v === 'string').join(', ')
    }
    return null
  }
  const facts: Facts = {
    outlet: said('outlet', 'publisher', 'source', 'site'),
    published: said('published', 'date', 'publish_date', 'pubdate'),
    title: said('title', 'headline'),
    byline: said('byline', 'author', 'authors', 'by'),
    url: said('url', 'link', 'canonical'),
  }
  return { facts, language: said('language', 'lang') }
}

/** Markdown without its marks, line by line, and its first heading of the first level. */
function textOf(source: string): { text: string; heading: string | null } {
  const text = source
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:```|~~~|\|?\s*:?-{3,}[\s|:-]*$)/.test(line))
    .map(plainLine)
    .join('\n')
  const heading = /^#[ \t]+(\S.{0,300})$/m.exec(source)?.[1]
  return { text, heading: heading ? plainLine(heading).trim() : null }
}

const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^(\s*)[*+]\s+/, '$1- ')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,1000}\)/g, '')
    .replace(/\[([^\]]{1,300})\]\([^)]{0,1000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500})\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,500})\1(?![\w*])/g, '$2')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
