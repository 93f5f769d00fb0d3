/** Measures planning, explaining, comparing and simulating, from files read to answer written, engine beside engine in the same run. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './chart.mjs'
import { ROOT } from './set-up.mjs'

const PROGRAM = `${ROOT}dist/cli/rule36.js`
/** Beyond it an engine is stopped, and what it had by then is shown; of an estate of a hundred thousand people or more, much later. */
const SECONDS = 60
const SECONDS_IF_LARGE = 3600
const LARGE = 100_000

const EVERY_ENGINE = ['auto', 'flow', 'highs', 'javascript-lp-solver']
const ESTATES = [
  { sample: 'impossible', engines: EVERY_ENGINE },
  { sample: 'crowded', engines: EVERY_ENGINE },
  { sample: 'typical', engines: EVERY_ENGINE },
  { sample: 'england-and-wales', people: 100, engines: EVERY_ENGINE },
  { sample: 'england-and-wales', people: 300, engines: EVERY_ENGINE },
  { sample: 'england-and-wales', people: 1200, engines: ['auto', 'flow', 'highs'] },
  { sample: 'england-and-wales', people: 10_000, engines: ['auto', 'flow', 'highs'] },
  { sample: 'england-and-wales', people: 87_216, engines: ['auto'] },
  { sample: 'country', people: 1_000, wings: 50, engines: ['auto', 'highs'] },
  { sample: 'country', people: 10_000, wings: 300, engines: ['auto', 'highs'] },
  { sample: 'country', people: 100_000, wings: 1_000, engines: ['auto'] },
  { sample: 'country', people: 1_000_000, wings: 3_000, engines: ['auto'] },
]

const POLICIES = ['dispersal', 'concentration', 'isolation', 'integration', 'combined'].map(
  (model) => `${ROOT}fixtures/typical-${model}.policy.json`,
)
const COMPARED = { sample: 'country', people: 10_000, wings: 300 }
const SIMULATED = [
  { sample: 'typical', months: 24, runs: 200 },
  { sample: 'england-and-wales', people: 87_216, months: 24, runs: 20 },
]

/** `--up-to PEOPLE` leaves out larger estates, which take the longest, and says so. */
const { values: asked } = parseArgs({ options: { 'up-to': { type: 'string' } } })
const upTo = Number(asked['up-to'] ?? Infinity)
if (Number.isNaN(upTo)) throw new Error(`--up-to "${asked['up-to']}" is not a number of people`)

const folder = mkdtempSync(join(tmpdir(), 'rule36-bench-'))
const lines = []
/** For the chart: seconds of each engine by people, of the sample that comes in every size. */
const points = []

function say(line) {
  lines.push(line)
  console.log(line)
}

