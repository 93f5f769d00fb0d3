/** A browser as the window's host: files come from a file chooser and go to the downloads. */

import { LARGEST_FILE_BYTES, type Bridge, type OpenedFile } from '../../src/bridge'

export const browser: Bridge = {
  openFile: () =>
    new Promise((resolve) => {
      const chooser = document.createElement('input')
      chooser.type = 'file'
      chooser.accept = '.rule36,.json,application/json'
      chooser.addEventListener('cancel', () => resolve({ status: 'cancelled' }))
      chooser.addEventListener('change', () => resolve(readChosen(chooser.files?.[0])))
      chooser.click()
    }),
  saveFile: async (suggestedName, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = suggestedName
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return { status: 'saved', name: suggestedName }
  },
}

async function readChosen(file: File | undefined): Promise<OpenedFile> {
  if (!file) return { status: 'cancelled' }
  if (file.size > LARGEST_FILE_BYTES) return { status: 'failed', name: file.name, why: 'too-large' }
  return file.arrayBuffer().then(
    (buffer): OpenedFile => ({ status: 'opened', name: file.name, bytes: new Uint8Array(buffer) }),
    (error: unknown): OpenedFile => ({ status: 'failed', name: file.name, why: whyNotRead(error) }),
  )
}

function whyNotRead(error: unknown) {
  if (!(error instanceof DOMException)) return 'other'
  return ({ NotFoundError: 'not-found', NotReadableError: 'not-allowed' } as const)[error.name] ?? 'other'
}
