/** Gives the window the functions of the bridge, and nothing else of the machine. */

import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, OpenedFile, SavedFile } from '../src/bridge'
import { CHANNELS } from './channels'

const bridge: Bridge = {
  openFile: (kind): Promise<OpenedFile> => ipcRenderer.invoke(CHANNELS.openFile, kind),
  saveFile: (suggestedName, text, kind): Promise<SavedFile> => ipcRenderer.invoke(CHANNELS.saveFile, suggestedName, text, kind),
}

contextBridge.exposeInMainWorld('rule36', bridge)
