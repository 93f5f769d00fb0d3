/** Electron's own security checklist (electronjs.org/docs/latest/tutorial/security), each item by its number, in a real Electron. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication, Page, Worker } from '@playwright/test'
import { CHANNELS } from '../../electron/channels'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../src/content-security-policy'
import { expect, ROOT, sharing as test, skipWithoutElectron } from './shell'

skipWithoutElectron()

const ELSEWHERE = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/hostname',
  'data:text/html,elsewhere',
  'app://other/',
]

type Preferences = Readonly<Record<string, unknown>>

test('1: loads only what came with it', async ({ shell, window }) => {
  await shell.evaluate(({ session }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    session.defaultSession.webRequest.onCompleted(({ url, responseHeaders }) => {
      seen.push(
        JSON.stringify([url, responseHeaders?.['Content-Security-Policy'] ?? responseHeaders?.['content-security-policy']]),
      )
    })
  })
  await window.reload()
  await expect(window.getByRole('button', { name: 'Propose placements' })).toBeEnabled({ timeout: 20_000 })
  const seen = await shell.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  const answers = seen.map((line) => JSON.parse(line) as [string, string[] | undefined])
  expect(answers.some(([url]) => /thinker.*\.js$/.test(url))).toBe(true)
  for (const [url, policy] of answers) {
    expect(url).toMatch(/^app:\/\/rule36\//)
    expect(policy, url).toEqual([CONTENT_SECURITY_POLICY])
  }
})

test('2: gives neither the page nor its workers anything of Node', async ({ shell, window }) => {
  const found = () =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in globalThis)
  expect(await window.evaluate(found)).toEqual([])
  const worker = await restingWorker(window)
  expect(await worker.evaluate(found)).toEqual([])
  const preferences = await preferencesOf(shell)
  expect(preferences.nodeIntegration).toBe(false)
  expect(preferences.nodeIntegrationInWorker ?? false).toBe(false)
})

test('3: keeps the preload apart from the page', async ({ shell, window }) => {
  expect(await preferencesOf(shell)).toMatchObject({ contextIsolation: true })
  const kept = await window.evaluate(() => {
    const before = (globalThis as { rule36?: unknown }).rule36
    try {
      Object.assign(globalThis, { rule36: undefined })
    } catch {
      return true
    }
    return (globalThis as { rule36?: unknown }).rule36 === before
  })
  expect(kept).toBe(true)
})

test('4: runs the page in the sandbox', async ({ shell }) => {
  expect(await preferencesOf(shell)).toMatchObject({ sandbox: true })
})

test('5: refuses every permission', async ({ window }) => {
  const answers = await window.evaluate(async () => {
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'denied',
      )
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage']
    const states = names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state)
    return [
      ...(await Promise.all(states)),
      await outcome(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      await outcome(navigator.clipboard.readText()),
      await Notification.requestPermission(),
    ]
  })
  expect(answers).toEqual(answers.map(() => 'denied'))
})

test('6, 8, 9, 10: has no protection of the browser switched off, and nothing experimental on', async ({ shell }) => {
  const preferences = await preferencesOf(shell)
  expect(preferences).toMatchObject({ webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false })
  expect(preferences.enableBlinkFeatures ?? '').toBe('')
})

test('7: binds the page and its workers by the content security policy', async ({ window }) => {
  const headers = await window.evaluate(async () => Object.fromEntries((await fetch('/')).headers))
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value)
  const missing = await window.evaluate(async () => Object.fromEntries((await fetch('/none.js')).headers))
  expect(missing['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  const worker = await restingWorker(window)
  const refused = await worker.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const broken: string[] = []
        addEventListener('securitypolicyviolation', ((event: SecurityPolicyViolationEvent) => {
          broken.push(event.effectiveDirective)
          if (broken.length === 2) resolve(broken.sort())
        }) as EventListener)
        // In a task of its own: what the test itself evaluates is exempt.
        setTimeout(() => {
          void fetch('https://example.org/').catch(() => undefined)
          try {
            ;(0, eval)('1')
          } catch {
            // The violation is heard of.
          }
        })
      }),
  )
  expect(refused).toEqual(['connect-src', 'require-trusted-types-for'])
})

test('11, 12: attaches no webview', async ({ shell, window }) => {
  await window.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'data:text/html,elsewhere')
    view.setAttribute('allowpopups', '')
    document.body.append(view)
  })
  await window.waitForTimeout(300)
  expect(await shell.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType()))).toEqual([
    'window',
  ])
  expect(await preferencesOf(shell)).not.toMatchObject({ webviewTag: true })
  await window.evaluate(() => document.querySelector('webview')?.remove())
})

test('13: goes nowhere else', async ({ window }) => {
  for (const address of ELSEWHERE) {
    await window.evaluate((address) => {
      setTimeout(() => {
        location.href = address
      })
    }, address)
    await window.waitForTimeout(150)
    expect(window.url(), address).toBe('app://rule36/')
  }
  expect(await window.evaluate(() => document.querySelectorAll('button').length)).toBeGreaterThan(2)
})

test('14: opens nothing else', async ({ shell, window }) => {
  const opened = await window.evaluate(
    (addresses) => addresses.filter((address) => globalThis.open(address) !== null),
    [...ELSEWHERE, 'about:blank', ''],
  )
  expect(opened).toEqual([])
  await window.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    link.remove()
  })
  await window.waitForTimeout(300)
  expect(shell.windows()).toHaveLength(1)
})

test('15: hands nothing to other programs', async () => {
  for (const name of await readdir(join(ROOT, 'dist/electron'))) {
    const program = await readFile(join(ROOT, 'dist/electron', name), 'utf8')
    expect(program).not.toMatch(/openExternal|openPath|child_process|crashReporter|autoUpdater/)
    const needed = [...program.matchAll(/require\("([^"]+)"\)/g)].map(([, module]) => module!)
    const allowed = ['electron', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:timers/promises', 'node:url']
    expect(needed.filter((module) => !allowed.includes(module))).toEqual([])
  }
})

test('16: is built for one current version of Electron', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string }
  }
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number.parseInt(devDependencies.electron)).toBeGreaterThanOrEqual(45)
})

test('17: answers no other page, and no frame', async ({ shell, window }) => {
  const answers = await shell.evaluate(
    async ({ BrowserWindow, session }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, session: session.fromPartition('other') } })
      // Where this test leaves the lock of its session on, no other page could be loaded at all.
      other.webContents.session.webRequest.onBeforeRequest(null)
      await other.loadURL('data:text/html,<title>other</title>')
      const calls = [
        "openFile('x')",
        "saveFile('x', 'y', 'z')",
        'print()',
        'close()',
        'noteCopied()',
        "saveAgain('x', 'y')",
        'listBackups()',
        "readBackup('x')",
        'forgetBackups(1)',
      ]
      const heard: unknown[] = []
      for (const call of calls) {
        heard.push(await other.webContents.executeJavaScript(`rule36.${call}.then(() => 'answered', (error) => error.message)`))
      }
      other.destroy()
      return heard
    },
    join(ROOT, 'dist/electron/preload.cjs'),
  )
  for (const answer of answers) expect(answer).toMatch(/may not use the bridge/)
  const frames = await window.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const reach = frame.contentWindow && 'rule36' in frame.contentWindow
    frame.remove()
    return reach
  })
  expect(frames).toBe(false)
})

test('17: answers nothing that it was not asked properly', async ({ window }) => {
  const answers = await window.evaluate(async () => {
    const bridge = (globalThis as unknown as { rule36: Record<string, (...asked: unknown[]) => Promise<unknown>> }).rule36
    const calls: [string, ...unknown[]][] = [
      ['openFile', 1],
      ['openFile', 'x', ['../rule36']],
      ['saveFile', 'x', { text: 'y' }, 'z'],
      ['saveAgain', '/etc/hostname', 'y'],
      ['changeTyping', 'paste'],
      ['keepBackup', '../shell', new Uint8Array(1)],
      ['keepBackup', 'backup', 'text'],
      ['readBackup', 1],
      ['forgetBackups', 'all'],
      ['holdUnsaved', 'yes'],
      ['showMenu', { words: {}, commands: {}, screens: [] }],
    ]
    return Promise.all(
      calls.map(([name, ...asked]) =>
        bridge[name]!(...asked).then(
          () => `${name} answered`,
          () => 'refused',
        ),
      ),
    )
  })
  expect(answers).toEqual(answers.map(() => 'refused'))
})

test('18: serves the window on its own scheme, nothing from outside its folder, and no files', async ({ window }) => {
  expect(window.url()).toBe('app://rule36/')
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
  const elsewhere = await window.evaluate((addresses) => {
    const tries = addresses.map((address) =>
      fetch(address).then(
        () => address,
        () => 'refused',
      ),
    )
    return Promise.all(tries)
  }, ELSEWHERE)
  expect(elsewhere).toEqual(elsewhere.map(() => 'refused'))
})

// 19, fuses: tests/desktop/packaged.spec.ts

test('20: gives the page the functions of the bridge, and nothing else', async ({ window }) => {
  const reach = await window.evaluate(() => {
    const { rule36 } = globalThis as unknown as { rule36: Record<string, unknown> }
    return Object.entries(rule36).map(([name, value]) => `${name}: ${typeof value}`)
  })
  expect(reach.sort()).toEqual(
    Object.keys(CHANNELS)
      .map((name) => `${name}: function`)
      .sort(),
  )
})

function preferencesOf(shell: ElectronApplication): Promise<Preferences> {
  return shell.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    return (contents as unknown as { getLastWebPreferences: () => Preferences }).getLastWebPreferences()
  })
}

/**
 * A worker that thinks like every other, and rests: it holds the proposal that was made, and waits for questions. Playwright may lose one
 * as it starts, and never list it again; the next proposal has one of its own.
 */
