/** Goes through JSON text once before it is parsed: says where it stops being JSON, and finds what a parser would silently drop. */

import type { Path } from './problem-list'
import { atTheEnd, tooMuch, unexpected } from './not-json'
import { endOfScalar, endOfText, nameIn } from './tokens'

/** Bounds that no estate of a million people comes near, so that no file can use up the memory. */
const MOST_LEVELS = 1_000
const MOST_ENTRIES = 4_000_000
const MOST_VALUES = 30_000_000
const MOST_NAMES = 500_000

/** Fields that hold any JSON, which is not ours to judge. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['notes', 'extra'])

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing'

/** A list or an object that is open where the scan stands. */
type Level = { isObject: boolean; isFree: boolean; entries: number; name: string; readonly names: Set<string> }

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Why the text is not JSON that can be read; undefined: it is. Fields that an object has twice are handed to `repeated`. */
export function scan(text: string, repeated: (path: Path) => void): string | undefined {
  const levels: Level[] = []
  const allNames = new Set<string>()
  let depth = 0
  let values = 0
  let at = 0
  let expected: Expected = 'value'

  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1
    const code = text.charCodeAt(at)
    if (at >= text.length) return expected === 'nothing' ? undefined : atTheEnd(text, wordsFor(expected, levels[depth - 1]))
    const level = levels[depth - 1]
    switch (expected) {
      case 'nothing':
        return unexpected(text, at, 'the end of the file')
      case 'colon':
        if (code !== COLON) return unexpected(text, at, wordsFor(expected, level))
        at += 1
        expected = 'value'
        break
      case 'comma or end':
        if (code === COMMA) {
          at += 1
          expected = level!.isObject ? 'name' : 'value'
        } else if (code === (level!.isObject ? CLOSE_OBJECT : CLOSE_LIST)) expected = close()
        else return unexpected(text, at, wordsFor(expected, level))
        break
      case 'name or end':
      case 'name': {
        if (code === CLOSE_OBJECT && expected === 'name or end') {
          expected = close()
          break
        }
        if (code !== QUOTE) return unexpected(text, at, wordsFor(expected, level))
        const end = endOfText(text, at)
        if (typeof end === 'string') return end
        enter(level!, nameIn(text, at, end))
        if (allNames.size > MOST_NAMES)
          return tooMuch(text, at, `${MOST_NAMES.toLocaleString('en-GB')} different names of fields`)
        at = end
        expected = 'colon'
        break
      }
      case 'value or end':
      case 'value': {
        if (code === CLOSE_LIST && expected === 'value or end') {
          expected = close()
          break
        }
        if (level && !level.isObject) level.entries += 1
        if (level && level.entries > MOST_ENTRIES)
          return tooMuch(text, at, `${MOST_ENTRIES.toLocaleString('en-GB')} entries in one list or object`)
        values += 1
        if (values > MOST_VALUES) return tooMuch(text, at, `${MOST_VALUES.toLocaleString('en-GB')} values`)
        if (code === OPEN_LIST || code === OPEN_OBJECT) {
          if (depth === MOST_LEVELS) return tooMuch(text, at, `${MOST_LEVELS.toLocaleString('en-GB')} levels of brackets`)
          expected = open(code === OPEN_OBJECT, level)
          break
        }
        const end = endOfScalar(text, at, code, wordsFor(expected, level))
        if (typeof end === 'string') return end
        at = end
        expected = depth === 0 ? 'nothing' : 'comma or end'
      }
    }
  }

  function open(isObject: boolean, parent: Level | undefined): Expected {
    const isFree = parent !== undefined && (parent.isFree || (parent.isObject && FREE_FIELDS.has(parent.name)))
    const level = (levels[depth] ??= { isObject, isFree, entries: 0, name: '', names: new Set() })
    level.isObject = isObject
    level.isFree = isFree
    level.entries = 0
    if (level.names.size > 0) level.names.clear()
    depth += 1
    at += 1
    return isObject ? 'name or end' : 'value or end'
  }

  function close(): Expected {
    depth -= 1
    at += 1
    return depth === 0 ? 'nothing' : 'comma or end'
  }

  function enter(level: Level, name: string): void {
    level.name = name
    allNames.add(name)
    level.entries += 1
    if (level.isFree) return
    if (level.names.has(name)) repeated(levels.slice(0, depth).map((each) => (each.isObject ? each.name : each.entries - 1)))
    else level.names.add(name)
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function wordsFor(expected: Expected, level: Level | undefined): string {
  const end = level?.isObject ? '"}"' : '"]"'
  switch (expected) {
    case 'value':
      return 'a value'
    case 'value or end':
      return 'a value or "]"'
    case 'name':
      return 'the name of a field in double quotes'
    case 'name or end':
      return 'the name of a field in double quotes or "}"'
    case 'colon':
      return '":"'
    case 'comma or end':
      return `"," or ${end}`
    case 'nothing':
      return 'the end of the file'
  }
}
