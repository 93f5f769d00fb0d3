/** The desktop shell: one locked window on its own scheme, with what a desktop offers it. It knows nothing of prisons. */

import { join } from 'node:path'
import { app, dialog } from 'electron'
import { answerBridge } from './answer-bridge'
import { clearCopiedWhenLocked } from './clipboard'
import { isFirstStart, onGivenFile } from './given-files'
import { lockEverything } from './lock'
import { lockWhenLeft } from './lock-when-left'
import { openRecent, showFirstMenu } from './menu'
import { declareScheme, serveFrom } from './scheme'
import { bringForward, openWindow, windowOfOurs } from './window'

if (isFirstStart()) start()
else app.quit()

function start(): void {
  declareScheme()
  lockEverything()
  const isOpen = app.whenReady().then(() => {
    serveFrom(join(__dirname, '../renderer'))
    answerBridge()
    showFirstMenu()
    clearCopiedWhenLocked()
    lockWhenLeft()
    return openWindow()
  })
  isOpen.catch((trouble: unknown) => {
    dialog.showErrorBox(app.name, `${app.name} could not start. ${String(trouble)}`)
    app.exit(1)
  })
  onGivenFile((path) => {
    void isOpen.then(async () => {
      const window = windowOfOurs()
      if (!window) return
      bringForward(window)
      if (path !== undefined) await openRecent(window, path)
    })
  })
  app.on('window-all-closed', () => app.quit())
}
