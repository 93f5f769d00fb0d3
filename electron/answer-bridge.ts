/** Answers the functions of the bridge, for the page of ours alone, and only what each of them may be asked. */

import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import * as z from 'zod/mini'
import { BACKUP_KINDS, HOST_WORDS, PLAIN_COMMANDS, type Bridge } from '../src/bridge'
import { forgetBackups, keepBackup, listBackups, readBackup } from './backups'
import { CHANNELS } from './channels'
import { noteCopied } from './clipboard'
import { holdUnsaved, leave } from './closing'
import { listen } from './commands'
import { openFile, saveAgain, saveFile } from './files'
import { showMenu } from './menu'
import { print, savePdf } from './paper'
import { isOurs } from './scheme'
import { takeWords } from './words'

const content = z.union([z.string(), z.instanceof(Uint8Array<ArrayBuffer>)])

const menu = z.object({
  words: z.record(z.enum([...PLAIN_COMMANDS, ...HOST_WORDS]), z.string()),
  commands: z.partialRecord(z.enum(PLAIN_COMMANDS), z.boolean()),
  screens: z.array(z.object({ id: z.string(), title: z.string(), shown: z.boolean() })),
})

export function answerBridge(): void {
  const ending = z.string().check(z.regex(/^[a-z0-9]{1,12}$/))
  answer('openFile', z.tuple([z.string(), z.optional(z.array(ending))]), openFile)
  answer('saveFile', z.tuple([z.string(), content, z.string()]), saveFile)
  answer('saveAgain', z.tuple([z.string(), content]), (_window, file, content) => saveAgain(file, content))
  answer('print', z.tuple([]), print)
  answer('savePdf', z.tuple([z.string(), z.string()]), savePdf)
  answer('showMenu', z.tuple([menu]), (window, menu) => {
    takeWords(menu.words)
    showMenu(window, menu)
  })
  answer('onCommand', z.tuple([z.boolean()]), listen)
  answer('holdUnsaved', z.tuple([z.boolean()]), holdUnsaved)
  answer('close', z.tuple([]), leave)
  answer('startAnew', z.tuple([]), ({ webContents }) => webContents.reload())
  answer('changeTyping', z.tuple([z.enum(['undo', 'redo'])]), ({ webContents }, step) => webContents[step]())
  answer('noteCopied', z.tuple([]), noteCopied)
  answer('keepBackup', z.tuple([z.enum(BACKUP_KINDS), z.instanceof(Uint8Array<ArrayBuffer>)]), (_window, kind, content) =>
    keepBackup(kind, content),
  )
  answer('listBackups', z.tuple([]), listBackups)
  answer('forgetBackups', z.tuple([z.number()]), (_window, before) => forgetBackups(before))
  answer('readBackup', z.tuple([z.string()]), (_window, name) => readBackup(name))
}

function answer<Asked extends unknown[]>(
  name: keyof Bridge,
  shape: z.ZodMiniType<Asked>,
  work: (window: BrowserWindow, ...asked: Asked) => unknown,
): void {
  ipcMain.handle(CHANNELS[name], (event, ...asked: unknown[]) => work(senderOf(event), ...shape.parse(asked)))
}

/** The window that asks: the page of ours itself, never a frame within it or another page. */
function senderOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  const frame = event.senderFrame
  if (!window || !frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) {
    throw new Error(`"${frame?.url ?? 'a closed page'}" may not use the bridge`)
  }
  return window
}
