/** The desktop shell shows the same window, locked down, and saves files whole. */

import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SECURITY_HEADERS } from '../../src/content-security-policy'
import { smallEstate } from '../renderer/small-estate'
import { estateName } from '../renderer/window-test'
import { expect, startOf, test } from './shell'

test('shows the window on its own scheme, under the content security policy', async ({ window }) => {
  expect(window.url()).toBe('app://rule36/')
  const headers = await window.evaluate(async () => Object.fromEntries((await fetch('/')).headers))
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value)
})

test('gives the page the functions of the bridge, and nothing of Node or Electron', async ({ window }) => {
  const reach = await window.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>
    return {
      names: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in page),
      bridge: Object.keys(page.rule36 as object).sort(),
    }
  })
  expect(reach).toEqual({ names: [], bridge: ['openFile', 'saveFile'] })
})

test('locks the window: sandboxed, isolated, without Node', async ({ shell, window }) => {
  await window.title()
  const preferences = await shell.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    const { contextIsolation, sandbox, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences()
    return { contextIsolation, sandbox, nodeIntegration, webviewTag: webviewTag ?? false, webSecurity }
  })
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
})

test('goes nowhere else and opens nothing else', async ({ shell, window }) => {
  const opened = await window.evaluate(() => globalThis.open('https://example.org/') !== null)
  expect(opened).toBe(false)
  await window.evaluate(() => {
    setTimeout(() => {
      location.href = 'https://example.org/'
    })
  })
  await window.waitForTimeout(300)
  expect(window.url()).toBe('app://rule36/')
  expect(shell.windows()).toHaveLength(1)
})

test('refuses every permission', async ({ window }) => {
  const answers = await window.evaluate(async () => {
    const located = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    )
    const heard = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return { located, heard, notified: await Notification.requestPermission() }
  })
  expect(answers).toEqual({ located: 'denied', heard: 'denied', notified: 'denied' })
})

test('serves nothing outside the folder of the window', async ({ window }) => {
  const statuses = await window.evaluate(async () => {
    const paths = [
      '/../electron/main.cjs',
      '/%2e%2e/electron/main.cjs',
      '/..%2felectron%2fmain.cjs',
      '/..%5celectron%5cmain.cjs',
      '/%ff',
      '/none.js',
    ]
    return Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual(statuses.map(() => 404))
  const elsewhere = await window.evaluate(() =>
    fetch('app://other/index.html').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(elsewhere).toBe('refused')
})

test('plans the sample end to end', async ({ window }) => {
  test.slow()
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 90_000 })
  await expect(window.getByText('Proven best: no lawful plan does better, aim by aim.').first()).toBeVisible()
})

test('opens an estate and saves its plan, whole and under the name chosen', async ({ shell, window, folder }) => {
  const [estate, plan] = [join(folder, 'weir.rule36'), join(folder, 'weir.plan.json')]
  await writeFile(estate, smallEstate())
  await writeFile(plan, 'an older plan')
  await shell.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.estate] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.plan })
    },
    { estate, plan },
  )
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  await expect(window.getByText('The plan was saved as weir.plan.json.')).toBeVisible()
  expect(JSON.parse(await readFile(plan, 'utf8'))).toMatchObject({ format: 'rule36/plan@1' })
  expect((await readdir(folder)).sort()).toEqual(['memory', 'weir.plan.json', 'weir.rule36'])
})

test('says why a plan could not be saved, and leaves nothing behind', async ({ shell, window, folder }) => {
  const estate = join(folder, 'weir.rule36')
  await writeFile(estate, smallEstate())
  await shell.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.estate] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.plan })
    },
    { estate, plan: join(folder, 'gone', 'weir.plan.json') },
  )
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  await expect(window.getByText(/weir.plan.json could not be saved: it is no longer there./)).toBeVisible()
  expect((await readdir(folder)).sort()).toEqual(['memory', 'weir.rule36'])
})

test('runs once: a second start ends at once and leaves the first alone', async ({ shell, window, folder }) => {
  const { command, args } = startOf(folder)
  const second = spawn(command, args, { stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(shell.windows()).toEqual([window])
})
