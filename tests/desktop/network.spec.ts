/** Nothing leaves: whatever a page might try, neither this computer's own network nor any other hears of it. */

import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openOutside } from './outside'
import { expect, skipWithoutElectron, startOf, test } from './shell'

skipWithoutElectron()

test('a page that tries everything reaches nothing', async ({ shell, window }) => {
  const outside = await openOutside()
  // The net that catches: with nothing locked, the first try is counted.
  await fetch(`http://${outside.address}/`)
  const before = outside.arrived()
  expect(before).toBeGreaterThan(0)

  // Without the content security policy, so that the shell alone has to hold.
  await shell.evaluate(({ session }) => {
    session.defaultSession.webRequest.onHeadersReceived((details, answer) => {
      const kept = Object.entries(details.responseHeaders ?? {}).filter(([name]) => !/security-policy/i.test(name))
      answer({ responseHeaders: Object.fromEntries(kept) })
    })
  })
  await window.reload()
  const policies = await window.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policies).toBeNull()

  const tried = await window.evaluate(tryEverything, outside.address)
  expect(tried).toBeGreaterThan(15)
  await window.waitForTimeout(1500)
  expect(outside.arrived() - before).toBe(0)
  expect(window.url()).toBe('app://rule36/')
  await outside.close()
})

test('the program itself asks for nothing outside, in a whole session', async ({ folder }) => {
  const log = join(folder, 'net.json')
  const { command, args } = startOf(join(folder, 'logged'))
  const program = spawn(command, [`--log-net-log=${log}`, '--net-log-capture-mode=Everything', ...args], { stdio: 'ignore' })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  await new Promise((resolve) => setTimeout(resolve, 8000))
  program.kill('SIGTERM')
  expect(await ended).toBe(0)
  const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as NetLog
  const eventsOf = (name: string) => {
    expect(constants.logEventTypes).toHaveProperty(name)
    return events.filter(({ type }) => type === constants.logEventTypes[name]).map(({ params }) => params ?? {})
  }
  expect(events.length).toBeGreaterThan(0)
  const addresses = eventsOf('URL_REQUEST_START_JOB').flatMap(({ url }) => url ?? [])
  expect(addresses.filter((address) => !address.startsWith('app://rule36/'))).toEqual([])
  for (const name of ['HOST_RESOLVER_MANAGER_JOB', 'TCP_CONNECT', 'UDP_CONNECT', 'UDP_BYTES_SENT', 'SOCKET_BYTES_SENT']) {
    expect(eventsOf(name), name).toEqual([])
  }
})

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly url?: string } }[]
}

/** Runs in the page; gives how many ways were tried. */
function tryEverything(address: string): number {
  const [http, ws] = [`http://${address}/`, `ws://${address}/`]
  const element = (name: string, attributes: Record<string, string>) => () => {
    const made = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
    document.body.append(made)
    return made
  }
  const ways: (() => unknown)[] = [
    () => fetch(http, { mode: 'no-cors' }),
    () => fetch(http, { method: 'POST', body: 'facts', keepalive: true, mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest()
      request.open('GET', http)
      request.send()
    },
    () => new WebSocket(ws),
    () => new EventSource(http),
    () => navigator.sendBeacon(http, 'facts'),
    () => (new Image().src = http),
    () => new Audio(http).play(),
    () => new FontFace('elsewhere', `url(${http})`).load(),
    element('script', { src: http }),
    element('iframe', { src: http }),
    element('object', { data: http }),
    element('embed', { src: http }),
    element('video', { src: http }),
    element('link', { rel: 'stylesheet', href: http }),
    element('link', { rel: 'preconnect', href: http }),
    element('link', { rel: 'dns-prefetch', href: 'http://dns.example.org/' }),
    element('link', { rel: 'prefetch', href: http }),
    element('link', { rel: 'preload', as: 'fetch', href: http }),
    element('link', { rel: 'manifest', href: http }),
    element('link', { rel: 'icon', href: http }),
    element('div', { style: `background-image: url(${http}x.png)` }),
    () => (element('a', { href: http, ping: http })() as HTMLAnchorElement).click(),
    () => (element('form', { action: http, method: 'post' })() as HTMLFormElement).submit(),
    () => element('iframe', { srcdoc: `<meta http-equiv="refresh" content="0;url=${http}">` })(),
    () => globalThis.open(http),
    () => (location.href = http),
    () => {
      const caller = new RTCPeerConnection({
        iceServers: [{ urls: `stun:${address}` }, { urls: `turn:${address}?transport=tcp`, username: 'x', credential: 'y' }],
      })
      caller.createDataChannel('facts')
      return caller.createOffer().then((offer) => caller.setLocalDescription(offer))
    },
    () => navigator.serviceWorker.register(http),
    () => import(/* @vite-ignore */ http),
  ]
  for (const way of ways) {
    try {
      const answer = way()
      if (answer instanceof Promise) answer.catch(() => undefined)
    } catch {
      // Refused at once.
    }
  }
  return ways.length
}
