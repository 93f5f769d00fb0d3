/**
 * The files opened lately, for the menu. They are forgotten at the end, because their names may tell of people, unless the person
 * wants them kept. The system's own list of recent files never hears of them.
 */

import { recall, remember } from './remembered'

const MOST = 10

let recent: readonly string[] | undefined
let tellMenu = (): void => undefined

export function recentFiles(): readonly string[] {
  recent ??= recall().recent ?? []
  return recent
}

export function keepsRecent(): boolean {
  return recall().recent !== undefined
}

export function noteRecent(path: string): void {
  change([path, ...recentFiles().filter((known) => known !== path)].slice(0, MOST))
}

export function dropRecent(path: string): void {
  change(recentFiles().filter((known) => known !== path))
}

export function forgetRecent(): void {
  change([])
}

export function keepRecent(keep: boolean): void {
  void remember({ recent: keep ? [...recentFiles()] : undefined })
  tellMenu()
}

export function onRecentChange(tell: () => void): void {
  tellMenu = tell
}

function change(files: readonly string[]): void {
  recent = files
  if (keepsRecent()) void remember({ recent: [...files] })
  tellMenu()
}
