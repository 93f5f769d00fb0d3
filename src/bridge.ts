/** The functions between the window and its host, all of them: the desktop shell offers them, and so does a plain browser. */

/**
 * Why a file could not be opened or saved. Whatever lay under its name before is as it was.
 * `changed-since`: somebody else has written it since it was opened or saved here.
 */
export type FileTrouble =
  'not-found' | 'not-allowed' | 'in-use' | 'no-space' | 'too-large' | 'bad-name' | 'changed-since' | 'other'

/** Stands for a file that the host has opened or saved for the window, which never learns or chooses where files lie. */
export type FileToken = string

/** `file` is absent where the host can't save over what it opened: a browser. */
export type OpenedFile =
  | { readonly status: 'opened'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly file?: FileToken }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly why: FileTrouble }

export type SavedFile =
  | { readonly status: 'saved'; readonly name: string; readonly file?: FileToken }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly why: FileTrouble }

/** `unknown`: the host's own dialog took over, and it does not tell what became of it. */
export type Printed = { readonly status: 'printed' | 'cancelled' | 'failed' | 'unknown' }

export type Content = string | Uint8Array<ArrayBuffer>

/** What the host may ask of the window without saying more. Each has its place in the host's menu and its keys. */
export const PLAIN_COMMANDS = [
  'new',
  'open',
  'save',
  'save-as',
  'print',
  'export-pdf',
  'undo',
  'redo',
  'find',
  'shortcuts',
  'lock',
] as const
export type PlainCommand = (typeof PLAIN_COMMANDS)[number]

/**
 * What the host asks of the window.
 * `lock`: also when the computer sleeps or its screen is locked. `show-screen`: one of the screens of the menu. `take-file`: a file that came from outside (opened from the desktop, by a second
 * start, or among the recent ones), which the window treats like one that it asked for. `close`: the person wants the window
 * closed while it holds something unsaved; it asks them, and calls `close` of the bridge where they agree.
 */
export type Command =
  | { readonly do: PlainCommand }
  | { readonly do: 'show-screen'; readonly screen: string }
  | { readonly do: 'take-file'; readonly file: OpenedFile }
  | { readonly do: 'close' }

/** What the host's menu says that is not a command to the window: titles, and what the host does by itself. */
export const HOST_WORDS = [
  'file',
  'edit',
  'view',
  'help',
  'open-recent',
  'no-recent',
  'keep-recent',
  'forget-recent',
  'close',
  'cut',
  'copy',
  'paste',
  'select-all',
  'actual-size',
  'zoom-in',
  'zoom-out',
  'full-screen',
  'about',
  'about-text',
  'crashed',
] as const
export type MenuWord = PlainCommand | (typeof HOST_WORDS)[number]

/** The menu as the window wants it, in its language. Commands left out are not shown; those that are `false` can't be used now. */
export type Menu = {
  readonly words: Readonly<Record<MenuWord, string>>
  readonly commands: Readonly<Partial<Record<PlainCommand, boolean>>>
  readonly screens: readonly { readonly id: string; readonly title: string; readonly shown: boolean }[]
}

/** `backup`: kept by a rule, so that one can go back; `set-aside`: what a backup, or beginning anew, took the place of. */
export const BACKUP_KINDS = ['backup', 'set-aside'] as const
export type BackupKind = (typeof BACKUP_KINDS)[number]
/** `at`: when it was made, in milliseconds since 1970. `no-folder`: the host has no place of its own, as a browser. */
export type ListedBackup = { readonly name: string; readonly kind: BackupKind; readonly at: number; readonly bytes: number }
export type KeptBackup =
  | { readonly status: 'kept'; readonly at: number }
  | { readonly status: 'failed'; readonly why: FileTrouble }
  | { readonly status: 'no-folder' }

export type Bridge = {
  /** Lets the person choose a file. `kind` names such files in the dialog; `endings` are how their names end, without the dot. */
  readonly openFile: (kind: string, endings?: readonly string[]) => Promise<OpenedFile>
  /** Lets the person choose where to keep something, under a suggested name; wholly written or not at all. */
  readonly saveFile: (suggestedName: string, content: Content, kind: string) => Promise<SavedFile>
  /** Saves over a file opened or saved before, without asking, unless it changed since; wholly written, or the older content stays. */
  readonly saveAgain: (file: FileToken, content: Content) => Promise<SavedFile>
  /** Prints what the window shows to paper (`@media print`). */
  readonly print: () => Promise<Printed>
  /** Keeps what the window would print as a PDF file. A browser leaves that to its print dialog, and answers `cancelled`. */
  readonly savePdf: (suggestedName: string, kind: string) => Promise<SavedFile>
  /** Shows the menu. A browser has none of its own. */
  readonly showMenu: (menu: Menu) => Promise<void>
  /** Hears every command of the host, also those from before the first listener; the answer stops listening. */
  readonly onCommand: (listener: (command: Command) => void) => () => void
  /** Says whether closing now would lose something; then the host asks with the command `close`, and a browser by itself. */
  readonly holdUnsaved: (unsaved: boolean) => Promise<void>
  /** Closes the window, whatever it holds. */
  readonly close: () => Promise<void>
  /** Begins the page anew, with which all that it had in memory is gone. */
  readonly startAnew: () => Promise<void>
  /** Takes back, or does again, the last typing in the field that has the focus. */
  readonly changeTyping: (step: 'undo' | 'redo') => Promise<void>
  /** Says that something was copied. The shell takes it out of the clipboard again when it closes or the screen is locked. */
  readonly noteCopied: () => Promise<void>
  /** Keeps a backup beside the program's own files, read back and compared; takes away those that are too old. */
  readonly keepBackup: (kind: BackupKind, content: Uint8Array<ArrayBuffer>) => Promise<KeptBackup>
  /** The backups that there are, the newest first; none where the host has no place for them. */
  readonly listBackups: () => Promise<readonly ListedBackup[]>
  /** Deletes every backup made before a moment, in milliseconds since 1970, and what was set aside; false: some of it is there still. */
  readonly forgetBackups: (before: number) => Promise<boolean>
  /** Reads a backup by its name as it was listed. */
  readonly readBackup: (name: string) => Promise<OpenedFile>
}

/** Larger files are refused before they are read; the largest estate of two million people is a tenth of it. */
export const LARGEST_FILE_BYTES = 512 * 1024 * 1024
