/** The command line: `rule36 COMMAND`. Reads the words, runs the command, and ends with a status that says how it went. */

import { availableParallelism } from 'node:os'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { PROGRAM } from '../domain/review'
import type { OneMore } from '../outlook/one-more'
import type { RunOutcome } from '../outlook/outcome'
import { isSameFile, save, sourceOf, stateOf, type Source } from './files'
import { HELP } from './help'
import { clearProgress, engineOf, numberOf, print, put, showProgress, text, wantedBy, type Words } from './output'
import type { ExplainNews, Helped, MarginNews, PlanNews, SentDraft, Wanted } from './questions'
import { simulateAll, type ToSimulate } from './simulate'
import { think } from './think'
import { EXIT, Trouble } from './trouble'

/** Spreadsheets that one import takes. */
const MOST_FILES = 100

/**
 * For each command: the files it takes, at least and at most, the options it takes, and what it does. Commands that need libraries of
 * their own are loaded when they are asked for.
 */
const COMMANDS: Readonly<
  Record<
    string,
    {
      files: [least: number, most: number]
      options: string[]
      flags?: string[]
      /** Options that may be given more than once. */
      many?: string[]
      /** Options that name a file to be written, beside `out`. */
      writes?: string[]
      run: (words: Words) => Promise<number> | number
    }
  >
> = {
  plan: { files: [1, 1], options: ['policy', 'seconds', 'engine', 'certificate'], writes: ['certificate'], run: plan },
  check: { files: [1, 2], options: ['policy', 'certificate'], run: checkCommand },
  explain: { files: [2, 2], options: ['policy', 'person', 'wing', 'engine'], flags: ['places'], run: explain },
  compare: {
    files: [1, 24],
    options: ['of', 'trade-off', 'person', 'factors', 'review', 'engine'],
    flags: ['sensitivity'],
    many: ['policy', 'plan', 'vary'],
    writes: ['review'],
    run: async (words) => (await import('./compare')).compareCommand(words),
  },
  moves: { files: [2, 2], options: ['policy', 'per-day'], run: moves },
  import: {
    files: [1, MOST_FILES],
    options: ['mapping', 'save-mapping', 'as-of', 'name', 'dates', 'into'],
    flags: ['preview', 'lists-everyone'],
    writes: ['save-mapping'],
    run: async ({ files, options }) => (await import('./import')).importFiles(files, options),
  },
  export: {
    files: [1, 2],
    options: ['key'],
    flags: ['pseudonymised'],
    writes: ['key'],
    run: async ({ files, options }) => (await import('./export')).exportFiles(files, options),
  },
  template: { files: [0, 0], options: [], run: async ({ options }) => (await import('./import')).writeTemplates(options) },
  simulate: { files: [2, 2], options: ['policy', 'workers'], flags: ['one-more'], run: simulate },
  scenario: {
    files: [0, 2],
    options: ['months', 'runs', 'seed', 'history'],
    run: async (words) => (await import('./scenario')).scenarioCommand(words),
  },
  margin: { files: [1, 1], options: ['policy'], flags: ['all'], run: margin },
  forecast: { files: [1, 1], options: ['months'], run: forecast },
  seal: {
    files: [1, 1],
    options: [],
    flags: ['passphrase-stdin'],
    run: async (words) => (await import('./seal')).sealCommand(words),
  },
  open: {
    files: [1, 1],
    options: [],
    flags: ['passphrase-stdin', 'recovery-key'],
    run: async (words) => (await import('./seal')).openCommand(words),
  },
  transparency: {
    files: [0, 1],
    options: [],
    run: async (words) => (await import('./transparency')).transparencyCommand(words),
  },
  sample: { files: [0, 1], options: ['people', 'wings'], run: async (words) => (await import('./sample')).sampleCommand(words) },
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    if (name === '' || name === '--help' || name === 'help') return print(HELP['']!)
    if (name === '--version') return print(`${PROGRAM.name} ${PROGRAM.version}\n`)
    throw new Trouble([`rule36: there is no command "${name}"; see rule36 --help.`])
  }
  const read = readWords(name, rest, command)
  if (read.options.help) return print(HELP[name]!)
  const [least, most] = command.files
  if (read.files.length < least || read.files.length > most) {
    throw new Trouble([
      `rule36 ${name}: ${read.files.length} files given, ${least === most ? least : `${least} to ${most}`} wanted; see rule36 ${name} --help.`,
    ])
  }
  refuseToWriteOver(name, read, command.writes)
  const named = [...read.files, ...Object.values(read.options), ...read.many.map(({ value }) => value)]
  if (named.filter((file) => file === '-').length > 1) {
    throw new Trouble([`rule36 ${name}: standard input (-) can be read once only; name a file for the others.`])
  }
  return command.run(read)
}

