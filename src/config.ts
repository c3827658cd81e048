import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SitrepError } from './errors.ts'

/** One setting: what it is when nobody says anything, what it does, and how its words become a value. */
type Setting<T> = { default: T; help: string; parse: (words: string) => T | undefined; expects: string }

const wholeNumber = (least: number) => (words: string) => {
  const value = /^\d{1,12}$/.test(words.replaceAll('_', '')) ? Number(words.replaceAll('_', '')) : Number.NaN
  return value >= least ? value : undefined
}

const oneOf =
  <T extends string>(...choices: T[]) =>
  (words: string): T | undefined =>
    choices.find((choice) => choice === words)

/** All settings, by the name that `sitrep.yml`, `SITREP_…` and the flags use. */
export const SETTINGS = {
  'max-text': {
    default: 5_000_000,
    help: 'longest text that is read as one article, in characters',
    parse: wholeNumber(1),
    expects: 'a number of characters, such as 5000000',
  } as Setting<number>,
  color: {
    default: 'auto',
    help: 'colour in the terminal: auto, always or never',
    parse: oneOf('auto', 'always', 'never'),
    expects: 'auto, always or never',
  } as Setting<'auto' | 'always' | 'never'>,
  width: {
    default: 0,
    help: 'columns of text in the terminal; 0 takes the width of the window',
    parse: wholeNumber(0),
    expects: 'a number of columns, such as 80',
  } as Setting<number>,
}

export type SettingName = keyof typeof SETTINGS
export type Config = { readonly [N in SettingName]: (typeof SETTINGS)[N]['default'] }

/** Where a value comes from: `default`, `sitrep.yml`, `SITREP_MAX_TEXT`, `--max-text`. */
export type Origins = { readonly [N in SettingName]: string }

/** The name of the file with settings, looked for in the working directory. */
export const CONFIG_FILE = 'sitrep.yml'

export const variableOf = (name: SettingName): string => `SITREP_${name.toUpperCase().replaceAll('-', '_')}`

const NAMES = Object.keys(SETTINGS) as SettingName[]

/**
 * Merges the settings once: defaults, then `sitrep.yml` in `cwd`, then the environment, then flags. Throws a
 * SitrepError where a value does not fit or a name is none. The YAML reader is loaded only where there is a file.
 */
export async function loadConfig(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Partial<Record<SettingName, string>>>,
): Promise<{ config: Config; origins: Origins }> {
  const config: Record<string, unknown> = {}
  const origins: Record<string, string> = {}
  const set = (name: SettingName, words: string, origin: string) => {
    const { parse, expects } = SETTINGS[name]
    const value = parse(words.trim())
    if (value === undefined) {
      throw new SitrepError('config/value', `${origin}: "${words}" does not fit ${name}`, `Give ${expects}.`)
    }
    config[name] = value
    origins[name] = origin
  }
  for (const name of NAMES) {
    config[name] = SETTINGS[name].default
    origins[name] = 'default'
  }
  for (const [name, words] of await fromFile(cwd)) set(name, words, CONFIG_FILE)
  for (const name of NAMES) {
    const variable = variableOf(name)
    const words = env[variable]
    if (words !== undefined && words !== '') set(name, words, variable)
  }
  for (const name of NAMES) {
    const words = flags[name]
    if (words !== undefined) set(name, words, `--${name}`)
  }
  return { config: config as Config, origins: origins as Origins }
}

async function fromFile(cwd: string): Promise<[SettingName, string][]> {
  let source: string
  try {
    source = readFileSync(join(cwd, CONFIG_FILE), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new SitrepError('config/file', `${CONFIG_FILE} cannot be read`, 'Check its permissions.', error)
  }
  const { parse } = await import('yaml')
  let stated: unknown
  try {
    stated = parse(source, { maxAliasCount: 0 })
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    throw new SitrepError('config/file', `${CONFIG_FILE} is no YAML: ${reason}`, 'Mend that line.', error)
  }
  if (stated === null || stated === undefined) return []
  if (typeof stated !== 'object' || Array.isArray(stated)) {
    throw new SitrepError(
      'config/file',
      `${CONFIG_FILE} is no list of settings`,
      'Write lines such as "width: 80".',
    )
  }
  return Object.entries(stated).map(([name, value]) => {
    if (!NAMES.includes(name as SettingName)) {
      throw new SitrepError(
        'config/name',
        `${CONFIG_FILE}: ${name} is no setting`,
        `The settings are ${NAMES.join(', ')}.`,
      )
    }
    return [name as SettingName, String(value)]
  })
}
