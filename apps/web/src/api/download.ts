import { language } from '../words/index.js'
import { Offline, type ProblemBody, ServerProblem } from './problem.js'

/** Asks for a file as bytes, with `body` by posting it; a refusal is thrown as `ServerProblem`. */
export async function fetchFile(address: string, body?: object): Promise<Response> {
  const headers = { 'x-miaopu': '1', 'accept-language': language() }
  const ask = body && { method: 'POST', body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } }
  const answer = await fetch(address, ask ?? { headers }).catch(() => {
    throw new Offline()
  })
  if (!answer.ok) throw new ServerProblem((await answer.json()) as ProblemBody)
  return answer
}

/** Saves a file of the server under the name it gives; answers the rows it says it holds (`x-total-count`), when it says so. */
export async function download(address: string, body?: object): Promise<{ rows?: number }> {
  const answer = await fetchFile(address, body)
  const rows = answer.headers.get('x-total-count')
  save(await answer.blob(), nameOf(answer) ?? address.split('/').at(-1)?.split('?')[0] ?? 'file')
  return rows === null ? {} : { rows: Number(rows) }
}

function nameOf(answer: Response): string | undefined {
  const told = answer.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(told)?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(told)?.[1]
}

/** Hands a made-up file to the browser's downloads under a name. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
