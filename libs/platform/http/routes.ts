import { type INestApplication, RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { ROUTE_RIGHT } from './right.js'

/** One route of the app, as its controller declares it. */
export interface Route {
  method: string
  /** Path with its prefix, parameters as `:name`. */
  path: string
  /** The declared right; undefined when the route is bare. */
  right: string | undefined
  controller: string
  handler: string
}

const BARE_PREFIX = new Set(['healthz', 'readyz', 'metrics'])

/** Every route of every controller that the app has loaded, sorted by path. */
export function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner()
  const routes: Route[] = []
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (!instance || !metatype) continue
    const prototype = Object.getPrototypeOf(instance)
    for (const handler of scanner.getAllMethodNames(prototype)) {
      const method = Reflect.getMetadata(METHOD_METADATA, prototype[handler])
      if (method === undefined) continue
      const right = Reflect.getMetadata(ROUTE_RIGHT, prototype[handler]) ?? Reflect.getMetadata(ROUTE_RIGHT, metatype)
      for (const above of listed(Reflect.getMetadata(PATH_METADATA, metatype))) {
        for (const below of listed(Reflect.getMetadata(PATH_METADATA, prototype[handler]))) {
          routes.push({
            method: RequestMethod[method] ?? '',
            path: joined(above, below),
            right,
            controller: metatype.name,
            handler,
          })
        }
      }
    }
  }
  return routes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1))
}

const listed = (path: unknown): string[] => (Array.isArray(path) ? path : [String(path ?? '')])

function joined(above: string, below: string): string {
  const parts = [above, below].flatMap((part) => part.split('/')).filter(Boolean)
  return `/${[...(BARE_PREFIX.has(parts[0] ?? '') ? [] : ['api']), ...parts].join('/')}`
}
