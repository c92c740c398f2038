import { Offline, type ProblemBody, ServerProblem } from '../../api/problem.js'
import type { components } from '../../api/schema.js'
import { joined, language } from '../../words/index.js'

export type FileInfo = components['schemas']['FileInfo']

/**
 * Uploads one file, telling how far it is (0 to 1). `owner` is the enterprise it belongs to.
 * @throws ServerProblem with the server's reason; Offline when it cannot be reached
 */
export function upload(file: File, owner: string | undefined, onProgress: (share: number) => void): Promise<FileInfo> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('x-miaopu', '1')
    request.setRequestHeader('accept-language', language())
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(new Offline())
    request.onload = () => {
      try {
        const body = JSON.parse(request.responseText)
        if (request.status < 300) resolve(body as FileInfo)
        else reject(new ServerProblem(body as ProblemBody))
      } catch {
        reject(new ServerProblem({ title: request.statusText, status: request.status, code: 'http' }))
      }
    }
    const form = new FormData()
    if (owner) form.append('owner', owner)
    form.append('file', file)
    request.send(form)
  })
}

const SHORT: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (xlsx)',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
  'application/ofd': 'OFD',
  'image/*': 'JPG、PNG',
}

/** Media types as people call them. */
export function typesInWords(accept: readonly string[]): string {
  return joined(accept.map((type) => SHORT[type] ?? type.split('/').at(-1)?.toUpperCase() ?? type))
}
