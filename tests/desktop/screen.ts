/** A screen of the test's own, whose picture it can look at, for programs that let nobody else look into them. */

import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** `fill`: the share of the screen that is not black; `colours`: how many there are. */
export type Picture = { readonly fill: number; readonly colours: number }

export type Screen = {
  readonly display: string
  readonly look: () => Promise<Picture>
  readonly close: () => Promise<void>
}

/** Xvfb keeps what it shows in a file in `folder`, in the format of xwd. */
export async function openScreen(folder: string): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-fbdir', folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    ;(server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()))
  })
  return {
    display: `:${number}`,
    look: async () => pictureOf(await readFile(join(folder, 'Xvfb_screen0'))),
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve())
        server.kill()
      }),
  }
}

/** The header is of big-endian words: its own size, …, the number of colours it lists; then those, 12 bytes each; then the pixels. */
function pictureOf(file: Buffer): Picture {
  const [size, width, height, listed] = [0, 4, 5, 19].map((word) => file.readUInt32BE(word * 4)) as [
    number,
    number,
    number,
    number,
  ]
  const pixels = file.subarray(size + listed * 12)
  const colours = new Set<number>()
  let lit = 0
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = pixels.readUInt32LE(pixel * 4) & 0xffffff
    colours.add(colour)
    if (colour !== 0) lit++
  }
  return { fill: lit / (width * height), colours: colours.size }
}
