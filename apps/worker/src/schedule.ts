import { checkCases, remindAgents, sealLog, sweepDeadlines, sweepOpinions } from '#cases'
import { queueDigests, sweepSessions } from '#people'
import { every, type ScheduleEntry } from '#platform'
import { matchEverybody, remindCommitments, tellInstalments } from '#policies'
import { expireTitles, keepDuties, lapseRenewals, offerRenewals, scanEverybody } from '#tiers'

/** The whole clock on one page: what recurs, and when, in Asia/Shanghai. */
export const schedule: readonly ScheduleEntry[] = [
  every('7 * * * *', sweepSessions), // people: sessions long over, throttle windows that have ended
  every('30 8 * * *', queueDigests), // people: mail each person what is still unread
  every('*/5 * * * *', sweepDeadlines), // cases: deadlines that have passed or are near
  every('2-59/5 * * * *', sweepOpinions), // cases: departments silent past their last day
  every('20 8 * * *', remindAgents), // cases: agents whose time ends in a week, or is over
  every('40 3 * * *', sealLog), // cases: seal the chains that moved
  every('15 3 * * *', checkCases), // cases: what must hold for every case
  every('5 0 * * *', expireTitles), // tiers: titles past their last day
  every('15 0 * * *', offerRenewals), // tiers: titles near their end
  every('25 0 * * *', keepDuties), // tiers: yearly duties open, are reminded of, are missed
  every('35 0 * * *', lapseRenewals), // tiers: renewals nobody asked for
  every('50 0 * * *', scanEverybody), // tiers: everybody judged by every ruleset in force
  every('20 2 * * *', matchEverybody), // policies: whom clauses without application fit, after the scan
  every('55 0 * * *', tellInstalments), // policies: the next part of money paid in parts
  every('45 0 * * *', remindCommitments), // policies: what firms owe and will be checked
]
