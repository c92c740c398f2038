import { constants } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Keeps bytes in a folder, two levels deep by hash. A file is there whole or not at all, also after a power cut. */
export class LocalFileStore {
  constructor(private readonly folder: string) {}

  async keep(path: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256)
    if (await exists(target)) return rm(path)
    await mkdir(dirname(target), { recursive: true })
    await sync(path)
    await rename(path, target)
    await sync(dirname(target))
  }

  async open(sha256: string): Promise<Readable> {
    return (await open(this.pathOf(sha256))).createReadStream()
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}

/** Waits until a file or folder is on the disk. */
async function sync(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
