import { Command, Option } from 'commander'
import { type Config, loadConfig, SETTINGS, type SettingName } from '../config.ts'
import { type BriefOptions, runBrief } from './brief.ts'
import { runCluster } from './cluster.ts'
import { runConfig } from './config.ts'
import { type ReadOptions, runRead } from './read.ts'
import type { Status, World } from './terminal.ts'
import { runTrace } from './trace.ts'

const INTRO = `Reads many reports of one crisis and gives one sourced account of it: what happened, where
and when, who says so, how many independent origins stand behind it, and where reports clash.
Works offline; nothing leaves this machine.`

const EXAMPLES = `
Examples:
  sitrep brief reports/                            the account of a folder of reports
  sitrep brief reports/ --quotes                   with the sentences that each line rests on
  sitrep brief reports/ --format html --out a.html a page that prints well
  sitrep read report.txt                           what one report claims
  sitrep read - --format ndjson < reports.ndjson   for programs, one JSON line an article
  sitrep trace reports/                            who copied or rewrote whom

Reports are .txt, .md, .html and .ndjson files, or folders of them. A manifest.csv in a folder
(columns file,outlet,published,title,byline,url) says what its files do not. Without a date of
publication "on Saturday" cannot be placed: give it there or with --published.

Exit status: 0 all was read, 1 some was not, 2 wrong usage, 3 nothing could be read.`

/** The command line: its commands, options and help. `ended` gets the exit status of the command that ran. */
export function programOf(world: World, version: string, ended: (status: Status) => void): Command {
  const program = new Command('sitrep')
    .description(INTRO)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, put) => put(`sitrep: ${text.replace(/^error: /, '')}`),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .showHelpAfterError('Try: sitrep --help')
    .exitOverride()
  const config = (command: Command) => configOf(world, command)

  reading(program, 'brief', 'tell the story of the reports once, with its sources')
    .addOption(choice('--format <format>', 'how to write it', ['terminal', 'md', 'html', 'json'], 'terminal'))
    .option('--quotes', 'show the sentences that each line rests on')
    .option(
      '--explain',
      'say on standard error what became of the claims, and how many lines the check of evidence dropped',
    )
    .option('--out <file>', 'write to a file')
    .option('--story <id>', 'tell this story: an id, or "all" (the largest, unless for json)')
    .option('--as-of <date>', 'the day that the account speaks for (the latest that a report speaks of)')
    .action(async (inputs: string[], options: BriefOptions, command: Command) => {
      ended(await runBrief(world, inputs, options, await config(command)))
    })
  reading(program, 'read', 'print what each report says, claim by claim')
    .addOption(choice('--format <format>', 'how to write it', ['terminal', 'ndjson'], 'terminal'))
    .option(
      '--explain',
      'show how each sentence was read: tree, marks, clauses, frames and why they fit or not',
    )
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      ended(await runRead(world, inputs, options, await config(command)))
    })
  reading(program, 'cluster', 'sort reports into stories')
    .addOption(choice('--format <format>', 'how to write it', ['terminal', 'ndjson'], 'terminal'))
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      ended(await runCluster(world, inputs, options, await config(command)))
    })
  reading(program, 'trace', 'find reports that share text or rest on one text')
    .addOption(choice('--format <format>', 'how to write it', ['terminal', 'ndjson'], 'terminal'))
    .option(
      '--explain',
      'show how each sentence was read: tree, marks, clauses, frames and why they fit or not',
    )
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      ended(await runTrace(world, inputs, options, await config(command)))
    })
  program
    .command('config')
    .description('print the settings and where each comes from')
    .action(async (_: unknown, command: Command) =>
      ended(await runConfig(world, await loaded(world, command))),
    )
  for (const command of program.commands) settings(command)
  return program
}

const HELP_WIDTH = 96

const choice = (flags: string, help: string, choices: string[], preset: string): Option =>
  new Option(flags, help).choices(choices).default(preset)

/** A command that reads articles, with the options that all of these have. */
const reading = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('<input...>', 'files, folders, or - for NDJSON or one text on standard input')
    .option('--published <date>', 'day of publication of reports that do not say it: YYYY-MM-DD')
    .option('--outlet <name>', 'outlet of reports that do not say it')

/** The settings as flags; `--no-color` is the flag that other tools have. */
function settings(command: Command): void {
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    command.addOption(new Option(`--${name} <value>`, SETTINGS[name].help))
  }
  command.addOption(new Option('--no-color', 'no colour in the terminal'))
}

/** The settings with the flags of this command line. */
function loaded(world: World, command: Command): ReturnType<typeof loadConfig> {
  const flags: Partial<Record<SettingName, string>> = {}
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const value: unknown = command.getOptionValue(key)
    if (command.getOptionValueSource(key) === 'cli') flags[name] = value === false ? 'never' : String(value)
  }
  return loadConfig(world.cwd, world.env, flags)
}

const configOf = async (world: World, command: Command): Promise<Config> =>
  (await loaded(world, command)).config
