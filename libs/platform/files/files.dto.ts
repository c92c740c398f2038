/** A stored upload. */
export class FileInfo {
  id: string
  /** Its name, cleaned. */
  name: string
  /** What it is, judged by its content. */
  mediaType: string
  /** Bytes. */
  size: number
  /** SHA-256 of its content, hexadecimal. */
  sha256: string
  createdAt: Date
}
