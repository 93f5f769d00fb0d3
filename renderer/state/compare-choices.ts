/** What a person has chosen to compare: models on the policy of the estate, kept policies, files, and what else is to be tried. */

import type { Asked, ColumnAsked } from '../../src/compare/tasks'
import { DEFAULT_POLICY, type AssignLine, type Model, type Policy } from '../../src/domain/policy'
import type { PolicySetting } from '../../src/domain/comparison'
import type { Readable } from '../worker/compare-questions'
import type { Desk, Opened } from './desk'
import { keptPolicy } from './policy-on'

export const ALL_MODELS = [
  'dispersal',
  'concentration',
  'isolation',
  'integration',
  'combined',
] as const satisfies readonly Model[]

/** Whom a combined model treats how, where the policy of the estate has no lines of its own. */
export const USUAL_LINES: readonly AssignLine[] = [
  { recruiter: ['yes'], model: 'concentration' },
  { level: ['low'], model: 'integration' },
]

/** A file that takes part. */
export type AddedFile = { readonly file: string; readonly read: Exclude<Readable, { readonly kind: 'review' }> }

export type FamilyChoice = {
  readonly column: string
  readonly what: PolicySetting
  readonly from: number
  readonly to: number
  readonly step: number
}

export type Choices = {
  readonly models: readonly Model[]
  /** Names of kept policies. */
  readonly kept: readonly string[]
  /** Whether the proposal on the desk takes part as it is. */
  readonly proposal: boolean
  readonly files: readonly AddedFile[]
  /** The column whose policy is changed setting by setting. */
  readonly sensitivityOf: string | undefined
  readonly family: FamilyChoice | undefined
}

export const FIRST_CHOICES: Choices = {
  models: ALL_MODELS,
  kept: [],
  proposal: false,
  files: [],
  sensitivityOf: undefined,
  family: undefined,
}

/** A column by a name that stays while others are chosen. */
export type Chosen = { readonly key: string; readonly column: ColumnAsked }

const MOST_VALUES = 100

/** The policy of the estate with another model, else as it is. */
export function policyAs(model: Model, policy: Policy, nameOf: (model: Model, policy: Policy) => string): Policy {
  if (policy.model === model) return policy
  const lines = policy.assign.length > 0 ? policy.assign : USUAL_LINES
  return { ...policy, model, name: nameOf(model, policy), assign: model === 'combined' ? lines : [] }
}

/** Policies that are kept under their names. */
export function keptPolicies({ shelves }: Opened): ReadonlyMap<string, Policy> {
  return new Map(
    [...shelves.policies.keys()].flatMap((name) => {
      const policy = keptPolicy(shelves, name)
      return policy ? [[name, policy] as const] : []
    }),
  )
}

/** Every column that was chosen, in the order shown; a policy has one for each day. */
export function columnsChosen(
  { opened, policy, proposal }: Pick<Desk, 'opened' | 'policy' | 'proposal'>,
  choices: Choices,
  nameOf: (model: Model, policy: Policy) => string,
): { readonly estates: Asked['estates']; readonly columns: readonly Chosen[] } {
  if (!opened) return { estates: [], columns: [] }
  const days = choices.files.flatMap(({ read }) => (read.kind === 'estate' ? [read.estate] : []))
  const estates = [opened.estate, ...days]
  const kept = keptPolicies(opened)
  const policies: readonly (readonly [string, Policy])[] = [
    ...ALL_MODELS.filter((model) => choices.models.includes(model)).map(
      (model) => [`model ${model}`, policyAs(model, policy, nameOf)] as const,
    ),
    ...choices.kept.flatMap((key) => {
      const one = kept.get(key)
      return one ? [[`kept ${key}`, one] as const] : []
    }),
    ...choices.files.flatMap(({ read }, index) => (read.kind === 'policy' ? [[`file ${index}`, read.policy] as const] : [])),
  ]
  const columns = estates.flatMap((_, estate): Chosen[] => [
    ...policies.map(([key, one]) => ({ key: estate === 0 ? key : `${key} on ${estate}`, column: { estate, policy: one } })),
    ...(estate === 0 && choices.proposal && proposal?.standing === opened.standing
      ? [{ key: 'proposal', column: { estate, policy: proposal.policy, plan: proposal.plan } }]
      : []),
    ...choices.files.flatMap(({ read }, index) =>
      read.kind === 'plan' && read.estate === estate
        ? [{ key: `file ${index}`, column: { estate, policy: read.policy, plan: read.plan } }]
        : [],
    ),
  ])
  return { estates, columns }
}

/** Policies that a plan in a file may have been made under. */
export function policiesKnown({ opened, policy }: Pick<Desk, 'opened' | 'policy'>, { files }: Choices): readonly Policy[] {
  const kept = opened ? [...keptPolicies(opened).values()] : []
  return [policy, ...kept, ...files.flatMap(({ read }) => (read.kind === 'policy' ? [read.policy] : [])), DEFAULT_POLICY]
}

/** The values of a family; none: its bounds don't fit each other. */
export function valuesOf({ from, to, step }: FamilyChoice): readonly number[] {
  const areWhole = [from, to, step].every((value) => Number.isSafeInteger(value) && value >= 0)
  if (!areWhole || step === 0 || to < from || (to - from) / step >= MOST_VALUES) return []
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}

/** All of it, as it is asked of the worker. */
export function askedOf({ estates, columns }: ReturnType<typeof columnsChosen>, { sensitivityOf, family }: Choices): Asked {
  const placeOf = (key: string | undefined): number => columns.findIndex((one) => one.key === key && !one.column.plan)
  const [changed, followed] = [placeOf(sensitivityOf), placeOf(family?.column)]
  return {
    estates,
    columns: columns.map(({ column }) => column),
    sensitivityOf: changed < 0 ? [] : [changed],
    families: family && followed >= 0 ? [{ column: followed, what: family.what, values: valuesOf(family) }] : [],
  }
}
