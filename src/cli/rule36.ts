/** The command line: `rule36 COMMAND`. Reads the words, runs the command, and ends with a status that says how it went. */

import { parseArgs, type ParseArgsConfig } from 'node:util'
import { checkCertificate } from '../advice/certificate'
import { check } from '../advice/check'
import { openExplainer } from '../advice/explain'
import type { Finding } from '../advice/finding'
import type { Certificate } from '../domain/certificate'
import { conclude, type Draft, type Progress } from '../recommend'
import { makeSample, SAMPLES, writeDocument } from '../samples/index'
import { checkReviewFile } from './check-review'
import { compareCommand } from './compare'
import { certificateFrom, estateFrom, planFrom, policyFrom, save } from './files'
import { explanationPage, placesPage } from './explanation-page'
import { HELP } from './help'
import { clearProgress, engineOf, print, put, showProgress, text, type Words } from './output'
import { paintFor, paragraph, table } from './page'
import { planPage } from './plan-page'
import { think } from './think'
import { EXIT, Trouble } from './trouble'

/** For each command: the files it takes, at least and at most, the options it takes, and what it does. */
const COMMANDS: Readonly<
  Record<
    string,
    {
      files: [least: number, most: number]
      options: string[]
      flags?: string[]
      /** Options that may be given more than once. */
      many?: string[]
      run: (words: Words) => Promise<number> | number
    }
  >
> = {
  plan: { files: [1, 1], options: ['policy', 'seconds', 'engine', 'certificate'], run: plan },
  check: { files: [1, 2], options: ['policy', 'certificate'], run: checkPlan },
  explain: { files: [2, 2], options: ['policy', 'person', 'wing', 'engine'], flags: ['places'], run: explain },
  compare: {
    files: [1, 24],
    options: ['of', 'trade-off', 'person', 'factors', 'review', 'engine'],
    flags: ['sensitivity'],
    many: ['policy', 'plan', 'vary'],
    run: compareCommand,
  },
  sample: { files: [0, 1], options: ['people'], run: sample },
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    if (name === '' || name === '--help' || name === 'help') return print(HELP['']!)
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
  const named = [...read.files, ...Object.values(read.options), ...read.many.map(({ value }) => value)]
  if (named.filter((file) => file === '-').length > 1) {
    throw new Trouble([`rule36 ${name}: standard input (-) can be read once only; name a file for the others.`])
  }
  return command.run(read)
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
  const [estate, policy] = [estateFrom(files[0]!), policyFrom(text(options.policy))]
  let best: Draft | undefined
  const news = (progress: Progress): void => {
    best = progress.best ?? best
    showProgress(solvingLine(progress))
  }
  const proof = text(options.certificate)
  const answer = await think(
    { kind: 'plan', estate, policy, engine, certificate: proof !== undefined },
    { news, ...(seconds !== undefined && { seconds }) },
  )
  clearProgress()
  if (answer === 'stopped' && !best) throw new Trouble(['rule36 plan: stopped before there was a plan.'], EXIT.nothingYet)
  const recommendation = answer === 'stopped' ? conclude(estate, policy, best!) : answer
  if (recommendation.status === 'withheld') {
    const found = recommendation.findings.map(({ text: finding }) => `rule36 plan: ${finding}`)
    throw new Trouble(['rule36 plan: the solver gave a plan that the rules refute; it is withheld.', ...found], EXIT.nothingYet)
  }
  if (proof !== undefined) {
    if (recommendation.certificate) save(proof, `${JSON.stringify(recommendation.certificate)}\n`)
    else process.stderr.write('rule36 plan: stopped before there was a certificate; none is written.\n')
  }
  return put(recommendation.plan, () => planPage(recommendation.plan, estate, paintFor(process.stdout)), options)
}

