/** Runs the built command line at a terminal of its own, as somebody does who looks and types. */

import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { PROGRAM } from './run-rule36'

/** Debian's program that gives another one a terminal. */
export const SCRIPT = '/usr/bin/script'
export const CTRL_C = '\u0003'

/** `shown`: all that the terminal showed, what went to the two outputs together. */
export type Ended = { readonly status: number | null; readonly shown: string }

/**
 * Runs `rule36` with these words to its end, or to that of the test, should it never show what is awaited.
 *
 * @param typed what is typed, once
 * @param awaited what is shown before
 */
export function atTerminal(words: readonly string[], typed: string, awaited: RegExp): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = [process.execPath, PROGRAM, ...words].map((word) => `"${word}"`).join(' ')
    // The shell gives its place to the program: one that stayed beside it may end of a Ctrl-C itself, as Debian's `sh` does.
    const terminal = spawn(SCRIPT, ['-qec', `exec ${command}`, '/dev/null'], { stdio: 'pipe' })
    onTestFinished(() => void terminal.kill())
    let shown = ''
    terminal.stdout.on('data', (bytes: Buffer) => {
      const wasAwaited = awaited.test(shown)
      shown += bytes.toString()
      if (!wasAwaited && awaited.test(shown)) terminal.stdin.write(typed)
    })
    terminal.on('error', reject)
    terminal.on('close', (status) => resolve({ status, shown }))
  })
}
