import { createServer } from 'node:net'
import { codeOf, Failure, messageOf } from '../failure.js'
import { freePort } from './embedded-postgres.js'

/** Where the web server listens and how one calls it from here. */
export interface Address {
  host: string
  port: number
  /** From this machine. */
  url: string
}

/**
 * Makes sure that the port can be taken, and chooses one for port 0.
 * @throws Failure naming the port and how to choose another.
 */
export async function freeAddress(host: string, wanted: number): Promise<Address> {
  const port = wanted || (await freePort())
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new Failure(refusal(host, port, error))))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
  const local = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return { host, port, url: `http://${local}:${port}` }
}

function refusal(host: string, port: number, error: Error): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: stop that program, or choose another port, e.g. PORT=${port + 1} npm start.`
    case 'EACCES':
      return `Port ${port} may only be opened with special rights: choose one above 1023, e.g. PORT=3000 npm start.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: correct HOST.`
    default:
      return `Port ${port} on ${host} cannot be opened (${messageOf(error)}): choose others with HOST and PORT.`
  }
}
