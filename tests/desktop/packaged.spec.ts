/** The packaged program: only what it needs, its fuses set, and it starts and shows its window. */

import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { openScreen } from './screen'
import { AS_ROOT, ELECTRON, ELECTRON_FOLDER, expect, ROOT, skipWithoutElectron, test } from './shell'

skipWithoutElectron()
test.skip(process.platform !== 'linux', 'Only the package for Linux is made and started.')
test.describe.configure({ mode: 'serial' })

/** The order is that of Electron's own list; the last came with Electron 29. */
const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Record<keyof typeof FuseV1Options, boolean>

/** In the program, a fuse that is on is the letter 1. */
const [OFF, ON] = ['0', '1'].map((letter) => letter.charCodeAt(0))

let workshop: string
let unpacked: string

test.beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'rule36-package-'))
  unpacked = join(workshop, 'linux-unpacked')
  const settings = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')
  const has = await getCurrentFuseWire(ELECTRON)
  const config = join(workshop, 'electron-builder.yml')
  // A fuse that this Electron does not have yet can't be set in it.
  const isOld = has[FuseV1Options.GrantFileProtocolExtraPrivileges] === undefined
  await writeFile(config, isOld ? settings.replace(/^ *grantFileProtocolExtraPrivileges: false\n/m, '') : settings)
  const version = spawnSync(ELECTRON, ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  }).stdout.trim()
  const options = { electronDist: ELECTRON_FOLDER, electronVersion: version, 'directories.output': workshop }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--publish', 'never', '--config', config],
      ...Object.entries(options).map(([name, value]) => `-c.${name}=${value}`),
    ],
    { cwd: ROOT, encoding: 'utf8' },
  )
  expect(status, stdout + stderr).toBe(0)
})

test.afterAll(() => rm(workshop, { recursive: true, force: true }))

test('ships what runs, and nothing that it was made or tested with', () => {
  const archive = join(unpacked, 'resources/app.asar')
  const files = listPackage(archive, { isPack: false })
  for (const file of files) expect(file).toMatch(/^\/(package\.json|dist|dist\/(electron|renderer)(\/.*)?)$/)
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/dist/electron/main.cjs',
      '/dist/electron/preload.cjs',
      '/dist/renderer/index.html',
    ]),
  )
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>
  expect(manifest).not.toHaveProperty('scripts')
  expect(manifest).not.toHaveProperty('devDependencies')
})

test('has the fuses of electron-builder.yml set (19 of the checklist of Electron)', async () => {
  const wire = await getCurrentFuseWire(join(unpacked, 'rule36'))
  for (const [name, wanted] of Object.entries(FUSES)) {
    const state = wire[FuseV1Options[name as keyof typeof FUSES]]
    if (state !== undefined) expect(state, name).toBe(wanted ? ON : OFF)
  }
  const settings = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')
  for (const [name, wanted] of Object.entries(FUSES)) {
    expect(settings).toContain(`  ${name[0]!.toLowerCase()}${name.slice(1)}: ${wanted}\n`)
  }
})

test('starts, shows its window, and opens no door to it', async () => {
  const screen = await openScreen(workshop)
  const intruder = join(workshop, 'intruder.cjs')
  await writeFile(intruder, "require('node:fs').writeSync(2, 'intruder ran')")
  // An app folder beside the archive would come first, were the archive not the only way.
  await mkdir(join(unpacked, 'resources/app'), { recursive: true })
  await writeFile(join(unpacked, 'resources/app/package.json'), '{ "name": "intruder", "main": "main.js" }')
  await writeFile(join(unpacked, 'resources/app/main.js'), await readFile(intruder))
  const words = [...AS_ROOT, `--user-data-dir=${join(workshop, 'memory')}`]
  const environment = { ...process.env, DISPLAY: screen.display }
  const program = spawn(join(unpacked, 'rule36'), [...words, '--remote-debugging-port=0', '--inspect=0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, NODE_OPTIONS: `--require ${intruder}` },
  })
  let said = ''
  program.stdout.on('data', (data: Buffer) => (said += data.toString()))
  program.stderr.on('data', (data: Buffer) => (said += data.toString()))
  // Letters have many shades: the empty window has a few colours, the estate has hundreds.
  await expect.poll(async () => (await screen.look()).colours, { timeout: 40_000 }).toBeGreaterThan(150)
  expect((await screen.look()).fill).toBeGreaterThan(0.5)

  const asNode = spawnSync(join(unpacked, 'rule36'), ['-e', "console.error('intruder ran')", ...words], {
    encoding: 'utf8',
    env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 30_000,
  })
  expect(asNode.status).toBe(0)
  expect(said + asNode.stderr).not.toMatch(/intruder ran|DevTools listening|Debugger listening/)

  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGTERM')
  expect(await ended).toBe(0)
  await screen.close()
})
