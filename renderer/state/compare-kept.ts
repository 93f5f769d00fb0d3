/** Keeps with the open estate what was chosen to compare and what came of it, so that both are there again when it is opened again. */

import { askedAgain, keptOf, type KeptComparison } from '../../src/compare/kept'
import type { Part } from '../../src/compare/compare'
import type { Asked } from '../../src/compare/tasks'
import type { Audited } from '../audit/audit-questions'
import { keep } from './changes'
import { FIRST_CHOICES, type AddedFile, type Choices } from './compare-choices'
import type { Opened } from './desk'
import { said } from './record'

const SHELF = 'comparisons'
/** Files may hold whole estates, so they are written only when they change. */
const KEYS = { choices: 'choices', files: 'files', made: 'made', audited: 'audited' } as const

/** What was made, of the estate as it stood then. */
export type Made = {
  readonly asked: Asked
  readonly parts: readonly Part[]
  readonly standing: number
  readonly stopped: boolean
  readonly audited?: Audited
}

type KeptMade = { readonly standing: number; readonly stopped: boolean; readonly comparison: KeptComparison }
type KeptFiles = { readonly files: readonly AddedFile[] }

export function keepChoices({ files, ...choices }: Choices, before: Choices): void {
  keep(SHELF, KEYS.choices, choices)
  if (files !== before.files) keep(SHELF, KEYS.files, { files } satisfies KeptFiles)
}

export function keptChoices({ shelves }: Opened): Choices {
  const kept = shelves[SHELF]
  return {
    ...FIRST_CHOICES,
    ...(kept.get(KEYS.choices) as Partial<Choices> | undefined),
    ...(kept.get(KEYS.files) as KeptFiles | undefined),
  }
}

export function keepMade({ asked, parts, standing, stopped }: Made): void {
  keep(SHELF, KEYS.made, { standing, stopped, comparison: keptOf(asked, parts) } satisfies KeptMade, {
    kind: 'compared',
    what: said('deed.compare', { count: asked.columns.length }),
    shown: { policies: asked.columns.map(({ policy }) => policy), stopped },
  })
  keep(SHELF, KEYS.audited, undefined)
}

export function keepAudited(audited: Audited): void {
  keep(SHELF, KEYS.audited, audited, { kind: 'compared', what: said('deed.audit') })
}

/** What was made of the estate as it stands; of another standing it can't be shown, for the estate of then is not there. */
export function keptMade({ estate, shelves, standing }: Opened): Made | undefined {
  const kept = shelves[SHELF].get(KEYS.made) as KeptMade | undefined
  if (kept?.standing !== standing) return undefined
  const audited = shelves[SHELF].get(KEYS.audited) as Audited | undefined
  return { ...askedAgain(kept.comparison, estate), standing, stopped: kept.stopped, ...(audited && { audited }) }
}