function checkPlan({ files, options }: Words): number {
  if (files.length === 1) {
    const needless = ['policy', 'certificate'].find((option) => options[option] !== undefined)
    if (needless !== undefined)
      throw new Trouble([
        `rule36 check: a review file has all that is needed; leave --${needless} out, or name an estate and a plan.`,
      ])
    return checkReviewFile(files[0]!, options)
  }
  const estate = estateFrom(files[0]!)
  const policy = policyFrom(text(options.policy))
  const stated = planFrom(files[1]!, estate)
  const proof = text(options.certificate)
  const certificate = proof === undefined ? undefined : certificateFrom(proof, estate)
  const findings: Finding[] = check(estate, policy, stated)
  if (certificate) findings.push(...checkCertificate(estate, policy, stated, certificate).map((words) => ({ text: words })))
  const page = (): string => {
    if (findings.length === 0)
      return `No breach found of the rules checked.\n${certificate ? `\n${provenPage(certificate)}` : ''}`
    return `${table(
      ['rule', 'what is wrong'],
      findings.map(({ rule, text: finding }) => [rule ?? 'stated', finding]),
    )}\n`
  }
  const proven = certificate && findings.length === 0 ? { proven: certificate.tiers } : {}
  put({ broken: findings, ...proven }, page, options)
  return findings.length === 0 ? EXIT.done : EXIT.broken
}

/** What a certificate that holds proves, tier by tier. */
function provenPage({ tiers }: Certificate): string {
  const words = tiers.map(({ id, value, bound, proven }) => {
    if (proven === value) return [id, String(value), 'proven: no lawful plan is better']
    if (proven === bound) return [id, String(value), `proven: no lawful plan is below ${proven}`]
    return [id, String(value), `proven: no lawful plan is below ${proven}; that none is below ${bound} was found by search`]
  })
  return `${table(['tier', 'value', 'by the prices of the certificate'], words)}\n`
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
  const estate = estateFrom(files[0]!)
  const policy = policyFrom(text(options.policy))
  const stated = planFrom(files[1]!, estate)
  if (person !== undefined && !estate.people.some(({ id }) => id === person))
    throw new Trouble([`rule36 explain: --person "${person}" is nobody in ${files[0]}.`])
  if (wing !== undefined && !estate.wings.some(({ id }) => id === wing))
    throw new Trouble([`rule36 explain: --wing "${wing}" is no wing in ${files[0]}.`])
  const findings = check(estate, policy, stated)
  if (findings.length > 0) {
    const found = findings.map(({ text: finding }) => `${files[1]}: ${finding}`)
    throw new Trouble([
      ...found,
      `${files[1]}: only a lawful plan made for this estate and policy can be explained; see rule36 check --help.`,
    ])
  }
  if (person === undefined) {
    const places = openExplainer(estate, policy, stated).places()
    return put({ places }, () => placesPage(places, paintFor(process.stdout)), options)
  }
  const news = (alternative: { wing: string; verdict: string }): void => {
    if (process.stderr.isTTY) process.stderr.write(`${alternative.wing}: ${alternative.verdict}\n`)
  }
  const answer = await think(
    { kind: 'explain', estate, policy, plan: stated, person, engine, ...(wing !== undefined && { wing }) },
    { news },
  )
  if (answer === 'stopped') throw new Trouble(['rule36 explain: stopped before the explanation was whole.'], EXIT.nothingYet)
  return put(answer, () => explanationPage(answer, paintFor(process.stdout)), options)
}

function sample({ files, options }: Words): number {
  const [name] = files
  if (name === undefined) {
    return print(
      `${table(
        ['sample', 'what it is'],
        SAMPLES.map((one) => [one.name, one.about]),
      )}\n\n${paragraph('Write one with rule36 sample NAME --out FILE.')}\n`,
    )
  }
  const chosen = SAMPLES.find((one) => one.name === name)
  if (!chosen)
    throw new Trouble([`rule36 sample: there is no sample "${name}"; there are ${SAMPLES.map((one) => one.name).join(', ')}.`])
  const people = numberOf('people', text(options.people), (value) => Number.isInteger(value) && value > 0 && value <= 2_000_000)
  if (people !== undefined && !chosen.scales)
    throw new Trouble([`rule36 sample: "${name}" has its own number of people; only england-and-wales takes --people.`])
  const written = writeDocument(makeSample(name, people === undefined ? {} : { people }))
  const out = text(options.out)
  if (out === undefined) return print(written)
  save(out, written)
  return EXIT.done
}

function numberOf(name: string, given: string | undefined, fits: (value: number) => boolean): number | undefined {
  if (given === undefined) return undefined
  const value = Number(given)
  if (given.trim() === '' || !Number.isFinite(value) || !fits(value))
    throw new Trouble([`rule36: --${name} "${given}" is not a number that fits; write one such as --${name} 60.`])
  return value
}

function solvingLine({ step, tier, tiers }: Progress): string {
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
