/** Asks for the secret of a sealed file that is to be opened, until it opens or the person thinks better of it. */

import { create } from 'zustand'
import type { Secret } from '../../src/vault/vault'
import { askLocksmith } from '../worker/ask'
import { note, said } from './record'
import type { OpenedSealed, Sealing } from '../worker/locksmith-questions'

type Unsealed = { readonly bytes: Uint8Array<ArrayBuffer>; readonly sealing?: Sealing }

type Asked = {
  readonly name: string
  readonly sealed: Uint8Array
  readonly answer: (unsealed: Unsealed | undefined) => void
}

export const useSealedFile = create<{ readonly asked?: Asked | undefined }>(() => ({}))

/** Undefined: it is not to be opened. */
export function askForSecret(name: string, sealed: Uint8Array): Promise<Unsealed | undefined> {
  // Whoever asked before is overtaken, as by another file that comes from outside.
  useSealedFile.getState().asked?.answer(undefined)
  return new Promise((answer) => useSealedFile.setState({ asked: { name, sealed, answer } }))
}

/** Undefined: it is open. */
export async function tryToUnseal(secret: Secret): Promise<Exclude<OpenedSealed, { readonly status: 'opened' }> | undefined> {
  const { asked } = useSealedFile.getState()
  if (!asked) return undefined
  const opened = await askLocksmith('open file', { sealed: asked.sealed, secret })
  if (opened.status !== 'opened') {
    note({ kind: 'access', what: said('deed.try-file', { file: asked.name }), shown: { status: opened.status } })
    return opened
  }
  useSealedFile.setState({ asked: undefined })
  asked.answer(opened)
  return undefined
}

export function leaveSealed(): void {
  const { asked } = useSealedFile.getState()
  useSealedFile.setState({ asked: undefined })
  asked?.answer(undefined)
}
