/** Why a secret was not taken, in plain words, at the field that it is about. */

import type { Refusal } from '../../state/vault'
import type { OpenedSealed } from '../../worker/locksmith-questions'
import type { Speech } from '../../words/say'
import type { Problems } from './secret-form'

/** Of the vault of this window; `isNamed`: the name may be wrong as well. */
export function problemsOf(refusal: Refusal, { say }: Speech, isNamed = false): Partial<Problems> {
  if (refusal.status === 'poor passphrase') return { next: [refusal.why] }
  if (refusal.status === 'mistyped recovery key') return { secret: refusal.problems }
  if (refusal.status === 'wrong passphrase' && isNamed) return { secret: [say('unlock.wrong-name-or-passphrase')] }
  return { secret: [say(`unlock.${hyphened(refusal.status)}`)] }
}

/** Of a sealed file. */
export function problemsOfFile(
  refusal: Exclude<OpenedSealed, { readonly status: 'opened' }>,
  { say }: Speech,
): Partial<Problems> {
  if (refusal.status === 'mistyped recovery key') return { secret: refusal.problems }
  return { secret: [say(`sealed.${hyphened(refusal.status)}`)] }
}

type Hyphened<S extends string> = S extends `${infer A} ${infer B}` ? `${A}-${Hyphened<B>}` : S

/** `wrong recovery key` as `wrong-recovery-key`. */
function hyphened<S extends string>(status: S): Hyphened<S> {
  return status.replaceAll(' ', '-') as Hyphened<S>
}
