/** Writes a document so that people can read it and compare versions of it: one wing, one person, one of anything on a line. */

/** The text of a document, with a line break at its end. */
export function writeDocument(document: object): string {
  const fields = Object.entries(document).filter(([, value]) => value !== undefined)
  return `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${writeField(value)}`).join(',\n')}\n}\n`
}

function writeField(value: unknown): string {
  const list: unknown[] | undefined = Array.isArray(value) ? value : undefined
  if (!list || list.length === 0 || typeof list[0] !== 'object') return JSON.stringify(value)
  return `[\n${list.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
}
