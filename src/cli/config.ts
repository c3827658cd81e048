import { CONFIG_FILE, type Config, type Origins, SETTINGS, type SettingName, variableOf } from '../config.ts'
import { type Status, type World, write } from './terminal.ts'

/** `sitrep config`: every setting, its value, where that comes from, and what it does. */
export async function runConfig(
  world: World,
  { config, origins }: { config: Config; origins: Origins },
): Promise<Status> {
  const names = Object.keys(SETTINGS) as SettingName[]
  const blocks = names.map((name) => {
    const value = `${name}: ${config[name]}`
    return `${value.padEnd(24)} # from ${origins[name]}\n  ${SETTINGS[name].help}; ${variableOf(name)}, --${name}`
  })
  await write(
    world.stdout,
    `${blocks.join('\n\n')}\n\nTo keep a setting, write it into ${CONFIG_FILE} in this folder.\n`,
  )
  return 0
}
