/** Locks every window down: no other address, no other window, no permission, no download, nothing to or from a network. */

import { app, type Session } from 'electron'
import { isOurs } from './scheme'

/** Must run before the shell is ready. */
export function lockEverything(): void {
  // Root, as in containers, can't start Chromium's own sandbox and says so; with both, nothing would start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // No name and no number of another computer means anything to any part of the program.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-pings')
  for (const chatter of ['background-networking', 'component-update', 'domain-reliability', 'breakpad', 'quic']) {
    app.commandLine.appendSwitch(`disable-${chatter}`)
  }
  if (app.isPackaged) refuseToBeWatched()
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // Calls between browsers would ask the network for a way without asking `onBeforeRequest`.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Being off does not keep it from fetching the dictionary of the system's language; having no language does.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) && !isToolOfDevelopers(url) }))
}

/** Where they can be opened at all. */
function isToolOfDevelopers(address: string): boolean {
  return !app.isPackaged && address.startsWith('devtools://')
}

/** Whoever can start the program could else open a door through which any other program reads the window. */
function refuseToBeWatched(): void {
  for (const door of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']) {
    app.commandLine.removeSwitch(door)
  }
}
