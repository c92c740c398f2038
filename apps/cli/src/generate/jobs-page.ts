import { allJobs } from '#platform'
import { schedule } from '../../../worker/src/schedule.js'
import type { OfficeDescription } from './describe-office.js'
import { head, table } from './markdown.js'

/** Every kind of background work: what it does, when it recurs, how often it is tried. */
export function jobsPage({ docstrings }: OfficeDescription): string {
  const rows = [...allJobs()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((job) => {
      const about = docstrings.find(({ line }) => /\bjob\b/.test(line) && line.includes(`'${job.name}'`))
      const cron = schedule.find((entry) => entry.job.name === job.name)?.cron
      return [
        `\`${job.name}\``,
        about?.text ?? '',
        cron ? `\`${cron}\`` : 'when asked',
        `${job.retryLimit + 1}, first after ${job.retryDelaySeconds} s`,
        `${job.expireInSeconds} s`,
      ]
    })
  return [
    head(
      'Background work',
      'Jobs are queued inside the transaction that needs them. After the last attempt they rest among the dead letters (`GET /api/jobs/dead-letters`). Recurring times are read in Asia/Shanghai.',
    ),
    table(['Job', 'Does', 'When', 'Attempts', 'At most'], rows),
  ].join('\n')
}
