import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { DataSource } from 'typeorm'
import { poolOf } from '../data-source.js'
import { JobsQueries } from '../jobs.queries.js'

/** The process's Prometheus metrics. Counts only: no names, no ids. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from the arrival of a request to its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [this.registry],
  })

  constructor(dataSource: DataSource, jobs: JobsQueries) {
    collectDefaultMetrics({ register: this.registry })
    new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of this process to the database, and requests waiting for one',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        const pool = poolOf(dataSource)
        this.set({ state: 'idle' }, pool.idleCount)
        this.set({ state: 'used' }, pool.totalCount - pool.idleCount)
        this.set({ state: 'waiting' }, pool.waitingCount)
      },
    })
    new Gauge({
      name: 'job_queue_depth',
      help: 'Jobs by queue and state',
      labelNames: ['queue', 'state'] as const,
      registers: [this.registry],
      async collect() {
        for (const queue of await jobs.depths()) {
          this.set({ queue: queue.name, state: 'waiting' }, queue.waiting)
          this.set({ queue: queue.name, state: 'active' }, queue.active)
          this.set({ queue: queue.name, state: 'failed' }, queue.failed)
        }
      },
    })
  }

  /** Notes one answered request. */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds)
  }

  /** Everything in Prometheus text format. */
  async text(): Promise<string> {
    return this.registry.metrics()
  }
}
