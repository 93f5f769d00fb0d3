/** Sets up, builds where that is due, and opens the app: in Electron where its program can be had, else at 127.0.0.1. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages, ROOT, run } from './set-up.mjs'

/** Fetching Electron's program may take this long; without a way out it fails at once. */
const FETCH_MILLISECONDS = 120_000

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

installPackages()
buildIfDue()
console.log('The command line: npx rule36 --help')
const { program, why } = electronProgram()
if (program) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  spawn(program, [...asRoot, ROOT], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0))
} else {
  const { serve } = await import('./serve.mjs')
  const address = await serve()
  console.log(`Rule36 is open at ${address} in your browser: ${why}, so it is not shown in a window of its own.`)
  console.log('It listens on this computer only. Stop it with Ctrl-C.')
}
