/** Starts the built desktop shell in a real Electron with a memory of its own, or says that there is none to start. */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of an Electron chosen from outside, else the one that the installed package has downloaded. */
const ELECTRON = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(ROOT, 'node_modules/electron/dist'), 'electron')

type Fixtures = { readonly folder: string; readonly shell: ElectronApplication; readonly window: Page }

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rule36-shell-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  shell: async ({ folder }, use) => {
    const { command, args } = startOf(folder)
    const shell = await _electron.launch({ executablePath: command, args })
    const version = await shell.evaluate(() => process.versions.electron)
    test.info().annotations.push({ type: 'electron', description: version })
    await use(shell)
    await shell.close()
  },
  window: async ({ shell }, use) => {
    const window = await shell.firstWindow()
    await expect(window.getByRole('button', { name: 'Propose placements' })).toBeEnabled({ timeout: 20_000 })
    await use(window)
  },
})

test.skip(
  !existsSync(ELECTRON),
  'The desktop shell was not tested: no Electron is installed, and ELECTRON_OVERRIDE_DIST_PATH names none.',
)

export { expect }

/** Chromium's own sandbox refuses to start for root, as in containers; everyone else keeps it. */
export function startOf(folder: string): { readonly command: string; readonly args: string[] } {
  const isRoot = process.getuid?.() === 0
  return { command: ELECTRON, args: [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'memory')}`, ROOT] }
}
