/** The keys that work wherever one is in the window, all of them; whoever answers to one says so while it is there. */

import { useCallback, useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { settings } from '../state/settings'
import type { WordKey } from '../words/words'

type Shortcut = {
  readonly words: WordKey
  /** `Mod` is the command key on a Mac and Ctrl elsewhere. */
  readonly keys: string
  /** Left alone while a person writes in a field, where the key has a meaning of its own. */
  readonly notInFields?: true
}

export const SHORTCUTS = {
  help: { words: 'shortcut.help', keys: '?', notInFields: true },
  search: { words: 'shortcut.search', keys: '/', notInFields: true },
  undo: { words: 'shortcut.undo', keys: 'Mod+Z', notInFields: true },
  redo: { words: 'shortcut.redo', keys: 'Mod+Shift+Z', notInFields: true },
  open: { words: 'shortcut.open', keys: 'Mod+O' },
  save: { words: 'shortcut.save', keys: 'Mod+S' },
  lock: { words: 'shortcut.lock', keys: 'Mod+Shift+L' },
} as const satisfies Record<string, Shortcut>

export type ShortcutId = keyof typeof SHORTCUTS

const acts = new Map<ShortcutId, () => void>()
let active: readonly ShortcutId[] = []
const listeners = new Set<() => void>()

/** Does this when its keys are pressed, as long as what asks for it is on the screen. Its `act` is the same from draw to draw. */
export function useShortcut(id: ShortcutId, act: () => void): void {
  useEffect(() => {
    acts.set(id, act)
    tell()
    return () => {
      if (acts.get(id) === act) acts.delete(id)
      tell()
    }
  }, [id, act])
}

/** Of the field that a list is searched with, which has a shortcut wherever there is one. */
export function useSearchField(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useShortcut(
    'search',
    useCallback(() => field.current?.focus(), []),
  )
  return field
}

/** The shortcuts that do something at the moment. */
export function useActiveShortcuts(): readonly ShortcutId[] {
  return useSyncExternalStore(listen, () => active)
}

/** Does what its keys would do, for whoever asks in another way. */
export function act(id: ShortcutId): void {
  if (!document.querySelector('dialog[open]')) acts.get(id)?.()
}

const isMac = navigator.userAgent.includes('Mac')

/** The keys as they are written on this computer's keyboard. */
export function keysOf(id: ShortcutId): readonly string[] {
  return SHORTCUTS[id].keys.split('+').map((key) => (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key))
}

window.addEventListener('keydown', (event) => {
  const id = active.find((one) => isPressed(SHORTCUTS[one], event))
  if (!id) return
  event.preventDefault()
  acts.get(id)?.()
})

function isPressed({ keys, notInFields }: Shortcut, event: KeyboardEvent): boolean {
  if (event.altKey || (notInFields && isField(event.target)) || document.querySelector('dialog[open]')) return false
  const [key, ...modifiers] = keys.split('+').toReversed()
  const mod = isMac ? event.metaKey : event.ctrlKey
  if (modifiers.length === 0) return settings().singleKeys && event.key === key && !event.ctrlKey && !event.metaKey
  return event.key.toUpperCase() === key && mod && event.shiftKey === modifiers.includes('Shift')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

function tell(): void {
  active = [...acts.keys()]
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
