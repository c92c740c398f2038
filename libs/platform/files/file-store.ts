import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { S3Client } from '@aws-sdk/client-s3'
import { type Config, ConfigError } from '../config.js'
import { LocalFileStore } from './local-file-store.js'
import { S3FileStore } from './s3-file-store.js'

/** Where bytes lie, by the SHA-256 of their content: equal bytes are kept once and never change. */
export abstract class FileStore {
  /** Takes over the finished file at `path`, whose content has this hash; the path is gone afterwards. */
  abstract keep(path: string, sha256: string, mediaType: string): Promise<void>
  /** The bytes with this hash. @throws Error when the store does not have them. */
  abstract open(sha256: string): Promise<Readable>
}

/**
 * The store the configuration names.
 * @throws ConfigError when S3 is chosen and its bucket or keys are not given.
 */
export function createFileStore(config: Config): FileStore {
  if (config.fileStore === 'local') return new LocalFileStore(join(config.dataDir, 'files'))
  const { s3Bucket, s3AccessKey, s3SecretKey } = config
  if (!s3Bucket || !s3AccessKey || !s3SecretKey) {
    throw new ConfigError('FILE_STORE=s3 needs S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY.')
  }
  const client = new S3Client({
    ...(config.s3Endpoint ? { endpoint: config.s3Endpoint } : {}),
    region: config.s3Region,
    forcePathStyle: true,
    credentials: { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return new S3FileStore(client, s3Bucket)
}
