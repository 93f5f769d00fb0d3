/** `rule36 compare`: the same people under several policies, in several plans or on several days. */

import { check } from '../advice/check'
import { concludeComparison, judgedColumns } from '../compare/conclude'
import type { Part } from '../compare/compare'
import { disparityOf } from '../compare/disparity/disparity'
import { METRICS } from '../compare/metrics'
import { writeReview } from '../compare/review/write-review'
import { MOST_WEIGHT, SETTINGS, weightIn } from '../compare/settings'
import { tasksOf, type Asked, type ColumnAsked } from '../compare/tasks'
import { sha256Of } from '../domain/canonical'
import type { Comparison, MetricId, PolicySetting } from '../domain/comparison'
import type { Estate } from '../domain/estate'
import { DEFAULT_POLICY, type Policy } from '../domain/policy'
import { comparePage } from './compare-page'
import { estateAndMonitoringFrom, factorsFrom, planForOneOf, policyFrom, save } from './files'
import { clearProgress, engineOf, put, showProgress, text, type Words } from './output'
import { paintFor } from './page'
import { think } from './think'
import { EXIT, Trouble } from './trouble'

const MOST_VALUES = 100

export async function compareCommand({ files, options, many }: Words): Promise<number> {
  const engine = engineOf(text(options.engine))
  const tradeOff = tradeOffOf(text(options['trade-off']))
  const given = files.map(estateAndMonitoringFrom)
  const estates = given.map(({ estate }) => estate)
  const columns = columnsOf(files, estates, many)
  const asked = askedOf(estates, columns, { options, many })
  const factors = text(options.factors) === undefined ? undefined : factorsFrom(text(options.factors)!)
  const person = text(options.person)
  if (person !== undefined && !estates[0]!.people.some(({ id }) => id === person))
    throw new Trouble([`rule36 compare: --person "${person}" is nobody in ${files[0]}.`])
  const parts: Part[] = []
  await think(
    { kind: 'compare', asked, engine },
    {
      news: ({ doing, done, of, part, solving }) => {
        if (part) parts.push(part)
        showProgress(`${done} of ${of}: ${doing}${solving?.tier ? ` (${solving.tier})` : ''}`)
      },
    },
  )
  clearProgress()
  refuseWithheld(asked, parts)
  const judged = judgedColumns(asked, parts)
  if (judged.length === 0) throw new Trouble(['rule36 compare: stopped before there was a plan.'], EXIT.nothingYet)
  const concluded = concludeComparison(asked, parts, judged)
  const comparison: Comparison = {
    ...concluded,
    disparity: judged.flatMap(({ place, situation, outcomes }) =>
      disparityOf(situation.policy.name, outcomes, given[asked.columns[place]!.estate]!.monitoring),
    ),
    extra: { ...concluded.extra, ...(factors && { factors }) },
  }
  const review = text(options.review)
  if (review !== undefined) {
    showProgress('writes the review file')
    save(review, `${JSON.stringify(writeReview(asked, judged, comparison))}\n`)
    clearProgress()
  }
  const shown = { comparison, judged, ...(tradeOff && { tradeOff }), ...(person !== undefined && { person }) }
  return put(comparison, () => comparePage(shown, paintFor(process.stdout)), options)
}

/** The columns in the order given, first of the first estate; a plan goes with the estate and the policy that it states. */
function columnsOf(files: readonly string[], estates: readonly Estate[], many: Words['many']): ColumnAsked[] {
  const named = many.filter(({ name }) => name !== 'vary')
  if (named.length === 0)
    throw new Trouble(['rule36 compare: say what to compare with --policy FILE or --plan FILE, each as often as you like.'])
  const policies = new Map(many.filter(({ name }) => name === 'policy').map(({ value }) => [value, policyFrom(value)]))
  const columns = named.flatMap(({ name, value }): ColumnAsked[] => {
    if (name === 'policy') return estates.map((_, estate) => ({ estate, policy: policies.get(value)! }))
    return [planColumn(value, files, estates, [...policies.values()])]
  })
  return columns.sort((one, other) => one.estate - other.estate)
}

