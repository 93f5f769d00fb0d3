/** Starts the built desktop shell in a real Electron with a memory of its own, or says that there is none to start. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test as base, type ElectronApplication, type JSHandle, type Page } from '@playwright/test'
import type { Bridge } from '../../src/bridge'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of an Electron chosen from outside, else the one that the installed package has downloaded. */
export const ELECTRON_FOLDER = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(ROOT, 'node_modules/electron/dist')
export const ELECTRON = join(ELECTRON_FOLDER, 'electron')

export { expect }

/** `folder`: the test's own; the shell keeps its memory in `memory` there. */
type Fixtures = { readonly folder: string; readonly shell: ElectronApplication; readonly window: Page }

/** Every test with a shell of its own. */
export const test = base.extend<Fixtures>({
  folder: ({}, use) => withFolder(use),
  shell: async ({ folder }, use) => {
    const shell = await startShell(folder)
    const version = await shell.evaluate(() => process.versions.electron)
    base.info().annotations.push({ type: 'electron', description: version })
    await use(shell)
    await shell.close()
  },
  window: async ({ shell }, use) => use(await windowOf(shell)),
})

/** All tests of a file with one shell, which each leaves as it found it. */
export const sharing = base.extend<object, Fixtures>({
  folder: [({}, use) => withFolder(use), { scope: 'worker' }],
  shell: [
    async ({ folder }, use) => {
      const shell = await startShell(folder)
      await use(shell)
      await shell.close()
    },
    { scope: 'worker' },
  ],
  window: [async ({ shell }, use) => use(await windowOf(shell)), { scope: 'worker' }],
})

/** To be called by every file of tests. */
export function skipWithoutElectron(): void {
  base.skip(
    !existsSync(ELECTRON),
    'The desktop shell was not tested: no Electron is installed, and ELECTRON_OVERRIDE_DIST_PATH names none.',
  )
}

export async function startShell(folder: string, words: readonly string[] = []): Promise<ElectronApplication> {
  const { command, args } = startOf(folder, words)
  const shell = await _electron.launch({ executablePath: command, args })
  await shell.firstWindow()
  return shell
}

/** The window, once it shows an estate. */
export async function windowOf(shell: ElectronApplication): Promise<Page> {
  const window = await shell.firstWindow()
  await expect(window.getByRole('button', { name: 'Propose placements' })).toBeEnabled({ timeout: 20_000 })
  return window
}

/** The functions of the bridge, as the page has them. */
export function bridgeOf(window: Page): Promise<JSHandle<Bridge>> {
  return window.evaluateHandle(() => (globalThis as unknown as { rule36: Bridge }).rule36)
}

/** Chromium's own sandbox refuses to start for root, as in containers; everyone else keeps it. */
export const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export function startOf(folder: string, words: readonly string[] = []) {
  return { command: ELECTRON, args: [...AS_ROOT, `--user-data-dir=${join(folder, 'memory')}`, ROOT, ...words] }
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rule36-shell-'))
  await use(folder)
  await rm(folder, { recursive: true, force: true })
}
