/** Trouble that ends a command: what to print, one line for each problem, and the exit status that says what kind it was. */

import type { Problem } from '../problem'

/** The exit statuses of every command. */
export const EXIT = { done: 0, broken: 1, wrongInput: 2, nothingYet: 3 } as const

export class Trouble extends Error {
  constructor(
    readonly lines: readonly string[],
    readonly status: number = EXIT.wrongInput,
  ) {
    super(lines.join('\n'))
  }
}

/** The problems of a file, each with its place in it. */
export function inFile(file: string, problems: readonly Problem[]): Trouble {
  return new Trouble(problems.map(({ at, text }) => `${file}: ${at === '' ? '' : `${at}: `}${text}`))
}
