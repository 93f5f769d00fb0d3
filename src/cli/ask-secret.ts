/** Asks for a passphrase or a recovery key: at the terminal without showing it, or from standard input; never as a word of the command. */

import { decodeUtf8 } from '../intake/decode'
import { bytesOf, taken } from './files'
import { EXIT, Trouble } from './trouble'

const STANDARD_INPUT = '-'

/** What keys send in raw mode. */
const KEY = { stop: '\u0003', end: '\u0004', backspace: '\b', delete: '\u007f', eraseAll: '\u0015', escape: '\u001b' } as const

/** `again`: asked at the terminal a second time, so that a typo locks nobody out. */
export async function askSecret(
  command: string,
  what: string,
  { fromStandardInput, again = false }: { readonly fromStandardInput: boolean; readonly again?: boolean },
): Promise<string> {
  if (fromStandardInput) return onlyLine(command, what)
  if (!process.stdin.isTTY)
    throw new Trouble([`rule36 ${command}: there is no terminal to ask for the ${what} at; give it with --passphrase-stdin.`])
  const typed = await askOnce(command, `${what[0]!.toUpperCase()}${what.slice(1)}: `)
  if (again && (await askOnce(command, 'The same again: ')) !== typed)
    throw new Trouble([`rule36 ${command}: the two were not the same; nothing is written. Try again.`])
  return typed
}

function onlyLine(command: string, what: string): string {
  const text = taken({ file: 'standard input' }, decodeUtf8(bytesOf(STANDARD_INPUT))).replace(/\r?\n$/, '')
  if (text === '') throw new Trouble([`rule36 ${command}: standard input is empty; it should hold the ${what}.`])
  if (/[\r\n]/.test(text))
    throw new Trouble([`rule36 ${command}: standard input has several lines; it should hold the ${what} and nothing else.`])
  return text
}

function askOnce(command: string, question: string): Promise<string> {
  const { stdin, stderr } = process
  // Nothing is asked before the terminal is quiet: what was typed at once would be shown.
  stdin.setRawMode(true)
  stderr.write(question)
  stdin.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = (then: () => void): void => {
      stdin.off('data', hear)
      stdin.off('end', stop)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      then()
    }
    const stop = (): void =>
      finish(() => reject(new Trouble([`rule36 ${command}: stopped; nothing is written.`], EXIT.nothingYet)))
    const hear = (sent: string): void => {
      // An arrow or a function key is no character.
      if (sent.startsWith(KEY.escape)) return
      const characters = Array.from(sent)
      for (const [index, character] of characters.entries()) {
        if (character === KEY.stop || character === KEY.end) return stop()
        if (character === '\r' || character === '\n') {
          const rest = characters.slice(index + 1).join('')
          finish(() => resolve(typed))
          // Whoever pastes two lines answers two questions.
          if (rest !== '') stdin.unshift(rest)
          return
        }
        if (character === KEY.backspace || character === KEY.delete) typed = Array.from(typed).slice(0, -1).join('')
        else if (character === KEY.eraseAll) typed = ''
        else if (character >= ' ') typed += character
      }
    }
    stdin.on('data', hear)
    stdin.on('end', stop)
    stdin.resume()
  })
}
