/** An outside for the window to try to reach: a server on this computer that counts whatever arrives, over TCP and UDP. */

import { createSocket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'

export type Outside = {
  /** `127.0.0.1:port`, the same port for both. */
  readonly address: string
  readonly arrived: () => number
  readonly close: () => Promise<void>
}

export async function openOutside(): Promise<Outside> {
  let arrived = 0
  const server = createServer((socket) => {
    arrived++
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\n\r\n'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4', () => arrived++)
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${port}`,
    arrived: () => arrived,
    close: async () => {
      await new Promise<void>((resolve) => datagrams.close(resolve))
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
