/** Gives the window the functions of the bridge, and nothing else of the machine. */

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, Command, KeptBackup, ListedBackup, OpenedFile, Printed, SavedFile } from '../src/bridge'
import { CHANNELS, COMMAND } from './channels'

const bridge: Bridge = {
  openFile: (kind, endings): Promise<OpenedFile> => ipcRenderer.invoke(CHANNELS.openFile, kind, endings),
  saveFile: (suggestedName, content, kind): Promise<SavedFile> =>
    ipcRenderer.invoke(CHANNELS.saveFile, suggestedName, content, kind),
  saveAgain: (file, content): Promise<SavedFile> => ipcRenderer.invoke(CHANNELS.saveAgain, file, content),
  print: (): Promise<Printed> => ipcRenderer.invoke(CHANNELS.print),
  savePdf: (suggestedName, kind): Promise<SavedFile> => ipcRenderer.invoke(CHANNELS.savePdf, suggestedName, kind),
  showMenu: (menu): Promise<void> => ipcRenderer.invoke(CHANNELS.showMenu, menu),
  onCommand: (listener) => {
    const hear = (_event: IpcRendererEvent, command: Command): void => listener(command)
    ipcRenderer.on(COMMAND, hear)
    void ipcRenderer.invoke(CHANNELS.onCommand, true)
    return () => {
      ipcRenderer.removeListener(COMMAND, hear)
      void ipcRenderer.invoke(CHANNELS.onCommand, ipcRenderer.listenerCount(COMMAND) > 0)
    }
  },
  holdUnsaved: (unsaved): Promise<void> => ipcRenderer.invoke(CHANNELS.holdUnsaved, unsaved),
  close: (): Promise<void> => ipcRenderer.invoke(CHANNELS.close),
  startAnew: (): Promise<void> => ipcRenderer.invoke(CHANNELS.startAnew),
  changeTyping: (step): Promise<void> => ipcRenderer.invoke(CHANNELS.changeTyping, step),
  noteCopied: (): Promise<void> => ipcRenderer.invoke(CHANNELS.noteCopied),
  keepBackup: (kind, content): Promise<KeptBackup> => ipcRenderer.invoke(CHANNELS.keepBackup, kind, content),
  listBackups: (): Promise<readonly ListedBackup[]> => ipcRenderer.invoke(CHANNELS.listBackups),
  forgetBackups: (before): Promise<boolean> => ipcRenderer.invoke(CHANNELS.forgetBackups, before),
  readBackup: (name): Promise<OpenedFile> => ipcRenderer.invoke(CHANNELS.readBackup, name),
}

contextBridge.exposeInMainWorld('rule36', bridge)
