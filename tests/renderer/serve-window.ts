/** Serves the built window on this computer for the tests, with the headers that every host of it sends. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONTENT_TYPES, SECURITY_HEADERS } from '../../src/content-security-policy'

const FOLDER = fileURLToPath(new URL('../../dist/renderer', import.meta.url))

export type Served = { readonly address: string; readonly close: () => Promise<void> }

export async function serveWindow(): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = join(FOLDER, pathname === '/' ? 'index.html' : pathname)
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404, SECURITY_HEADERS).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
