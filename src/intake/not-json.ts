/** Says where a file stops being JSON, and what should stand there. */

import { quote } from './show'

const WORD = /[\w.+-]{1,20}/y

/** Something stands where something else should. */
export function unexpected(text: string, at: number, expected: string): string {
  WORD.lastIndex = at
  const found = WORD.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at)!)
  return `${placeOf(text, at)} has ${quote(found)} where ${expected} should be; the file is not JSON until that is corrected.`
}

/** The file ends too early. */
export function atTheEnd(text: string, expected: string): string {
  if (text.trim() === '') return 'The file is empty; it should hold a JSON object.'
  return `${placeOf(text, text.length)} is the end of the file, but ${expected} is still to come; is the file complete?`
}

/** More than can be read. */
export function tooMuch(text: string, at: number, bound: string): string {
  return `${placeOf(text, at)} goes beyond ${bound}, which is more than can be read; is this the right file?`
}

/** Where a place is, as editors count: lines and columns from 1. */
function placeOf(text: string, at: number): string {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1
    start = next + 1
  }
  return `Line ${line}, column ${at - start + 1}`
}