function planColumn(
  file: string,
  files: readonly string[],
  estates: readonly Estate[],
  policies: readonly Policy[],
): ColumnAsked {
  const { plan, estate } = planForOneOf(file, estates)
  const { sha256 } = plan.policy ?? {}
  const known = sha256 === undefined ? policies : [...policies, DEFAULT_POLICY].filter((policy) => sha256Of(policy) === sha256)
  const policy = known[0] ?? (sha256 === undefined ? DEFAULT_POLICY : undefined)
  if (!policy)
    throw new Trouble([`${file}: the plan was made under the policy "${plan.policy!.name}"; give that one too, with --policy.`])
  const findings = check(estates[estate]!, policy, plan)
  if (findings.length > 0) {
    throw new Trouble([
      ...findings.map(({ text: finding }) => `${file}: ${finding}`),
      `${file}: only a lawful plan of ${files[estate]} can be compared; see rule36 check --help.`,
    ])
  }
  return { estate, policy, plan }
}

function askedOf(estates: readonly Estate[], columns: readonly ColumnAsked[], { options, many }: Omit<Words, 'files'>): Asked {
  const families = many.filter(({ name }) => name === 'vary').map(({ value }) => familyOf(value))
  const isWanted = options.sensitivity === true || families.length > 0
  const of = isWanted ? columnNamed(text(options.of) ?? '1', columns) : 0
  if (!isWanted && options.of !== undefined)
    throw new Trouble(['rule36 compare: --of says which policy to change; add --sensitivity or --vary.'])
  return {
    estates,
    columns,
    sensitivityOf: options.sensitivity === true ? [of] : [],
    families: families.map((family) => ({ column: of, ...family })),
  }
}

/** A column by its number, counted from 1, or by the name of its policy. */
function columnNamed(name: string, columns: readonly ColumnAsked[]): number {
  const byName = columns.findIndex(({ policy, plan }) => policy.name === name && !plan)
  const place = byName >= 0 ? byName : /^\d+$/.test(name) ? Number(name) - 1 : -1
  const column = columns[place]
  if (!column) {
    const names = columns.map(({ policy }, index) => `${index + 1} (${policy.name})`).join(', ')
    throw new Trouble([`rule36 compare: --of "${name}" is no policy here; there are ${names}.`])
  }
  if (column.plan)
    throw new Trouble([
      `rule36 compare: --of ${name} is a plan that was handed in; only policies can be changed and planned anew.`,
    ])
  return place
}

/** `limits.networkPerWing=1..6` or `weights.km=0,1,5`. */
function familyOf(words: string): { readonly what: PolicySetting; readonly values: readonly number[] } {
  const [name = '', range = ''] = words.split('=', 2)
  const what = SETTINGS.find((setting) => setting === name)
  if (!what) throw new Trouble([`rule36 compare: --vary "${words}" names no setting; there are ${SETTINGS.join(', ')}.`])
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(range) ?? []
  const values =
    from !== undefined && Number(to) - Number(from) < MOST_VALUES
      ? Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => Number(from) + index)
      : range.split(',').map((value) => (/^\d+$/.test(value) ? Number(value) : NaN))
  const most = weightIn(what) ? MOST_WEIGHT : Number.MAX_SAFE_INTEGER
  if (values.length === 0 || values.length > MOST_VALUES || !values.every((value) => value <= most))
    throw new Trouble([
      `rule36 compare: --vary "${words}" is no range; write one such as ${what}=1..6 or ${what}=1,2,5, of at most ${MOST_VALUES} values.`,
    ])
  return { what, values: [...new Set(values)] }
}

function tradeOffOf(words: string | undefined): readonly [MetricId, MetricId] | undefined {
  if (words === undefined) return undefined
  const names = words.split(',')
  const found = names.map((name) => METRICS.find(({ id }) => id === name))
  const [one, other] = found
  if (names.length !== 2 || !one || !other)
    throw new Trouble([
      `rule36 compare: --trade-off "${words}" is not two figures; write two such as kmMean,transfers, of ${METRICS.map(({ id }) => id).join(', ')}.`,
    ])
  const open = [one, other].find(({ better }) => better === 'neither')
  if (open)
    throw new Trouble([
      `rule36 compare: neither more nor fewer ${open.words} is better by itself, so --trade-off can't use ${open.id}; choose another figure.`,
    ])
  return [one.id, other.id]
}

function refuseWithheld(asked: Asked, parts: readonly Part[]): void {
  const tasks = tasksOf(asked)
  const lines = parts.flatMap((part) => {
    if (part.kind !== 'withheld') return []
    const { name } = asked.columns[tasks[part.task]!.column]!.policy
    return part.findings.map(({ text: finding }) => `rule36 compare: a plan under "${name}" is withheld: ${finding}`)
  })
  if (lines.length > 0)
    throw new Trouble(
      ['rule36 compare: the solver gave a plan that the rules refute; it is withheld.', ...lines],
      EXIT.nothingYet,
    )
}
