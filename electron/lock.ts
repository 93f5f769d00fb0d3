/** Locks every window down: no other address, no other window, no permission, no download, nothing from a network. */

import { app, session, type Session } from 'electron'
import { ORIGIN } from './scheme'

export function lockEverything(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Must run once the shell is ready. */
export function lockSession(): void {
  refusePermissions(session.defaultSession)
  session.defaultSession.on('will-download', (event) => event.preventDefault())
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }))
}

/** Whether an address belongs to the window; its tools for developers, where they can be opened at all, count too. */
function isOurs(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`) || (!app.isPackaged && address.startsWith('devtools://'))
}

function refusePermissions(all: Session): void {
  all.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  all.setPermissionCheckHandler(() => false)
  all.setDevicePermissionHandler(() => false)
}
