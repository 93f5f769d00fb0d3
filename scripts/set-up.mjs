/** Sets up what the project needs on a fresh machine: its packages, and for tests a browser and a display. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program with its output shown, and gives its exit status. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // There, npm and npx are scripts that only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? 1
}

/** Stops with a sentence where Node is older than the tools need. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).engines.node
  const [major, minor] = wanted.match(/\d+/g).map(Number)
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  throw new Error(
    `Rule36 needs Node ${wanted.replace('>=', '')} or later; this is ${process.versions.node}. Install a newer one.`,
  )
}

/** Installs the packages of package-lock.json unless they are there; Electron's own program is fetched by `npm start` alone. */
export function installPackages() {
  const installed = `${ROOT}node_modules/.package-lock.json`
  if (existsSync(installed) && sameVersions(installed)) return
  if (run('npm', ['ci'], { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }) !== 0) {
    throw new Error('The packages could not be installed with npm ci; see above.')
  }
}

function sameVersions(installed) {
  const [wanted, have] = [`${ROOT}package-lock.json`, installed].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  )
}

/** Where Debian keeps the libraries of this kind of processor. */
const LIBRARIES = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
/** What the tests need of Debian besides a browser: packages, each with a file that it brings. Electron draws its menus with GTK. */
const NEEDED = [
  ['libgtk-3-0', `${LIBRARIES}/libgtk-3.so.0`],
  ['xvfb', '/usr/bin/Xvfb'],
  ['xauth', '/usr/bin/xauth'],
  ['fonts-dejavu-core', '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'],
]
/** Either will do. The first is Chromium without the frame of its windows, in which the tests take less time. */
const BROWSERS = ['chromium-headless-shell', 'chromium']

/** Installs Debian's Chromium and a virtual display where they are missing. */
export function installBrowser() {
  const missing = NEEDED.filter(([, path]) => !existsSync(path)).map(([name]) => name)
  const [quickest, ...others] = BROWSERS.map((name) => existsSync(`/usr/bin/${name}`))
  const isEnough = missing.length === 0 && (quickest || others.includes(true))
  if (isEnough && quickest) return
  if (process.getuid?.() !== 0) {
    if (isEnough) return
    const all = [...missing, BROWSERS[0]].join(' ')
    throw new Error(`The tests need a Chromium and ${all}; install them, for example with apt-get install ${all}.`)
  }
  const isInstalled =
    run('apt-get', ['update', '-q', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']) === 0 &&
    BROWSERS.some((browser) => install([...missing, browser]))
  if (isInstalled) return
  if (!isEnough) throw new Error(`${[...missing, BROWSERS[0]].join(', ')} could not be installed with apt-get; see above.`)
  console.log(`${BROWSERS[0]} could not be installed, so the browser tests run in the Chromium that is there, and take longer.`)
}

function install(packages) {
  const words = ['install', '-y', '-q', '--no-install-recommends', ...packages]
  return run('apt-get', words, { DEBIAN_FRONTEND: 'noninteractive' }) === 0
}
