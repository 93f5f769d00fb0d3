/** Lays out pages for a terminal: headings, paragraphs and tables that fit 80 columns. */

const WIDTH = 80

export type Paint = { readonly heading: (text: string) => string; readonly faint: (text: string) => string }

/** Colour where the output is a terminal and nobody has asked for none (NO_COLOR). */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const colour = stream.isTTY === true && !process.env.NO_COLOR
  const wrap = (code: number) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { heading: wrap(1), faint: wrap(2) }
}

/** Text broken into lines of at most 80 columns, further lines indented like the first. */
export function paragraph(text: string, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of visible(text).split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

/** Columns side by side; the last one is broken over lines where the table would be wider than 80 columns. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map((cell) => visible(String(cell))))
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const last = Math.max(12, WIDTH - before)
  return cells
    .flatMap((row) => {
      const start = row
        .slice(0, -1)
        .map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      const wrapped = broken(row.at(-1)!, last)
      return wrapped.map((part, index) => (index === 0 ? [...start, part].join('  ') : ' '.repeat(before) + part).trimEnd())
    })
    .join('\n')
}

function broken(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?( %)?$/.test(cell)
}

/** Control characters from a file must not reach the terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, '·')
}
