/** Keeps the settings of the window, which are the same for every estate. */

import { tables, withinClear } from './database'

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
  /** Minutes without a key or a pointer after which the window locks. */
  readonly lockAfter: (typeof LOCK_AFTER)[number]
  /** When a backup was saved last as a file, in milliseconds since 1970. */
  readonly backedUpAt?: number
}

/** In minutes. Nobody can be talked into 'never'. */
export const LOCK_AFTER = [2, 5, 10, 15, 30, 60] as const

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  singleKeys: true,
  ownChoice: 'overrides',
  welcomed: false,
  lockAfter: 10,
}

export async function recallSettings(): Promise<Settings> {
  const kept = await withinClear('r', () => tables.meta.get('settings'))
  if (kept.status !== 'kept' || kept.value?.key !== 'settings') return DEFAULT_SETTINGS
  const settings: Settings = { ...DEFAULT_SETTINGS, ...kept.value.settings }
  // They lie in clear: whoever can write them may not keep the window from locking.
  const lockAfter = LOCK_AFTER.find((minutes) => minutes === settings.lockAfter) ?? DEFAULT_SETTINGS.lockAfter
  return { ...settings, lockAfter }
}

export async function keepSettings(settings: Settings): Promise<void> {
  await withinClear('rw', () => tables.meta.put({ key: 'settings', settings }))
}
