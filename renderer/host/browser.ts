/** A browser as the window's host: files come from a file chooser and go to the downloads; menus and PDF files are its own. */

import { LARGEST_FILE_BYTES, type Bridge, type Content, type OpenedFile } from '../../src/bridge'

const ENDINGS = ['rule36', 'json']

/** The browser has written a download long before. */
const DOWNLOADED_MILLISECONDS = 60_000

export const browser: Bridge = {
  openFile: (_kind, endings = ENDINGS) =>
    new Promise((resolve) => {
      const chooser = document.createElement('input')
      chooser.type = 'file'
      chooser.accept = endings.map((ending) => `.${ending}`).join(',')
      chooser.addEventListener('cancel', () => resolve({ status: 'cancelled' }))
      chooser.addEventListener('change', () => resolve(readChosen(chooser.files?.[0])))
      chooser.click()
    }),
  saveFile: async (suggestedName, content) => {
    download(suggestedName, content)
    return { status: 'saved', name: suggestedName }
  },
  saveAgain: async (file) => {
    throw new Error(`a browser gives no tokens for files, so "${file}" stands for none`)
  },
  print: async () => {
    window.print()
    return { status: 'unknown' }
  },
  savePdf: async () => {
    window.print()
    return { status: 'cancelled' }
  },
  showMenu: async () => undefined,
  onCommand: () => () => undefined,
  holdUnsaved: async (unsaved) => {
    if (unsaved) window.addEventListener('beforeunload', askFirst)
    else window.removeEventListener('beforeunload', askFirst)
  },
  close: async () => window.close(),
  startAnew: async () => location.reload(),
  changeTyping: async () => undefined,
  noteCopied: async () => undefined,
  keepBackup: async () => ({ status: 'no-folder' }),
  listBackups: async () => [],
  forgetBackups: async () => false,
  readBackup: async (name) => ({ status: 'failed', name, why: 'not-found' }),
}

function download(name: string, content: Content): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOADED_MILLISECONDS)
}

/** The browser asks in its own words. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
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
