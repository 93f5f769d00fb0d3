/** What scenarios are called in the window: one that is kept by its name, one ready to use by what it is about. */

import { READY_SCENARIOS } from '../../../src/outlook/ready'
import type { ScenarioRef } from '../../state/scenarios'
import { isWordKey, type Speech } from '../../words/say'

export const READY_IDS: readonly string[] = READY_SCENARIOS.map(({ name }) => name)

export function scenarioName({ kind, id }: ScenarioRef, { say }: Speech): string {
  const key = `ready.${id}`
  return kind === 'ready' && isWordKey(key) ? say(key) : id
}

export function scenarioAbout({ kind, id }: ScenarioRef, { say }: Speech): string | undefined {
  const key = `ready.about.${id}`
  return kind === 'ready' && isWordKey(key) ? say(key) : undefined
}
