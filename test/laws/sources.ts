import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface Source {
  /** Path from the root of the repository. */
  path: string
  text: string
}

/** Every TypeScript file below these folders, declarations and generated files left out. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('node_modules'))
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') })),
  )
}

/** Is this a test, or support that only tests load? */
export const isTest = ({ path }: Source) => /\.(spec|spec-support)\.tsx?$/.test(path) || path.startsWith('test/')

/** The text without comments and without what stands in quotes, line by line as before. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/g, (whole) => whole.replace(/[^\n]/g, ' '))
}

/** Where in the text a character stands, as `path:line`. */
export const place = (source: Source, index: number) => `${source.path}:${source.text.slice(0, index).split('\n').length}`