/** Runs the command line to its end: wall seconds, the most memory that it held, and how it ended. */
function measure(words) {
  const before = performance.now()
  const measuring = `if (require('worker_threads').isMainThread)
    process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)))`
  const { status, output } = spawnSync(process.execPath, ['--require', probe(measuring), PROGRAM, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const seconds = (performance.now() - before) / 1000
  return { status, seconds, megabytes: Number(output[3]) / 1024, complaint: output[2] }
}

function probe(text) {
  const file = join(folder, 'probe.cjs')
  if (!existsSync(file)) writeFileSync(file, text)
  return file
}

function write({ sample, people, wings }) {
  const file = join(folder, `${sample}-${people ?? 'all'}.rule36.json`)
  const size = [...(people ? ['--people', String(people)] : []), ...(wings ? ['--wings', String(wings)] : [])]
  const { status } = measure(['sample', sample, ...size, '--out', file])
  if (status !== 0) throw new Error(`the sample ${sample} could not be written`)
  const estate = JSON.parse(readFileSync(file, 'utf8'))
  return { file, estate: { name: estate.name, people: estate.people.length, wings: estate.wings.length } }
}

function planned(estate, engine, file) {
  const out = join(folder, 'plan.json')
  rmSync(out, { force: true })
  const { status, seconds, megabytes, complaint } = measure([
    ...['plan', file, '--engine', engine, '--out', out],
    ...['--seconds', String(estate.people >= LARGE ? SECONDS_IF_LARGE : SECONDS)],
  ])
  const plan = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined
  const tiers = plan?.tiers
    .map(({ value, bound }) => (value === bound ? value : `${value} (at least ${bound}, ${gap(value, bound)})`))
    .join(' · ')
  const chosen = plan && engine === 'auto' ? `auto: ${plan.engine.name}` : engine
  if (plan && estate.name.startsWith('England')) points.push({ engine, people: estate.people, seconds })
  const size = `${estate.people} × ${estate.wings}`
  const took = `${seconds.toFixed(1)} | ${Math.round(megabytes)}`
  say(
    `| ${estate.name} | ${size} | ${chosen} | ${took} | ${plan?.status ?? `exit ${status}: ${complaint.trim()}`} | ${tiers ?? ''} |`,
  )
  return plan
}

/** How far a bound is below a value. */
function gap(value, bound) {
  const percent = (100 * (value - bound)) / value
  return `${percent < 1 ? percent.toFixed(2) : percent.toFixed(0)} %`
}

function certified(estate, file) {
  const [out, proof] = [join(folder, 'plan.json'), join(folder, 'certificate.json')]
  const made = measure(['plan', file, '--engine', 'flow', '--out', out, '--certificate', proof])
  const checked = measure(['check', file, out, '--certificate', proof])
  const megabytes = (statSync(proof).size / 1e6).toFixed(1)
  const size = `${estate.people} × ${estate.wings}`
  say(
    `| ${estate.name} | ${size} | ${made.seconds.toFixed(1)} | ${megabytes} | ${checked.seconds.toFixed(1)} | ${checked.status === 0 ? 'holds' : `exit ${checked.status}`} |`,
  )
}

function explained(estate, plan, file) {
  const out = join(folder, 'plan-to-explain.json')
  writeFileSync(out, JSON.stringify(plan))
  const { person } = plan.placements[0]
  const whole = measure(['explain', file, out, '--person', person, '--out', join(folder, 'explanation.json')])
  const { alternatives } = JSON.parse(readFileSync(join(folder, 'explanation.json'), 'utf8'))
  const solved = alternatives.filter(({ verdict }) => verdict === 'worse' || verdict === 'equal')
  const one = solved.slice(0, 12).map(({ wing }) => measure(['explain', file, out, '--person', person, '--wing', wing]).seconds)
  const slowest = one.length > 0 ? Math.max(...one).toFixed(1) : '–'
  say(
    `| ${estate.name} | ${person} | ${solved.length} | ${slowest} | ${whole.seconds.toFixed(1)} | ${Math.round(whole.megabytes)} |`,
  )
}

/** Five policies side by side, without and with what changes where each weight and each limit of the first one does. */
function compared({ file, estate }) {
  const asked = ['compare', file, ...POLICIES.flatMap((policy) => ['--policy', policy]), '--out', join(folder, 'comparison.json')]
  done('five policies', estate, measure(asked))
  done('five policies, and each weight and limit of one changed', estate, measure([...asked, '--sensitivity']))
}

function simulated({ file, estate }, { months, runs }) {
  const scenario = join(folder, 'scenario.json')
  const size = ['--months', String(months), '--runs', String(runs)]
  measure(['scenario', 'steady-state', file, ...size, '--out', scenario])
  done(`${months} months × ${runs} runs`, estate, measure(['simulate', file, scenario, '--out', join(folder, 'outlook.json')]))
}

function done(job, { name, people, wings }, { status, seconds, megabytes, complaint }) {
  const how = status === 0 ? '' : `exit ${status}: ${complaint.trim()}`
  say(`| ${job} | ${name} | ${people} × ${wings} | ${seconds.toFixed(1)} | ${Math.round(megabytes)} | ${how} |`)
}

if (!existsSync(PROGRAM)) throw new Error('there is no build to measure; run npm run build first')
const [{ model }] = cpus()
say('# Measured')
say('')
say(
  `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node}.`,
)
say(
  `Wall seconds of the whole command, from the files read to the answer written; single runs; stopped after ${SECONDS} s, or ${SECONDS_IF_LARGE} s from ${LARGE.toLocaleString('en-GB')} people.${upTo === Infinity ? '' : ` Estates of more than ${upTo.toLocaleString('en-GB')} people were left out of this run.`}`,
)
say('')
say('| estate | people × wings | engine | seconds | MB | status | tiers: unplaced · alone · restriction · security · welfare |')
say('| --- | --- | --- | ---: | ---: | --- | --- |')
const kept = []
const sized = []
for (const { sample, people, wings, engines } of ESTATES.filter((one) => (one.people ?? 0) <= upTo)) {
  const { file, estate } = write({ sample, people, wings })
  const plans = engines.map((engine) => planned(estate, engine, file))
  if (sample === 'typical' || (sample === 'england-and-wales' && people === 10_000)) kept.push({ file, estate, plan: plans[0] })
  if (sample === 'england-and-wales' && (people === 1200 || people === 10_000)) sized.push({ file, estate })
}
say('')
say('![Seconds by people, England and Wales in several sizes](chart.svg)')
say('')
say('| certificate | people × wings | planned with it, s | its size, MB | checked, s | |')
say('| --- | --- | ---: | ---: | ---: | --- |')
for (const { file, estate } of sized) certified(estate, file)
say('')
say(
  '| explained | person | wings open to them | one of the first twelve, at most, s | all wings and what would change it, s | MB |',
)
say('| --- | --- | ---: | ---: | ---: | ---: |')
for (const { file, estate, plan } of kept) explained(estate, plan, file)
say('')
say('| compared, simulated | estate | people × wings | seconds | MB | |')
say('| --- | --- | --- | ---: | ---: | --- |')
if (COMPARED.people <= upTo) compared(write(COMPARED))
for (const each of SIMULATED.filter(({ people = 0 }) => people <= upTo)) simulated(write(each), each)
writeFileSync(`${ROOT}tests/bench/chart.svg`, chart(points))
writeFileSync(`${ROOT}tests/bench/RESULTS.md`, `${lines.join('\n')}\n`)
rmSync(folder, { recursive: true, force: true })
