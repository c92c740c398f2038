import { v7 } from 'uuid'

/** A fresh UUIDv7: unique, and ordered by time so that keys insert at the end of their index. */
export function newId(): string {
  return v7()
}
