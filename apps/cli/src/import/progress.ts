import { Presets, SingleBar } from 'cli-progress'
import type { ImportProgress } from '#enterprises'
import { Clock } from '#platform'

/** How far an import is, on stderr: a bar at a terminal, a line every few seconds elsewhere. */
export class Progress {
  private readonly bar: SingleBar | undefined
  private lastLine = Clock.ticks()

  constructor(bytes: number) {
    if (!process.stderr.isTTY) return
    this.bar = new SingleBar(
      { stream: process.stderr, format: ' {bar} {percentage}% {rows} rows, {eta_formatted} left' },
      Presets.shades_classic,
    )
    this.bar.start(bytes, 0, { rows: 0 })
  }

  show({ rows, bytesRead, bytesTotal }: ImportProgress): void {
    this.bar?.update(bytesRead, { rows })
    if (this.bar || Clock.ticks() - this.lastLine < 3000) return
    this.lastLine = Clock.ticks()
    process.stderr.write(`${rows} rows, ${Math.round((bytesRead / bytesTotal) * 100)} % of the file read\n`)
  }

  end(): void {
    this.bar?.stop()
  }
}
