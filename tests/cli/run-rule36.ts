/** Runs the built command line as a user would, in a folder of its own. */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const PROGRAM = fileURLToPath(new URL('../../dist/cli/rule36.js', import.meta.url))

export type Ended = { readonly status: number | null; readonly out: string; readonly err: string }
type Given = { readonly input?: string; readonly stopAfterSeconds?: number }

/** Runs `rule36` with these words to its end; `stopAfterSeconds`: with Ctrl-C by then. */
export function rule36(words: readonly string[], { input = '', stopAfterSeconds }: Given = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [PROGRAM, ...words], { stdio: 'pipe' })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    program.stdout.on('data', (bytes: Buffer) => out.push(bytes))
    program.stderr.on('data', (bytes: Buffer) => err.push(bytes))
    program.on('error', reject)
    const timer = stopAfterSeconds === undefined ? undefined : setTimeout(() => program.kill('SIGINT'), stopAfterSeconds * 1000)
    program.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
    program.stdin.on('error', () => undefined)
    program.stdin.end(input)
  })
}

/** A file of `fixtures`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))
}

/** A path in an empty folder that is gone after the test. */
export function scratchFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rule36-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}
