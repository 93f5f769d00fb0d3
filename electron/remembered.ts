/** What the shell itself remembers from one start to the next, in one small file beside the window's own memory. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import * as z from 'zod/mini'
import { writeWhole } from './write-whole'

const rememberedShape = z.object({
  window: z.optional(z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximised: z.boolean() })),
  /** Places of files, latest first; absent unless the person wants them kept. */
  recent: z.optional(z.array(z.string())),
})

export type Remembered = z.infer<typeof rememberedShape>

let remembered: Remembered | undefined
let writing: Promise<void> = Promise.resolve()

/** What was remembered; nothing where there is no file yet, or where something else has spoilt it. */
export function recall(): Remembered {
  remembered ??= read()
  return remembered
}

/** Remembers a change from now on, and on the disk once what was begun before is written. */
export function remember(change: Partial<Remembered>): Promise<void> {
  remembered = { ...recall(), ...change }
  const text = `${JSON.stringify(remembered, undefined, 2)}\n`
  // Where windows stand is not worth a word to the person when it can't be kept; what they work on is kept elsewhere.
  writing = writing.then(() => writeWhole(place(), text)).catch((trouble: unknown) => console.error(trouble))
  return writing
}

function read(): Remembered {
  try {
    const kept = rememberedShape.safeParse(JSON.parse(readFileSync(place(), 'utf8')))
    return kept.success ? kept.data : {}
  } catch (trouble) {
    if (trouble instanceof SyntaxError || (trouble instanceof Error && 'code' in trouble)) return {}
    throw trouble
  }
}

function place(): string {
  return join(app.getPath('userData'), 'shell.json')
}
