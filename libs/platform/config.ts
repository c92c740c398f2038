import 'reflect-metadata'
import { plainToInstance, Transform } from 'class-transformer'
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min, validateSync } from 'class-validator'

const number = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)))
const boolean = () =>
  Transform(({ value }) =>
    value === undefined || value === '' ? undefined : ['1', 'true', 'yes'].includes(String(value).toLowerCase()),
  )

/**
 * Everything that can be set from the environment, with its default. The property's docstring is what
 * `apps/docs/generated/configuration.md` prints; the variable's name is `Config.variables[property]`.
 */
export class Config {
  /** PostgreSQL 15 to 18. Absent: an embedded PostgreSQL under DATA_DIR. */
  @IsOptional() @IsString() databaseUrl?: string
  /** Where the embedded database, uploaded files and undelivered mail lie. */
  @IsString() dataDir = '.data'
  /** Address the web server listens on. */
  @IsString() host = '127.0.0.1'
  /** Port of the web server. */
  @number() @IsInt() @Min(0) @Max(65535) port = 3000
  /** Address under which people reach the server, for links in mails. Absent: built from host and port. */
  @IsOptional() @IsString() publicUrl?: string
  /** `production` turns off demo logins, moving time and pretty logs. */
  @IsIn(['production', 'development', 'test']) mode: 'production' | 'development' | 'test' = 'development'
  /** Seeds the fictional demo world at start; never in production. */
  @boolean() @IsBoolean() demo = true
  /** Least serious level that is logged. */
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) logLevel = 'info'
  /** Connections of each process to the database. About twice the processors of the database and one or two answers fastest. */
  @number() @IsInt() @Min(1) @Max(200) poolSize = 6
  /** Hours a session lives after the last request. */
  @number() @IsInt() @Min(1) @Max(720) sessionHours = 12
  /** Cookies only over HTTPS. Default: true when PUBLIC_URL is https. */
  @IsOptional() @boolean() @IsBoolean() secureCookies?: boolean
  /** Number of trusted reverse proxies in front (X-Forwarded-For). */
  @number() @IsInt() @Min(0) @Max(10) trustedProxies = 0
  /** `local` keeps files under DATA_DIR/files, `s3` in an S3-compatible store. */
  @IsIn(['local', 's3']) fileStore: 'local' | 's3' = 'local'
  /** Bearer token that scrapers present at /metrics. Absent: /metrics answers this machine only. */
  @IsOptional() @IsString() metricsToken?: string
  /** Largest upload in megabytes. */
  @number() @IsInt() @Min(1) @Max(1024) fileLimitMb = 20
  /** S3 endpoint, e.g. https://oss.example.cn */
  @IsOptional() @IsString() s3Endpoint?: string
  /** S3 region. */
  @IsString() s3Region = 'us-east-1'
  /** S3 bucket. */
  @IsOptional() @IsString() s3Bucket?: string
  /** S3 access key. */
  @IsOptional() @IsString() s3AccessKey?: string
  /** S3 secret key. */
  @IsOptional() @IsString() s3SecretKey?: string
  /** SMTP server as smtp(s)://user:password@host:port. Absent: mails are written to DATA_DIR/mail. */
  @IsOptional() @IsString() smtpUrl?: string
  /** Sender of mails. */
  @IsString() mailFrom = 'Miaopu <no-reply@localhost>'

  /** Environment variable by property. */
  static readonly variables: Readonly<Record<string, string>> = {
    databaseUrl: 'DATABASE_URL',
    dataDir: 'DATA_DIR',
    host: 'HOST',
    port: 'PORT',
    publicUrl: 'PUBLIC_URL',
    mode: 'NODE_ENV',
    demo: 'DEMO',
    logLevel: 'LOG_LEVEL',
    poolSize: 'POOL_SIZE',
    sessionHours: 'SESSION_HOURS',
    secureCookies: 'SECURE_COOKIES',
    trustedProxies: 'TRUSTED_PROXIES',
    fileStore: 'FILE_STORE',
    metricsToken: 'METRICS_TOKEN',
    fileLimitMb: 'FILE_LIMIT_MB',
    s3Endpoint: 'S3_ENDPOINT',
    s3Region: 'S3_REGION',
    s3Bucket: 'S3_BUCKET',
    s3AccessKey: 'S3_ACCESS_KEY',
    s3SecretKey: 'S3_SECRET_KEY',
    smtpUrl: 'SMTP_URL',
    mailFrom: 'MAIL_FROM',
  }
}

/** A variable is wrong; the message names each one and what it may be. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from `env` and validates it.
 * @throws ConfigError with one line for each wrong variable.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given: Record<string, string> = {}
  for (const [property, variable] of Object.entries(Config.variables)) {
    const value = env[variable]
    if (value !== undefined && value !== '') given[property] = value
  }
  const config = plainToInstance(Config, given, { exposeDefaultValues: true })
  const faults = validateSync(config, { whitelist: false })
  if (faults.length) {
    const lines = faults.map(
      (f) => `${Config.variables[f.property]}=${given[f.property] ?? ''}: ${Object.values(f.constraints ?? {}).join('; ')}`,
    )
    throw new ConfigError(`The configuration is wrong.\n${lines.join('\n')}`)
  }
  if (config.mode === 'production' && config.demo && given.demo !== undefined) {
    throw new ConfigError('DEMO=true: a production office takes no demo world, whose passwords everybody knows. Leave DEMO out.')
  }
  if (config.mode === 'production') config.demo = false
  return config
}
