/** The answer of `/healthz`. */
export class HealthReport {
  /** Always true: a dead process does not answer. */
  alive: true
}

/** One thing that must hold before requests are welcome. */
export class ReadinessCheck {
  /** Does it hold? */
  ok: boolean
  /** What is missing, where it does not. */
  reason?: string
}

/** The answer of `/readyz`. */
export class ReadinessReport {
  /** Do all checks hold, and is the process not going down? */
  ready: boolean
  database: ReadinessCheck
  migrations: ReadinessCheck
  queue: ReadinessCheck
  /** Is the process taking new requests? */
  process: ReadinessCheck
}
