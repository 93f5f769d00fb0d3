/** Ends a program that saves a file over and over, in the middle of it, and looks at what is left. */

import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export const OLDER = 1_000
export const NEWER = 3_000_000

/** So many milliseconds after a program has begun to save are kills spread over. */
const SPREAD = 40

export type Killed = {
  /** Files that were neither the older nor a newer one, as they were found. */
  readonly torn: readonly string[]
  /** How often a save was really ended in the middle: what it had begun still lies beside the file. */
  readonly cut: number
}

/**
 * @param program saves a file of `NEWER` times one letter, another letter each time, until it is ended, and says when it has begun
 * @param path where; at first there is a file of `OLDER` letters
 */
export async function killSaves(program: string, path: string, kills: number): Promise<Killed> {
  await writeFile(path, 'x'.repeat(OLDER))
  const torn: string[] = []
  let [cut, before] = [0, 1]
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [program, path, String(NEWER), 'again'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, (kill * 7) % SPREAD))
    child.kill('SIGKILL')
    await ended
    const text = await readFile(path, 'utf8')
    if ((text.length !== OLDER && text.length !== NEWER) || new Set(text).size !== 1)
      torn.push(`after kill ${kill + 1}: ${text.length} letters, ${new Set(text).size} of them different`)
    const lies = (await readdir(dirname(path))).length
    if (lies > before) cut += 1
    before = lies
  }
  return { torn, cut }
}
