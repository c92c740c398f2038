import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A docstring and where it stands. */
export interface Docstring {
  /** Path from the root of the repository. */
  file: string
  text: string
  /** What it describes: the lines below it, decorators included. */
  line: string
}

const BLOCK = /^[ \t]*\/\*\*([\s\S]*?)\*\/[ \t]*\n(?=((?:[ \t]*@[^\n]*\n)*[^\n]*))/gm

/** Every docstring in the libs' sources. */
export function docstringsOf(root: string): Docstring[] {
  const folder = join(root, 'libs')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(BLOCK)].map((match) => ({
        file: relative(root, path),
        text: (match[1] ?? '')
          .replace(/^\s*\*? ?/gm, '')
          .replace(/\s*\n\s*/g, ' ')
          .trim(),
        line: match[2] ?? '',
      })),
    )
}
