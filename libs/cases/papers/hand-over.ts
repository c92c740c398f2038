import type { FastifyReply } from 'fastify'
import type { PrintedPaper } from './print.js'

/** Answers with a printed paper: an attachment under its name, kept in no cache. */
export async function handOver(reply: FastifyReply, { name, mediaType, bytes }: PrintedPaper): Promise<void> {
  await reply
    .headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .send(bytes)
}

/** RFC 8187 wants these encoded as well. */
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