/** What is read is not written over: whoever names it twice would lose it. */
function refuseToWriteOver(name: string, { files, options, many }: Words, writes: readonly string[] = []): void {
  const given = [...files, ...many.map(({ value }) => value), ...(typeof options.policy === 'string' ? [options.policy] : [])]
  for (const option of ['out', ...writes]) {
    const file = text(options[option])
    if (file !== undefined && given.some((other) => isSameFile(other, file)))
      throw new Trouble([`rule36 ${name}: --${option} "${file}" is a file that it reads; choose another name.`])
  }
}

function readWords(
  name: string,
  words: string[],
  { options, flags = [], many = [] }: { options: readonly string[]; flags?: readonly string[]; many?: readonly string[] },
): Words {
  const texts = Object.fromEntries([...options, 'out'].map((option) => [option, { type: 'string' as const }]))
  const lists = Object.fromEntries(many.map((option) => [option, { type: 'string' as const, multiple: true }]))
  const switches = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]))
  const known: ParseArgsConfig['options'] = {
    ...texts,
    ...lists,
    ...switches,
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    const { positionals, values, tokens } = parseArgs({ args: words, allowPositionals: true, tokens: true, options: known })
    const given = tokens.flatMap((token) =>
      token.kind === 'option' && many.includes(token.name) ? [{ name: token.name, value: token.value ?? '' }] : [],
    )
    const single = Object.entries(values).flatMap(([option, value]) => (Array.isArray(value) ? [] : [[option, value] as const]))
    return { files: positionals, options: Object.fromEntries(single), many: given }
  } catch (error) {
    throw new Trouble([
      `rule36 ${name}: ${error instanceof Error ? error.message.split('. ')[0] : 'unknown words'}; see rule36 ${name} --help.`,
    ])
  }
}

async function plan({ files, options }: Words): Promise<number> {
  const seconds = numberOf('seconds', text(options.seconds), (value) => value > 0)
  const engine = engineOf(text(options.engine))
  const given = { ...sourcesOf(files, options), wanted: wantedBy(options) }
  const proof = text(options.certificate)
  let best: SentDraft | undefined
  const news = ({ best: draft, ...progress }: PlanNews): void => {
    const wings = draft?.wings ?? best?.wings
    if (draft && wings) best = { ...draft, wings }
    showProgress(solvingLine(progress))
  }
  const before = stateOf([given.estate, given.policy])
  const answer = await think(
    { kind: 'plan', ...given, engine, certificate: proof !== undefined },
    { news, ...(seconds !== undefined && { seconds }) },
  )
  clearProgress()
  if (answer === 'stopped') return concludeWith(best, given, before, options)
  if (proof !== undefined) save(proof, answer.certificate ?? [])
  return put(answer, options)
}

