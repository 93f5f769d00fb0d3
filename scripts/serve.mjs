/** Serves the built window at 127.0.0.1, to this computer only. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { ROOT } from './set-up.mjs'

/** What the browser keeps belongs to the address, so the first port is used whenever it can be. */
const FIRST_PORT = Number(process.env.RULE36_PORT ?? 3636)
const PORTS = 20

/** Serves at the first free port, unless it is served already (`isNew`: false), and gives the address. */
export async function serve() {
  const { CONTENT_TYPES, SECURITY_HEADERS } = await import(new URL('../dist/serve/headers.js', import.meta.url).href)
  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    if (host !== '127.0.0.1' && host !== 'localhost') return answer(403, 'text/plain', 'This is served to this computer only.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'Only GET and HEAD are answered.')
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname))
      const file = path === '/' ? '/index.html' : path
      answer(200, CONTENT_TYPES[extname(file)] ?? 'application/octet-stream', await readFile(join(ROOT, 'dist/renderer', file)))
    } catch {
      answer(404, 'text/plain', 'There is no such page.')
    }
  })
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    const address = `http://127.0.0.1:${port}`
    const trouble = await new Promise((resolve) => {
      server.once('error', resolve)
      server.listen(port, '127.0.0.1', () => resolve(undefined))
    })
    if (!trouble) return { address, isNew: true }
    if (trouble.code !== 'EADDRINUSE' && trouble.code !== 'EACCES') throw trouble
    if (await isOurs(address)) return { address, isNew: false }
    if (port === FIRST_PORT) {
      console.log(
        `Port ${port} is used by another program. What Rule36 keeps belongs to its port, so it shows nothing kept there.`,
      )
    }
  }
  throw new Error(
    `No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} is free; close what uses them, or name another: RULE36_PORT=4000 npm start.`,
  )
}

/** Whether it is Rule36 that answers at an address. */
async function isOurs(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) })
    return (await answer.text()).includes('<title>Rule36</title>')
  } catch {
    return false
  }
}
