/** The names under which the preload and the shell talk; one for each function of the bridge, and one for commands. */

import type { Bridge } from '../src/bridge'

export const CHANNELS = {
  openFile: 'open-file',
  saveFile: 'save-file',
  saveAgain: 'save-again',
  print: 'print',
  savePdf: 'save-pdf',
  showMenu: 'show-menu',
  onCommand: 'listen',
  holdUnsaved: 'hold-unsaved',
  close: 'close',
  startAnew: 'start-anew',
  changeTyping: 'change-typing',
  noteCopied: 'note-copied',
  keepBackup: 'keep-backup',
  listBackups: 'list-backups',
  forgetBackups: 'forget-backups',
  readBackup: 'read-backup',
} as const satisfies Record<keyof Bridge, string>

/** The one channel from the shell to the page. */
export const COMMAND = 'command'
