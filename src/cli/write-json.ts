/** Writes a document as `JSON.stringify(document, null, 2)` and a line break would, in pieces: the whole may be longer than any text can be. */

/** Items of a list that are written at once. */
const ITEMS = 10_000
const INDENT = 2

export function writeJson(document: object): Uint8Array[] {
  const pieces: Uint8Array[] = []
  const encoder = new TextEncoder()
  let waiting = '{'
  const flush = (): void => {
    if (waiting !== '') pieces.push(encoder.encode(waiting))
    waiting = ''
  }
  const fields = Object.entries(document).filter(([, value]) => value !== undefined)
  fields.forEach(([name, value]: [string, unknown], place) => {
    waiting += place === 0 ? '\n' : ',\n'
    if (!Array.isArray(value) || value.length <= ITEMS) {
      waiting += inside({ [name]: value })
      return
    }
    for (let from = 0; from < value.length; from += ITEMS) {
      const written = inside({ [name]: value.slice(from, from + ITEMS) })
      const [start, end] = [`  ${JSON.stringify(name)}: [`.length, written.length - '\n  ]'.length]
      waiting += from === 0 ? written.slice(0, end) : `,${written.slice(start, end)}`
      flush()
    }
    waiting += '\n  ]'
  })
  waiting += fields.length === 0 ? '}\n' : '\n}\n'
  flush()
  return pieces
}

/** The lines of an object between its brackets. */
function inside(object: object): string {
  return JSON.stringify(object, null, INDENT).slice('{\n'.length, -'\n}'.length)
}
