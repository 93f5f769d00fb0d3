/** Keeps the settings of the window, which are the same for every estate. */

import { tables, within } from './database'

export type Settings = {
  /** The language of the window; absent: what the computer prefers. */
  readonly language?: string
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether shortcuts of a single key, such as ?, are on. Who speaks to their computer may want them off. */
  readonly singleKeys: boolean
  /** Whether what one can begin with was seen, and put away. */
  readonly welcomed: boolean
  /**
   * Before which recommendations planners say where they would place the person: none; those that override a decision made earlier, or
   * what the person's security level requires; or all that change something.
   */
  readonly ownChoice: 'never' | 'overrides' | 'always'
}

export const DEFAULT_SETTINGS: Settings = { theme: 'system', singleKeys: true, ownChoice: 'overrides', welcomed: false }

export async function recallSettings(): Promise<Settings> {
  const kept = await within('r', () => tables.meta.get('settings'))
  if (kept.status !== 'kept' || kept.value?.key !== 'settings') return DEFAULT_SETTINGS
  return { ...DEFAULT_SETTINGS, ...kept.value.settings }
}

export async function keepSettings(settings: Settings): Promise<void> {
  await within('rw', () => tables.meta.put({ key: 'settings', settings }))
}