async function restingWorker(window: Page): Promise<Worker> {
  let resting = await verdictsAmong(window.workers())
  for (let turn = 0; !resting && turn < 3; turn++) {
    await window.getByRole('button', { name: /^Propose/ }).click()
    // The first lawful plan will do.
    await expect(window.getByRole('list', { name: /How good the plan is/ })).toBeVisible({ timeout: 60_000 })
    await window.getByRole('button', { name: 'Stop' }).click()
    await expect(window.getByRole('button', { name: 'Propose again' })).toBeEnabled({ timeout: 60_000 })
    for (let look = 0; !resting && look < 20; look++) {
      await pause(250)
      resting = await verdictsAmong(window.workers())
    }
  }
  if (!resting) throw new Error('no worker holds the proposal')
  return resting
}

async function verdictsAmong(workers: readonly Worker[]): Promise<Worker | undefined> {
  const names = await Promise.all(workers.map(nameOf))
  return workers[names.indexOf('verdicts')]
}

/** A worker is listed before its world is there, and may be gone by the time it is asked, or deep in thought: it has no name then. */
function nameOf(worker: Worker): Promise<string> {
  const name = worker.evaluate(() => (typeof setTimeout === 'function' ? self.name : '')).catch(() => '')
  return Promise.race([name, pause(2_000, '')])
}
