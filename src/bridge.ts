/** The functions between the window and its host, all of them: the desktop shell offers them, and so does a plain browser. */

/** Why a file could not be opened or saved. */
export type FileTrouble = 'not-found' | 'not-allowed' | 'no-space' | 'too-large' | 'other'

export type OpenedFile =
  | { readonly status: 'opened'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly why: FileTrouble }

export type SavedFile =
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly why: FileTrouble }

export type Bridge = {
  /** Lets the person choose an estate file. `kind` names such files in the dialog. */
  readonly openFile: (kind: string) => Promise<OpenedFile>
  /** Lets the person choose where to keep a text, under a suggested name; wholly written or not at all. */
  readonly saveFile: (suggestedName: string, text: string, kind: string) => Promise<SavedFile>
}

/** Larger files are refused before they are read; the largest estate of two million people is a tenth of it. */
export const LARGEST_FILE_BYTES = 512 * 1024 * 1024
