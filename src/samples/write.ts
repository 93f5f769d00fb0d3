/** Writes a document so that people can read it and compare versions of it: one wing, one person, one of anything on a line. */

/** The text of a document, with a line break at its end. */
export function writeDocument(document: object): string {
  return [...documentPieces(document)].join('')
}

/** Entries of a list that are one piece. */
const ENTRIES = 1_000

/** The same in pieces, for the whole may be longer than any text can be. */
export function* documentPieces(document: object): Generator<string> {
  let before = '{\n'
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue
    yield `${before}  ${JSON.stringify(name)}: `
    yield* fieldPieces(value)
    before = ',\n'
  }
  yield '\n}\n'
}

function* fieldPieces(value: unknown): Generator<string> {
  const list: unknown[] | undefined = Array.isArray(value) ? value : undefined
  if (!list || list.length === 0 || typeof list[0] !== 'object') {
    yield JSON.stringify(value)
    return
  }
  for (let from = 0; from < list.length; from += ENTRIES) {
    const lines = list.slice(from, from + ENTRIES).map((item) => `    ${JSON.stringify(item)}`)
    yield `${from === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`
  }
  yield '\n  ]'
}
