/** `npm start` opens the app whatever is missing, and says what it did. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { ROOT } from './shell'

type Start = { readonly said: () => string; readonly ended: Promise<number | null> }

/** Every test with a port that was free a moment ago; what it started ends with it. */
const test = base.extend<{ port: number; start: (environment?: NodeJS.ProcessEnv) => Start }>({
  port: async ({}, use) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    await use(port)
  },
  start: async ({ port }, use) => {
    const started: ChildProcess[] = []
    await use((environment = {}) => {
      const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...bare } = process.env
      const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
        env: { ...bare, RULE36_PORT: String(port), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      started.push(child)
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()))
      return { said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) }
    })
    for (const child of started) child.kill('SIGKILL')
  },
})

test.skip(process.platform !== 'linux', 'Only Linux can be without a display.')

test('without a display it is served to this computer, and a second start finds the first', async ({ port, start }) => {
  const first = start()
  await expect.poll(first.said).toContain(`Rule36 is open at http://127.0.0.1:${port} in your browser: there is no display`)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  const second = start()
  expect(await second.ended).toBe(0)
  expect(second.said()).toContain(`Rule36 is open already at http://127.0.0.1:${port}`)
})

test('where another program has the port, it takes the next and says what that means', async ({ port, start }) => {
  const other = createServer((socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'))
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  const started = start()
  await expect.poll(started.said).toContain(`Port ${port} is used by another program.`)
  await expect.poll(started.said).toMatch(/Rule36 is open at http:\/\/127\.0\.0\.1:\d+ in your browser/)
  other.close()
})

test('where Electron is there but can not run, it is served instead', async ({ start }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rule36-start-'))
  await mkdir(join(folder, 'dist'))
  const program = join(folder, 'dist/electron')
  await writeFile(program, '#!/bin/sh\necho "error while loading shared libraries: libnss3.so" >&2\nexit 127\n')
  await chmod(program, 0o755)
  const started = start({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })
  await expect.poll(started.said).toContain('libnss3.so')
  await expect.poll(started.said).toMatch(/Rule36 is open at .* Electron ended at once \(with status 127; see above\)/)
  await rm(folder, { recursive: true, force: true })
})

test('runs from a folder with spaces in its name that it may not write', () => {
  const script = `
    set -e
    mkdir "$1/a folder of ours"
    mount --bind "$2" "$1/a folder of ours"
    mount -o remount,bind,ro "$1/a folder of ours"
    cd "$1/a folder of ours"
    env -u DISPLAY -u WAYLAND_DISPLAY node scripts/start.mjs > "$1/said" &
    for turn in $(seq 200); do grep -q "Rule36 is open" "$1/said" && break; sleep 0.1; done
    kill $! || true
    cat "$1/said"`
  const folder = spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim()
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, ROOT], { encoding: 'utf8' })
  test.skip(/unshare|mount/.test(stderr), `No namespace of its own can be had here: ${stderr}`)
  expect(status, stderr).toBe(0)
  expect(stdout).toMatch(/Rule36 is open (already )?at /)
})
