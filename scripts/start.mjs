/** Sets up, builds where that is due, and opens the app: in Electron where its program can be had, else at 127.0.0.1. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installPackages, requireNode, ROOT, run } from './set-up.mjs'

/** Fetching Electron's program may take this long; without a way out it fails at once. */
const FETCH_MILLISECONDS = 120_000

/** Whatever ends sooner with an error did not show its window: a library or the display is missing, or its sandbox is refused. */
const FAILED_START_MILLISECONDS = 15_000

function newest(path) {
  if (!existsSync(path)) return 0
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function buildIfDue() {
  const built = newest(`${ROOT}dist/electron/preload.cjs`)
  const sources = ['src', 'renderer', 'electron', 'package-lock.json', 'vite.renderer.config.ts'].map((name) =>
    newest(ROOT + name),
  )
  if (built > Math.max(...sources)) return
  if (run('node', ['scripts/build.mjs']) !== 0) throw new Error('The app could not be built; see above.')
}

/** Electron's program, or why there is none. */
function electronProgram() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? `${ROOT}node_modules/electron/dist`
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  const program = join(folder, names[process.platform] ?? 'electron')
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { why: 'there is no display' }
  if (!existsSync(program) && !process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    console.log('Fetching Electron, once …')
    spawnSync('node', ['node_modules/electron/install.js'], { cwd: ROOT, stdio: 'ignore', timeout: FETCH_MILLISECONDS })
  }
  return existsSync(program) ? { program } : { why: "Electron's program could not be fetched" }
}

/** Runs the window in Electron until it is closed; gives why it could not be shown, if so. */
function openInElectron(program) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const files = process.argv.slice(2).map((file) => resolve(file))
  const started = performance.now()
  return new Promise((settle) => {
    const running = spawn(program, [...asRoot, ROOT, ...files], { stdio: 'inherit' })
    running.on('error', (error) => settle(`Electron could not be started (${error.message})`))
    running.on('exit', (code, signal) => {
      if (code === 0 || performance.now() - started > FAILED_START_MILLISECONDS) process.exit(code ?? 1)
      settle(`Electron ended at once (${signal ?? `with status ${code}`}; see above)`)
    })
  })
}

async function openInBrowser(why) {
  const { serve } = await import('./serve.mjs')
  const { address, isNew } = await serve()
  if (!isNew) return console.log(`Rule36 is open already at ${address}; ${why}, so show it in your browser.`)
  console.log(`Rule36 is open at ${address} in your browser: ${why}, so it is not shown in a window of its own.`)
  console.log('It listens on this computer only. Stop it with Ctrl-C.')
}

try {
  requireNode()
  installPackages()
  buildIfDue()
  console.log('The command line: npx rule36 --help')
  const { program, why } = electronProgram()
  const whyNot = program ? await openInElectron(program) : why
  await openInBrowser(whyNot)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
