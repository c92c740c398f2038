import type { Class } from './data-source.js'
import { StoredFile } from './files/stored-file.entity.js'

/** The platform's tables. */
export const platformEntities: Class[] = [StoredFile]
