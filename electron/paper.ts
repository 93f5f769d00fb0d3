/** Puts what the window shows on paper, or into a PDF file that reads the same. */

import type { BrowserWindow } from 'electron'
import type { Printed, SavedFile } from '../src/bridge'
import { choosePlace, write } from './files'

export function print({ webContents }: BrowserWindow): Promise<Printed> {
  return new Promise((resolve) => {
    webContents.print({ printBackground: true }, (isPrinted, why) => {
      resolve({ status: isPrinted ? 'printed' : why.toLowerCase().includes('cancel') ? 'cancelled' : 'failed' })
    })
  })
}

export async function savePdf(window: BrowserWindow, suggestedName: string, kind: string): Promise<SavedFile> {
  const path = await choosePlace(window, suggestedName, kind)
  if (path === undefined) return { status: 'cancelled' }
  const pdf = await window.webContents.printToPDF({
    printBackground: true,
    // The style sheet says how large the pages are, and what is upright.
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  })
  return write(path, new Uint8Array(pdf))
}
