/** Serves the built window under `app://rule36/`, each file with the security headers, and nothing outside its folder. */

import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { CONTENT_TYPES, SECURITY_HEADERS } from '../src/content-security-policy'

export const ORIGIN = 'app://rule36'

/** Whether an address is a page or a part of the window. */
export function isOurs(address: string): boolean {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === ORIGIN
}

/** Must run before the shell is ready. A standard, secure scheme has an origin, so modules, workers and storage work. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

export function serveFrom(folder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' ? fileOf(url, folder) : undefined
    const type = file && CONTENT_TYPES[extname(file)]
    const body = type && (await readFile(file).catch(() => undefined))
    if (!type || !body) return new Response('Not found', { status: 404, headers: SECURITY_HEADERS })
    return new Response(new Uint8Array(body), { headers: { ...SECURITY_HEADERS, 'Content-Type': type } })
  })
}

/** The file that an address stands for; undefined for any address that is not ours or leads out of the folder. */
export function fileOf(address: string, folder: string): string | undefined {
  const { host, pathname } = new URL(address)
  if (host !== 'rule36') return undefined
  const path = decoded(pathname)
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined
  const root = normalize(folder + sep)
  const file = normalize(join(root, path === '/' ? 'index.html' : path))
  return file.startsWith(root) ? file : undefined
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
