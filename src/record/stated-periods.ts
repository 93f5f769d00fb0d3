/** The periods as administrators stated them: a chain of statements, each signed, of which the last is in force. */

import { sha256Of } from '../domain/canonical'
import type { AdministratorKeys } from './destruction'
import { isSignedBy, sign, type Signer } from '../vault/signatures'
import { NO_PERIODS, type Periods } from '../retention/periods'

export type PeriodsStatement = {
  /** From 1. */
  readonly number: number
  /** In milliseconds since 1970. */
  readonly at: number
  /** Who signs, by id. */
  readonly by: string
  /** The SHA-256 of the statement before; empty in the first. */
  readonly before: string
  readonly periods: Periods
  readonly signature: string
}

/** `unsigned`: an older Rule36 kept them, and no administrator has confirmed them since. `damaged`: they are not as anybody stated them. */
export type PeriodsInForce =
  { readonly status: 'signed' | 'unsigned'; readonly periods: Periods } | { readonly status: 'damaged' }

/** Where nothing was ever stated. */
export const NEVER_STATED: PeriodsInForce = { status: 'signed', periods: NO_PERIODS }

/** The periods in force; of such as are damaged, none. */
export function knownPeriods(inForce: PeriodsInForce): Periods {
  return inForce.status === 'damaged' ? NO_PERIODS : inForce.periods
}

const PURPOSE = 'rule36/periods@1'

/** One more statement after these. */
export async function statePeriods(
  statements: readonly PeriodsStatement[],
  periods: Periods,
  { by, signer, at }: { readonly by: string; readonly signer: Signer; readonly at: number },
): Promise<PeriodsStatement> {
  const last = statements.at(-1)
  const unsigned = { number: statements.length + 1, at, by, before: last ? sha256Of(last) : '', periods }
  return { ...unsigned, signature: await sign(signer, PURPOSE, unsigned) }
}

/** What the last statement says, if an administrator signed every one; else they are `damaged`. */
export async function readPeriods(
  statements: readonly PeriodsStatement[],
  administrators: AdministratorKeys,
): Promise<PeriodsInForce> {
  let before: PeriodsStatement | undefined
  for (const statement of statements) {
    if (!(await follows(before, statement, administrators))) return { status: 'damaged' }
    before = statement
  }
  return before ? { status: 'signed', periods: before.periods } : { status: 'damaged' }
}

async function follows(
  before: PeriodsStatement | undefined,
  statement: PeriodsStatement,
  administrators: AdministratorKeys,
): Promise<boolean> {
  const { signature, ...unsigned } = statement
  if (statement.number !== (before?.number ?? 0) + 1 || statement.before !== (before ? sha256Of(before) : '')) return false
  for (const key of administrators.get(statement.by) ?? []) if (await isSignedBy(key, PURPOSE, unsigned, signature)) return true
  return false
}
