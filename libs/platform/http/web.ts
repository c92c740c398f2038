import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>苗圃 Miaopu</title>
<p>网页尚未构建：请运行 <code>npm run build:web</code>，然后刷新本页。接口说明见 <a href="/api/docs">/api/docs</a>。</p>
<p lang="en">The web pages are not built yet: run <code>npm run build:web</code> and reload. The API is described at <a href="/api/docs">/api/docs</a>.</p></html>`

/**
 * Serves the built web pages from `folder`: hashed assets are cached for a year, the page itself never; any other
 * address that a browser opens and that is not the API's answers with the page (the screens route themselves).
 */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: folder, serve: false, wildcard: false, cacheControl: false, preCompressed: true })
  fastify.get('/*', async (request, reply) => {
    const path = decodedPath(request.url)
    if (path === undefined || path.includes('..') || /^\/api(\/|$)/.test(path)) return reply.callNotFound()
    if (path.startsWith('/assets/')) {
      return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(path.slice(1))
    }
    if (/\.[a-z0-9]{2,12}$/i.test(path) && path !== '/index.html') {
      return reply.header('cache-control', 'public, max-age=3600').sendFile(path.slice(1))
    }
    if (!String(request.headers.accept ?? '').includes('text/html')) return reply.callNotFound()
    if (!existsSync(join(folder, 'index.html'))) {
      return reply.code(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT)
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/')
  } catch {
    return undefined
  }
}
