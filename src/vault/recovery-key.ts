/** Writes a recovery key so that it can be printed and typed: eight groups of four characters, each with a check character that finds typos. */

import type { Problem, Reading } from '../problem'
import { bytesOf, digitsOf, IN_GROUP, readGroup, writeGroup } from './groups'

/** 160 bits: nothing needs to make guessing dearer. */
export const RECOVERY_BYTES = 20

const GROUPS = 8

/** Eight groups of five characters, such as `7Q3ZK`, the last of each its check character. */
export function writeRecoveryKey(key: Uint8Array): string {
  if (key.length !== RECOVERY_BYTES) throw new Error(`a recovery key has ${RECOVERY_BYTES} bytes, not ${key.length}`)
  const digits = digitsOf(key)
  return Array.from({ length: GROUPS }, (_, group) =>
    writeGroup(digits.slice(group * IN_GROUP, (group + 1) * IN_GROUP), group),
  ).join('-')
}

/**
 * The bytes of a key as a person typed it: in capitals or not, with spaces, hyphens or neither, O for 0 and I or L for 1. In each
 * group any one wrong character, and any two neighbours exchanged, are found and the group is named; so are groups exchanged.
 */
export function readRecoveryKey(typed: string): Reading<Uint8Array> {
  const parts = typed
    .toUpperCase()
    .split(/[\s\-\u2010-\u2015]+/)
    .filter((part) => part !== '')
  const together = parts.join('')
  const groups = parts.length === GROUPS ? parts : (together.match(/.{1,5}/gsu) ?? [])
  if (groups.length !== GROUPS) {
    return refusal(
      `The recovery key has ${Array.from(together).length} of ${GROUPS * (IN_GROUP + 1)} characters; compare it with the print.`,
    )
  }
  const problems: Problem[] = []
  const digits = groups.flatMap((group, index) => {
    const read = digitsIn(group, index)
    if (typeof read !== 'string') return read
    problems.push({ at: `/${index}`, text: read })
    return []
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: bytesOf(digits, RECOVERY_BYTES) }
}

/** The digits of a group without the check; a sentence where it is mistyped. */
function digitsIn(group: string, index: number): readonly number[] | string {
  const name = `Group ${index + 1}, "${group.replace(/\p{Cc}/gu, '·').slice(0, 20)}",`
  const read = readGroup(group, index)
  switch (read.status) {
    case 'read':
      return read.digits
    case 'stranger':
      return `${name} has "${read.character.replace(/\p{Cc}/u, '·')}", which no recovery key has; compare it with the print.`
    case 'length':
      return `${name} has ${read.characters} characters instead of ${IN_GROUP + 1}; compare it with the print.`
    case 'mistyped':
      return `${name} is mistyped; compare its characters with the print.`
  }
}

function refusal(text: string): Reading<never> {
  return { ok: false, problems: [{ at: '', text }] }
}
