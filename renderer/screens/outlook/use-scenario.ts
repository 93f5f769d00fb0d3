/** A scenario as it stands: what was written of it, else as it is kept or comes; and what it says, or what is wrong with it. */

import { useEffect, useMemo } from 'react'
import type { Scenario } from '../../../src/domain/scenario'
import { readScenario } from '../../../src/intake/read-scenario'
import type { Reading } from '../../../src/problem'
import type { Opened } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { formOf, isMadeFor, prepare, useScenarios, type ScenarioDraft, type ScenarioRef } from '../../state/scenarios'

export type ScenarioAsItStands =
  | { readonly status: 'preparing' | 'gone' }
  | {
      readonly status: 'there'
      /** As it is kept or comes, without what was written since. */
      readonly beginning: ScenarioDraft
      readonly draft: ScenarioDraft
      readonly isWritten: boolean
      readonly reading: Reading<Scenario>
    }

export function useScenario(ref: ScenarioRef | undefined, opened: Opened): ScenarioAsItStands {
  const { written } = useDraft<ScenarioDraft>(ref ? formOf(ref) : '')
  const made = useScenarios(({ ready }) => (ref?.kind === 'ready' ? ready[ref.id] : undefined))
  const history = useScenarios((scenarios) => scenarios.history)
  const { id, standing, estate } = opened
  useEffect(() => {
    if (ref?.kind === 'ready') prepare(ref)
  }, [ref, id, standing, history])
  const current = isMadeFor(made, standing, history) ? made.document : undefined
  const beginning = ref?.kind === 'kept' ? opened.shelves.scenarios.get(ref.id) : current
  const draft: ScenarioDraft | undefined = written ?? beginning
  const reading = useMemo(() => draft && readScenario(JSON.stringify(draft), estate), [draft, estate])
  if (!beginning || !draft || !reading) return { status: ref?.kind === 'kept' ? 'gone' : 'preparing' }
  return { status: 'there', beginning, draft, isWritten: written !== undefined, reading }
}
