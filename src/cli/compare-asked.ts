/** What a comparison is asked to do, from the files that the command line names. */

import { check } from '../advice/check'
import type { Asked, ColumnAsked } from '../compare/tasks'
import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { DEFAULT_POLICY, type Policy } from '../domain/policy'
import { planForOneOf, policyFrom } from './documents'
import type { Source } from './files'
import type { Compared } from './questions'
import { Trouble } from './trouble'

export function askedOf(compared: Compared, estates: readonly Estate[]): Asked {
  const { sensitivity, families, of, person } = compared
  const columns = columnsOf(compared, estates)
  if (person !== undefined && !estates[0]!.people.some(({ id }) => id === person))
    throw new Trouble([`rule36 compare: --person "${person}" is nobody in ${compared.estates[0]!.file}.`])
  const changed = sensitivity || families.length > 0 ? columnNamed(of ?? '1', columns) : 0
  return {
    estates,
    columns,
    sensitivityOf: sensitivity ? [changed] : [],
    families: families.map((family) => ({ column: changed, ...family })),
  }
}

/** The columns in the order given, first of the first estate; a plan goes with the estate and the policy that it states. */
function columnsOf({ columns: named, estates: sources }: Compared, estates: readonly Estate[]): ColumnAsked[] {
  const policies = named.map(({ name, source }) => (name === 'policy' ? policyFrom(source) : undefined))
  const known = policies.filter((policy) => policy !== undefined)
  const columns = named.flatMap(({ source }, index): ColumnAsked[] => {
    const policy = policies[index]
    return policy ? estates.map((_, estate) => ({ estate, policy })) : [planColumn(source, sources, estates, known)]
  })
  return columns.sort((one, other) => one.estate - other.estate)
}

function planColumn(
  source: Source,
  sources: readonly Source[],
  estates: readonly Estate[],
  policies: readonly Policy[],
): ColumnAsked {
  const { plan, estate } = planForOneOf(source, estates)
  const { sha256 } = plan.policy ?? {}
  const known = sha256 === undefined ? policies : [...policies, DEFAULT_POLICY].filter((policy) => sha256Of(policy) === sha256)
  const policy = known[0] ?? (sha256 === undefined ? DEFAULT_POLICY : undefined)
  if (!policy)
    throw new Trouble([
      `${source.file}: the plan was made under the policy "${plan.policy!.name}"; give that one too, with --policy.`,
    ])
  const findings = check(estates[estate]!, policy, plan)
  if (findings.length > 0) {
    throw new Trouble([
      ...findings.map(({ text: finding }) => `${source.file}: ${finding}`),
      `${source.file}: only a lawful plan of ${sources[estate]!.file} can be compared; see rule36 check --help.`,
    ])
  }
  return { estate, policy, plan }
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
