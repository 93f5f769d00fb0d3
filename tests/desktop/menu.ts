/** Uses the menu of the shell as a person would: by the words on it. */

import { expect, type ElectronApplication } from '@playwright/test'

/** Chooses an item by its words, such as `['File', 'Open recent', 'Forget these files']`. */
export async function choose(shell: ElectronApplication, words: readonly string[]): Promise<void> {
  const chosen = (): Promise<void> =>
    shell.evaluate(({ BrowserWindow, Menu }, words) => {
      // What the system itself does, it does to the window that has the focus; without a window manager, none has.
      const window = BrowserWindow.getAllWindows()[0]!
      let items = Menu.getApplicationMenu()!.items
      for (const [depth, word] of words.entries()) {
        const item = items.find(({ label }) => label.startsWith(word))
        if (!item) throw new Error(`the menu has no "${words.slice(0, depth + 1).join(' > ')}"`)
        if (!item.enabled) throw new Error(`"${word}" is greyed`)
        if (depth === words.length - 1)
          (item as unknown as { click: (...on: unknown[]) => void }).click({}, window, window.webContents)
        items = item.submenu?.items ?? []
      }
    }, words)
  // What is greyed for a moment, as while a file is read, is waited for.
  await expect(chosen).toPass({ timeout: 15_000 })
}

/** What the menu shows under some words, `-` where it draws a line, and in brackets what can't be chosen now. */
export function shown(shell: ElectronApplication, words: readonly string[] = []): Promise<string[]> {
  return shell.evaluate(({ Menu }, words) => {
    let items = Menu.getApplicationMenu()!.items
    for (const word of words) items = items.find(({ label }) => label === word)?.submenu?.items ?? []
    return items.map(({ type, label, enabled }) => (type === 'separator' ? '-' : enabled ? label : `(${label})`))
  }, words)
}

/** Answers the system's dialogs, which nothing else can reach, with files of the test. */
export async function answerDialogs(shell: ElectronApplication, paths: { open?: string; save?: string }): Promise<void> {
  await shell.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: open === undefined, filePaths: open === undefined ? [] : [open] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' })
  }, paths)
}
