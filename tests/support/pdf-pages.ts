/** Reads a PDF file page by page: what is written where, in which size, and what the page looks like. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const POINTS_PER_MILLIMETRE = 72 / 25.4

/** Where a piece of text begins and ends, in millimetres from the left and the top of its page. */
export type Written = {
  readonly text: string
  readonly points: number
  readonly from: number
  readonly to: number
  readonly top: number
}

export type Page = {
  /** In millimetres. */
  readonly width: number
  readonly height: number
  readonly written: readonly Written[]
  /** All that is written, in one line, but for the number of the page. */
  readonly text: string
  /** Such as `2 / 7`; empty where the browser can't write any. */
  readonly number: string
  readonly png: Buffer
  /** The share of pixels that are not white: of all, and of those within so many millimetres of the edges at the left and the right. */
  readonly ink: number
  readonly inkAtSides: (millimetres: number) => number
}

export async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: new URL('../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname,
  }).promise
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: 1.5 })
    const [width, height] = [
      viewport.width / viewport.scale / POINTS_PER_MILLIMETRE,
      viewport.height / viewport.scale / POINTS_PER_MILLIMETRE,
    ]
    const { items } = await page.getTextContent()
    const written = items.flatMap((item): Written[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , points, x, y] = item.transform as number[]
      const from = x! / POINTS_PER_MILLIMETRE
      return [
        {
          text: item.str,
          points: points!,
          from,
          to: from + item.width / POINTS_PER_MILLIMETRE,
          top: height - y! / POINTS_PER_MILLIMETRE,
        },
      ]
    })
    const whole = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim()
    const { canvas, context } = (document.canvasFactory as CanvasFactory).create(
      Math.ceil(viewport.width),
      Math.ceil(viewport.height),
    )
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    pages.push({
      width,
      height,
      written,
      text: whole.replace(NUMBER, ''),
      number: NUMBER.exec(whole)?.[1] ?? '',
      png: canvas.toBuffer('image/png'),
      ink: inkIn(data, canvas.width, () => true),
      inkAtSides: (millimetres) => {
        const side = millimetres * POINTS_PER_MILLIMETRE * viewport.scale
        return inkIn(data, canvas.width, (x) => x < side || x >= canvas.width - side)
      },
    })
  }
  await document.destroy()
  return pages
}

/** The canvas that the library itself uses where there is no browser. */
type CanvasFactory = {
  readonly create: (
    width: number,
    height: number,
  ) => {
    readonly canvas: { readonly width: number; readonly height: number; readonly toBuffer: (type: 'image/png') => Buffer }
    readonly context: {
      readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
    }
  }
}

/** It comes first, wherever it stands. */
const NUMBER = /^(\d+ \/ \d+) /

const WHITE = 250

function inkIn(data: Uint8ClampedArray, width: number, isInside: (x: number) => boolean): number {
  let [all, dark] = [0, 0]
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    if (!isInside(pixel % width)) continue
    all += 1
    if (Math.min(data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!) < WHITE) dark += 1
  }
  return dark / all
}