/** What planning had come to when it was stopped is made a plan of, from the files read again. */
async function concludeWith(
  best: SentDraft | undefined,
  given: ReturnType<typeof sourcesOf> & { readonly wanted: Wanted },
  before: string,
  options: Words['options'],
): Promise<number> {
  if (!best) throw new Trouble(['rule36 plan: stopped before there was a plan.'], EXIT.nothingYet)
  if (stateOf([given.estate, given.policy]) !== before)
    throw new Trouble(['rule36 plan: stopped, and the files were changed meanwhile; plan again.'], EXIT.nothingYet)
  const answer = await think({ kind: 'conclude', ...given, draft: best })
  if (answer === 'stopped') throw new Trouble(['rule36 plan: stopped before the plan was written.'], EXIT.nothingYet)
  if (options.certificate !== undefined)
    process.stderr.write('rule36 plan: stopped before there was a certificate; none is written.\n')
  return put(answer, options)
}

async function checkCommand({ files, options }: Words): Promise<number> {
  const stopped = new Trouble(['rule36 check: stopped before everything was checked.'], EXIT.nothingYet)
  if (files.length === 1) {
    const needless = ['policy', 'certificate'].find((option) => options[option] !== undefined)
    if (needless !== undefined)
      throw new Trouble([
        `rule36 check: a review file has all that is needed; leave --${needless} out, or name an estate and a plan.`,
      ])
    const answer = await think({ kind: 'check review', review: sourceOf(files[0]!), wanted: wantedBy(options) })
    if (answer === 'stopped') throw stopped
    return put(answer, options)
  }
  const proof = text(options.certificate)
  const answer = await think({
    kind: 'check',
    ...sourcesOf(files, options),
    plan: sourceOf(files[1]!),
    ...(proof !== undefined && { certificate: sourceOf(proof) }),
    wanted: wantedBy(options),
  })
  if (answer === 'stopped') throw stopped
  return put(answer, options)
}

async function explain({ files, options }: Words): Promise<number> {
  const person = text(options.person)
  const isAboutPlaces = options.places === true
  if (isAboutPlaces && person !== undefined)
    throw new Trouble(['rule36 explain: ask for --places or for --person, not for both.'])
  if (!isAboutPlaces && person === undefined)
    throw new Trouble(['rule36 explain: say whom to explain with --person ID, or ask for --places.'])
  const engine = engineOf(text(options.engine))
  const wing = text(options.wing)
  const news = (alternative: ExplainNews): void => {
    if (process.stderr.isTTY) process.stderr.write(`${alternative.wing}: ${alternative.verdict}\n`)
  }
  const answer = await think(
    {
      kind: 'explain',
      ...sourcesOf(files, options),
      plan: sourceOf(files[1]!),
      engine,
      ...(person !== undefined && { person }),
      ...(wing !== undefined && { wing }),
      wanted: wantedBy(options),
    },
    { news },
  )
  if (answer === 'stopped') throw new Trouble(['rule36 explain: stopped before the explanation was whole.'], EXIT.nothingYet)
  return put(answer, options)
}

async function moves({ files, options }: Words): Promise<number> {
  const perDay = numberOf('per-day', text(options['per-day']), (value) => Number.isInteger(value) && value > 0)
  const answer = await think({
    kind: 'moves',
    ...sourcesOf(files, options),
    plan: sourceOf(files[1]!),
    ...(perDay !== undefined && { perDay }),
    wanted: wantedBy(options),
  })
  if (answer === 'stopped') throw new Trouble(['rule36 moves: stopped before the moves were in order.'], EXIT.nothingYet)
  return put(answer, options)
}

