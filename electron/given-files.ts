/** The files that the desktop gives to the program: as it starts, by starting it again, or by asking it to open one (macOS). */

import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'
import * as z from 'zod/mini'
import { ENDINGS } from './files'

const messageShape = z.object({ given: z.optional(z.string()) })

/** Whether this start is the first; a second one leaves its file to the first. */
export function isFirstStart(): boolean {
  return app.requestSingleInstanceLock({ given: givenFile(process.argv, process.cwd()) })
}

/** Calls with every file given, at the start and later; with nothing when the program is started again without one. */
export function onGivenFile(take: (path: string | undefined) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(path)
  })
  app.on('second-instance', (_event, _words, _folder, message) => {
    const heard = messageShape.safeParse(message)
    take(heard.success ? heard.data.given : undefined)
  })
  const given = givenFile(process.argv, process.cwd())
  if (given !== undefined) take(given)
}

/**
 * The first document that a start names, as a whole path. Desktops on Linux name files as `file:` addresses. Unpackaged, the first
 * name is the folder of the program itself, which does not end like a document.
 */
export function givenFile(words: readonly string[], folder: string): string | undefined {
  return words
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => (word.startsWith('file:') ? pathOf(word) : resolve(folder, word)))
    .find((path) => path !== undefined && ENDINGS.includes(extname(path).slice(1).toLowerCase()) && existsSync(path))
}

function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address)
  } catch {
    return undefined
  }
}
