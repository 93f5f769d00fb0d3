/** The menu under the pointer: what can be done with the text there, in the words of the window. */

import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { words } from './words'

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    const say = words()
    if (!say || (!isEditable && selectionText.trim() === '')) return
    const items: MenuItemConstructorOptions[] = [
      ...(isEditable ? [{ role: 'cut', label: say.cut, enabled: editFlags.canCut } as const] : []),
      { role: 'copy', label: say.copy, enabled: editFlags.canCopy },
      ...(isEditable ? [{ role: 'paste', label: say.paste, enabled: editFlags.canPaste } as const] : []),
    ]
    Menu.buildFromTemplate(items).popup({ window })
  })
}