async function simulate({ files, options }: Words): Promise<number> {
  const asked = numberOf('workers', text(options.workers), (value) => Number.isInteger(value) && value >= 1 && value <= 256)
  const workers = asked ?? availableParallelism()
  const given = { ...sourcesOf(files, options), scenario: sourceOf(files[1]!), wanted: wantedBy(options) }
  const sources = [given.estate, given.policy, given.scenario]
  const before = stateOf(sources)
  const { outcomes, isStopped } = await simulateAll(given, workers, (done, runs) => showRuns(`${done} of ${runs} runs`))
  clearProgress()
  if (outcomes.length === 0) throw new Trouble(['rule36 simulate: stopped before the first run was done.'], EXIT.nothingYet)
  const helped = options['one-more'] === true && !isStopped ? await tryOneMore(given, outcomes, workers) : undefined
  if (stateOf(sources) !== before)
    throw new Trouble(['rule36 simulate: the files were changed meanwhile; simulate again.'], EXIT.nothingYet)
  if (isStopped) process.stderr.write(`rule36 simulate: stopped; what follows is made of the first ${outcomes.length} runs.\n`)
  const answer = await think({ kind: 'outlook', ...given, outcomes, ...(helped && { helped }) })
  if (answer === 'stopped') throw new Trouble(['rule36 simulate: stopped before the outlook was written.'], EXIT.nothingYet)
  return put(answer, options)
}

/** The same runs with one more of each thing that may help; as far as it came, when it is stopped. */
async function tryOneMore(given: ToSimulate, outcomes: readonly RunOutcome[], workers: number): Promise<Helped[]> {
  const mayHelp: OneMore[] = []
  const helped: Helped[] = []
  let isStopped = (await think({ kind: 'may help', ...given, outcomes }, { news: (one) => mayHelp.push(one) })) === 'stopped'
  for (const [tried, oneMore] of mayHelp.entries()) {
    if (isStopped) break
    const news = (done: number, runs: number): void =>
      showRuns(`one more, ${tried + 1} of ${mayHelp.length}: ${done} of ${runs} runs`)
    const simulated = await simulateAll({ ...given, oneMore }, workers, news)
    clearProgress()
    isStopped = simulated.isStopped
    if (simulated.outcomes.length > 0) helped.push({ oneMore, outcomes: simulated.outcomes })
  }
  if (isStopped) process.stderr.write(`rule36 simulate: stopped while trying one more; ${helped.length} of them were tried.\n`)
  return helped
}

function showRuns(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`)
}

async function margin({ files, options }: Words): Promise<number> {
  const movable = options.all === true ? 'all' : 'needed'
  const news = (kind: MarginNews): void => {
    if (process.stderr.isTTY) process.stderr.write(`${kind.kind}: ${kind.margin}\n`)
  }
  const answer = await think({ kind: 'margin', ...sourcesOf(files, options), movable, wanted: wantedBy(options) }, { news })
  if (answer === 'stopped') throw new Trouble(['rule36 margin: stopped before every kind was looked at.'], EXIT.nothingYet)
  return put(answer, options)
}

async function forecast({ files, options }: Words): Promise<number> {
  const months = numberOf('months', text(options.months), (value) => Number.isInteger(value) && value >= 1 && value <= 120) ?? 12
  const answer = await think({ kind: 'forecast', history: sourceOf(files[0]!), months, wanted: wantedBy(options) })
  if (answer === 'stopped') throw new Trouble(['rule36 forecast: stopped before the forecast was made.'], EXIT.nothingYet)
  return put(answer, options)
}

/** The files that most commands begin with. */
function sourcesOf([estate]: readonly string[], { policy }: Words['options']): { estate: Source; policy?: Source } {
  return { estate: sourceOf(estate!), ...(typeof policy === 'string' && { policy: sourceOf(policy) }) }
}

function solvingLine({ step, tier, tiers }: PlanNews): string {
  const at = tiers.find(({ id }) => id === tier)
  return `${step}${tier ? ` ${tier}` : ''}${at ? `: ${at.value}, at least ${at.bound}` : ''}`
}

/** Ends once everything is written, without waiting for a worker that is deep in the solver. */
function end(status: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)))
}

process.stdout.on('error', () => process.exit(EXIT.done))
main(process.argv.slice(2)).then(end, (error: unknown) => {
  const lines =
    error instanceof Trouble
      ? error.lines
      : [`rule36: this should not have happened: ${error instanceof Error ? error.message : String(error)}`]
  process.stderr.write(`${lines.join('\n')}\n`)
  end(error instanceof Trouble ? error.status : EXIT.wrongInput)
})
