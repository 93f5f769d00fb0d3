/** What the command line writes is there wholly or as it was, whenever it is ended. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killSaves } from '../torture/kill-saves'
import { TIMES, TORTURE_PATIENCE } from '../torture/times'

let workshop: string

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'rule36-cli-saves-'))
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

it(
  `leaves the older file or the newer one, ended in the middle of a save ${TIMES.savesKilled} times`,
  async () => {
    const { torn, cut } = await killSaves(await buildProgram(), join(workshop, 'files', 'plan.json'), TIMES.savesKilled)
    expect(torn).toEqual([])
    expect(cut).toBeGreaterThan(0)
  },
  TORTURE_PATIENCE,
)

/** Saves in pieces, as a large plan is written. */
async function buildProgram(): Promise<string> {
  const entry = join(workshop, 'save.ts')
  await writeFile(
    entry,
    `import { save } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/files'))}
     const [path, size] = process.argv.slice(2)
     process.stdout.write('begun\\n')
     const piece = Number(size) / 10
     for (let letter = 0; ; letter += 1) {
       save(path, Array.from({ length: 10 }, () => String.fromCharCode(97 + (letter % 26)).repeat(piece)))
     }`,
  )
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: join(workshop, 'built'), rolldownOptions: { output: { entryFileNames: 'save.mjs' } } },
  })
  await mkdir(join(workshop, 'files'))
  return join(workshop, 'built', 'save.mjs')
}
