import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder (where package.json lies), both from the sources and from `dist`. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('the project folder (package.json) is not above this code')
    folder = dirname(folder)
  }
  return folder
}

/** The bytes of a file of `seeds/reference`. */
export function referenceFile(name: string): Buffer {
  return readFileSync(join(projectFolder(), 'seeds', 'reference', name))
}

/** A JSON file of `seeds/reference`, as the caller describes it. */
export function referenceJson<T>(name: string): T {
  return JSON.parse(referenceFile(name).toString('utf8')) as T
}
