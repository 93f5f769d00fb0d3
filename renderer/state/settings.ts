/** The settings of the window, kept on this computer and the same for every estate. */

import { create } from 'zustand'
import { DEFAULT_SETTINGS, keepSettings, recallSettings, type Settings } from '../storage/settings'
import { languageFor } from '../words/languages'
import type { Spoken } from '../words/say'
import { report } from './report-bug'

export const useSettings = create<Settings>(() => DEFAULT_SETTINGS)
export const settings = useSettings.getState

/** Must have come back before the window is drawn. */
export async function recallAll(): Promise<void> {
  apply(await recallSettings())
}

export function change(some: Partial<Settings>): void {
  apply({ ...settings(), ...some })
  report(keepSettings(settings()))
}

/** The language of the window with its words: one named in the address, the one chosen, or one that the computer prefers. */
export async function spokenNow(): Promise<Spoken> {
  const asked = new URLSearchParams(location.search).get('language') ?? undefined
  const language = languageFor(asked ?? settings().language, navigator.languages)
  return { language, ...(await language.load()) }
}

function apply(all: Settings): void {
  useSettings.setState(all, true)
  if (all.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = all.theme
}
