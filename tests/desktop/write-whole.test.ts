/** A file is saved wholly or not at all, whatever happens in between. */

import { spawn } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { whyOf, writeWhole } from '../../electron/write-whole'
import { killSaves } from '../torture/kill-saves'
import { TIMES, TORTURE_PATIENCE } from '../torture/times'

/** Root may write everywhere, so for it someone else tries. */
const SOMEONE = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

const KILLS = TIMES.savesKilled

let workshop: string
let folder: string
let count = 0

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'rule36-files-'))
  await chmod(workshop, 0o755)
})
beforeEach(async () => {
  folder = join(workshop, String(count++))
  await mkdir(folder)
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

describe('writing a file', () => {
  it('leaves the file and nothing else', async () => {
    await writeWhole(join(folder, 'plan.json'), 'a plan')
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('a plan')
    expect(await readdir(folder)).toEqual(['plan.json'])
  })

  it('writes bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 128])
    await writeWhole(join(folder, 'sheet.pdf'), bytes)
    expect(new Uint8Array(await readFile(join(folder, 'sheet.pdf')))).toEqual(bytes)
  })

  it.skipIf(process.platform === 'win32')('leaves who may read a file as it was', async () => {
    const path = join(folder, 'plan.json')
    await writeFile(path, 'older')
    for (const mode of [0o600, 0o640, 0o666]) {
      await chmod(path, mode)
      await writeWhole(path, 'newer')
      expect((await stat(path)).mode & 0o777).toBe(mode)
    }
  })

  it.skipIf(process.platform === 'win32')('follows a link to the file itself, and keeps the link', async () => {
    await mkdir(join(folder, 'shared'))
    const [file, link] = [join(folder, 'shared', 'plan.json'), join(folder, 'plan.json')]
    await writeFile(file, 'older')
    await symlink(file, link)
    await writeWhole(link, 'newer')
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(await readFile(file, 'utf8')).toBe('newer')
  })

  it('takes names as long as the disk does', async () => {
    const path = join(folder, `${'ö'.repeat(124)}.json`)
    await writeWhole(path, 'a plan')
    expect(await readFile(path, 'utf8')).toBe('a plan')
    await expect(writeWhole(join(folder, `${'o'.repeat(256)}.json`), 'a plan')).rejects.toSatisfy(
      (trouble) => whyOf(trouble) === 'bad-name',
    )
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('clears away what a save of an hour ago left unfinished, and nothing younger or other', async () => {
    const [old, young, other] = ['.rule36-1.part', '.rule36-2.part', 'notes.part']
    for (const name of [old, young, other]) await writeFile(join(folder, name), 'half of a pl')
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    for (const name of [old, other]) await utimes(join(folder, name), longAgo, longAgo)
    await writeWhole(join(folder, 'plan.json'), 'a plan')
    expect((await readdir(folder)).sort()).toEqual([young, other, 'plan.json'].sort())
  })
})

describe('a file that can not be written', () => {
  it('says when the folder is gone', async () => {
    expect(await failureAt(join(folder, 'gone', 'plan.json'))).toBe('not-found')
  })

  it('says when the name is that of a folder', async () => {
    await mkdir(join(folder, 'plan.json'))
    expect(await failureAt(join(folder, 'plan.json'))).toBe('bad-name')
    expect(await readdir(folder)).toEqual(['plan.json'])
  })

  it.skipIf(process.platform === 'win32')('says when the folder may not be written, and leaves the older file', async () => {
    const program = await buildProgram()
    await writeFile(join(folder, 'plan.json'), 'older')
    await chmod(folder, 0o555)
    const { output } = await run(process.execPath, [program, join(folder, 'plan.json'), '10'], SOMEONE)
    expect(output).toBe('not-allowed\n')
    expect(await readdir(folder)).toEqual(['plan.json'])
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('older')
    await chmod(folder, 0o755)
  })

  it.skipIf(process.platform !== 'linux')('says so of a place that no account may write', async () => {
    expect(await failureAt('/proc/plan.json')).toMatch(/not-allowed|not-found/)
  })
})

describe('on a disk of its own', () => {
  // A namespace of its own has a small disk that no other program sees.
  const tiny = (task: string) => ['-rm', 'sh', '-c', `mount -t tmpfs -o size=256k none "$1" && ${task}`, 'sh']

  it.skipIf(process.platform !== 'linux')(
    'says when it is full, leaves the older file, and nothing half-written',
    async (context) => {
      const program = await buildProgram()
      const { code, output } = await run('unshare', [
        ...tiny(
          'printf older > "$1/plan.json"; node "$2" "$1/plan.json" 1000000; echo "$?"; cat "$1/plan.json"; echo; ls -A "$1"',
        ),
        folder,
        program,
      ])
      if (code !== 0 && /unshare|mount/.test(output)) return context.skip(`no namespace of its own to fill: ${output}`)
      expect(output.trim().split('\n')).toEqual(['no-space', '1', 'older', 'plan.json'])
    },
  )
})

describe('ended in the middle of a save', () => {
  it(
    `leaves the older file or the newer one, ${KILLS} times over`,
    async () => {
      const { torn, cut } = await killSaves(await buildProgram(), join(folder, 'plan.json'), KILLS)
      expect(torn).toEqual([])
      expect(cut).toBeGreaterThan(0)
    },
    TORTURE_PATIENCE,
  )
})

let built: Promise<string> | undefined

/** A program that saves so many letters, or says why it can't; with `again`, another letter each time until it is ended. */
function buildProgram(): Promise<string> {
  built ??= (async () => {
    const entry = join(workshop, 'save.ts')
    await writeFile(
      entry,
      `import { whyOf, writeWhole } from ${JSON.stringify(join(import.meta.dirname, '../../electron/write-whole'))}
       const [path, size, again] = process.argv.slice(2)
       console.log = (line) => process.stdout.write(line + '\\n')
       const save = async () => {
         if (again) console.log('begun')
         let letter = 97
         do {
           await writeWhole(path, String.fromCharCode(97 + (letter++ % 26)).repeat(Number(size)))
         } while (again)
       }
       save().catch((trouble) => { console.log(whyOf(trouble)); process.exitCode = 1 })`,
    )
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, outDir: join(workshop, 'built'), rolldownOptions: { output: { entryFileNames: 'save.mjs' } } },
    })
    return join(workshop, 'built', 'save.mjs')
  })()
  return built
}

async function failureAt(path: string): Promise<string> {
  return writeWhole(path, 'a plan').then(() => 'written', whyOf)
}

function run(
  command: string,
  args: readonly string[],
  as: { readonly uid?: number; readonly gid?: number } = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...as })
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (output += data.toString()))
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code, output }))
  })
}
