/** Types that are a whole country's where the clause itself says no place: towns beside it are of other clauses. */
export const NATIONAL: ReadonlySet<string> = new Set(['govern', 'depart', 'advise'])

/** Types that tell where parties sit together, and nothing of where else things happen. */
export const TALKS: ReadonlySet<string> = new Set([
  'meet',
  'agree',
  'urge',
  'accuse',
  'warn',
  'decline',
  'back',
])

/** Types by which people and forces move: where to and from says little of where something else happens. */
export const MOVES: ReadonlySet<string> = new Set(
  'displace evacuate withdraw advance deploy enter depart'.split(' '),
)

/** Harm done to people: where they came from or were brought is not where it befell them. */
export const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'attack', 'clash'])

/** Types that tell of a town's life, which are the main town's where nothing nearer is said. */
export const TOWNWIDE = new Set([
  'destroy',
  'close',
  'reopen',
  'price',
  'shortage',
  'crime',
  'detain',
  'cut',
  'hazard',
])

/** Types that are the country's where nothing nearer is said; what armies do to each other may be anywhere. */
export const COUNTRYWIDE = new Set([
  'displace',
  'kill',
  'injure',
  'evacuate',
  'withdraw',
  'hold',
  'deploy',
  'attack',
  'capture',
  'hazard',
  'protest',
  'clash',
  'release',
  'shortage',
])

/** Types that count people, and from how many people on a count is the whole country's. */
export const COUNTED = new Map([
  ['displace', 10_000],
  ['kill', 500],
  ['injure', 1000],
  ['evacuate', 10_000],
])

/** Types that are as wide as the crisis itself where no narrower place is said. */
export const SPREADING = new Set(['hazard'])

/** Manners of hazards that strike a whole land; a flood may be one river's. */
export const BROAD: ReadonlySet<string> = new Set(['earthquake', 'storm', 'drought', 'outbreak', 'wildfire'])
