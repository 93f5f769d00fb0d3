/** Joins the frame of the window to its host: tells the host what the menu offers, and hears what a person chose there. */

import { useEffect, useMemo, useRef } from 'react'
import { HOST_WORDS, PLAIN_COMMANDS, type Command, type Menu, type MenuWord } from '../../src/bridge'
import { report } from '../state/report-bug'
import { useSpeech } from '../words/say'
import { host } from './host'

/**
 * What the frame offers. `commands` as in `Menu`: left out, not shown; false, not now. `unsaved`: closing now would lose something,
 * so the command `close` comes first. `follow` does what a command says; `undo` and `redo` come only while no text is being typed.
 */
export type HostOffer = Omit<Menu, 'words'> & { readonly unsaved: boolean; readonly follow: (command: Command) => void }

/** Used once, by the frame, when it is ready for a file from outside. */
export function useHost({ commands, screens, unsaved, follow }: HostOffer): void {
  const { say } = useSpeech()
  const following = useRef(follow)
  useEffect(() => {
    following.current = follow
  }, [follow])
  useEffect(() => host.onCommand((command) => hear(command, following.current)), [])
  useEffect(() => report(host.holdUnsaved(unsaved)), [unsaved])
  // The host builds its menu anew for each, so only what differs is told.
  const offered = JSON.stringify({ commands, screens })
  const words = useMemo(() => wordsOfMenu((word) => say(`menu.${word}`)), [say])
  useEffect(() => report(host.showMenu({ words, ...(JSON.parse(offered) as Omit<Menu, 'words'>) })), [words, offered])
  useEffect(() => {
    document.addEventListener('copy', noteCopied)
    document.addEventListener('cut', noteCopied)
    return () => {
      document.removeEventListener('copy', noteCopied)
      document.removeEventListener('cut', noteCopied)
    }
  }, [])
}

function hear(command: Command, follow: (command: Command) => void): void {
  if ((command.do === 'undo' || command.do === 'redo') && isTyping(document.activeElement)) report(host.changeTyping(command.do))
  else follow(command)
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(element.type)) ||
    (element instanceof HTMLElement && element.isContentEditable)
  )
}

function noteCopied(): void {
  report(host.noteCopied())
}

function wordsOfMenu(say: (word: MenuWord) => string): Menu['words'] {
  const words = Object.fromEntries([...PLAIN_COMMANDS, ...HOST_WORDS].map((word) => [word, say(word)]))
  return words as Record<MenuWord, string>
}
