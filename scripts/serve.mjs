/** Serves the built window at 127.0.0.1, to this computer only. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { ROOT } from './set-up.mjs'

const FIRST_PORT = 3636
const PORTS = 20

/** Serves at the first free port, and gives the address. */
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
    const listening = await new Promise((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (listening) return `http://127.0.0.1:${port}`
  }
  throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} is free; close what uses them.`)
}
