import { type Chart, chart } from '#lifecycle'
import { withNotices } from '../step-notices.js'

/**
 * An award without application (免申即享): found by a scan, offered, confirmed with two clicks. Source: lifecycles.md §4.
 * Money is reserved with the offer, so that what was offered can be paid; silence is never consent.
 */
const awardChart = chart({
  id: 'policy-award',
  version: 1,
  start: 'matched',
  label: ['免申即享', 'Award without application'],
  states: {
    matched: {
      phase: 'review',
      waitsOn: 'manager',
      examined: true,
      label: { office: ['已匹配，待确认名单', 'Matched'], firm: ['核对中', 'Being checked'] },
      clock: 'office',
      deadline: { rule: 'decision', then: { do: 'escalate' } },
    },
    notified: {
      phase: 'confirm',
      waitsOn: 'firm',
      label: { office: ['已告知，待企业确认', 'Offered'], firm: ['请确认领取', 'Please confirm'] },
      clock: 'firm',
      deadline: {
        rule: 'confirmation',
        then: {
          do: 'fire',
          event: 'expire',
          labelled: ['逾期未确认，系统登记为未领取', 'Not confirmed in time: recorded as not taken'],
        },
        afresh: true,
      },
    },
    contested: {
      phase: 'confirm',
      waitsOn: 'officer',
      label: { office: ['企业提出数据有误', 'Data contested'], firm: ['已提出，核实中', 'Contested, being looked into'] },
      clock: 'office',
      deadline: { rule: 'intake', then: { do: 'escalate' } },
    },
    confirmed: {
      phase: 'payment',
      waitsOn: 'finance',
      label: { office: ['已确认，待拨付', 'Confirmed'], firm: ['已确认，等待拨付', 'Confirmed, waiting for payment'] },
      clock: 'office',
      deadline: { rule: 'payment', then: { do: 'escalate' } },
    },
    paying: {
      phase: 'payment',
      waitsOn: 'finance',
      label: { office: ['拨付中', 'Being paid'], firm: ['拨付中', 'Being paid'] },
      clock: 'office',
      deadline: { rule: 'payment', then: { do: 'escalate' } },
    },
    paid: { phase: 'over', final: 'won', label: { office: ['已兑付', 'Paid'], firm: ['已兑付', 'Paid'] } },
    declined: { phase: 'over', final: 'lost', label: { office: ['企业放弃', 'Declined'], firm: ['已放弃', 'Declined'] } },
    expired: {
      phase: 'over',
      final: 'lost',
      label: { office: ['逾期未确认', 'Not taken'], firm: ['逾期未确认', 'Not confirmed in time'] },
    },
    dropped: {
      phase: 'over',
      final: 'lost',
      label: { office: ['不符合，已移出', 'Dropped'], firm: ['不符合条件', 'Conditions not met'] },
    },
  },
  events: {
    notify: {
      from: ['matched'],
      to: 'notified',
      label: ['告知企业', 'Offer'],
      by: ['manager'],
      guards: ['notRecused', 'notTheMatcher', 'mayBeGranted'],
      does: ['reserveAward'],
      after: ['notifyFirm'],
    },
    drop: {
      from: ['matched'],
      to: 'dropped',
      label: ['移出名单', 'Drop'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      does: ['releaseAward'],
    },
    confirm: {
      from: ['notified'],
      to: 'confirmed',
      label: ['确认领取', 'Confirm'],
      by: ['firm-admin:own'],
      guards: ['accountOnFile'],
      does: ['commitAward'],
      after: ['notifyOffice'],
    },
    contest: {
      from: ['notified'],
      to: 'contested',
      label: ['数据有误', 'The data are wrong'],
      by: ['firm-admin:own'],
      input: 'Contest',
      does: ['releaseAward', 'assign'],
      after: ['notifyOffice'],
    },
    decline: {
      from: ['notified'],
      to: 'declined',
      label: ['放弃', 'Decline'],
      by: ['firm-admin:own'],
      input: 'Note',
      does: ['releaseAward'],
      after: ['notifyOffice'],
    },
    expire: {
      from: ['notified'],
      to: 'expired',
      label: ['逾期未确认', 'Not confirmed in time'],
      by: ['system'],
      guards: ['deadlineOver'],
      does: ['releaseAward'],
      after: ['notifyFirm', 'notifyOffice'],
    },
    rematch: {
      from: ['contested'],
      to: 'matched',
      label: ['更正数据，重新匹配', 'Correct the data and match again'],
      by: ['officer:assigned', 'reviewer:assigned'],
      guards: ['notRecused', 'figuresSuffice'],
      input: 'Rematch',
      does: ['assessAward'],
      after: ['notifyFirm', 'notifyOffice'],
    },
    dismiss: {
      from: ['contested'],
      to: 'dropped',
      label: ['核实后不符合', 'Conditions not met'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'AdverseDecision',
      after: ['notifyFirm'],
      adverse: true,
    },
    putInBatch: {
      from: ['confirmed'],
      to: 'paying',
      label: ['编入拨付批次', 'Put in a payment batch'],
      by: ['finance'],
      guards: ['paymentMade'],
      after: ['notifyFirm'],
    },
    recordPaid: {
      from: ['paying'],
      to: 'paid',
      label: ['登记到账', 'Record the payment'],
      by: ['finance'],
      guards: ['bankConfirmed', 'notTheOfferer'],
      input: 'BankAnswer',
      does: ['payAward'],
      after: ['notifyFirm', 'notifyOffice'],
    },
    recordFailure: {
      from: ['paying'],
      to: 'confirmed',
      label: ['登记退回', 'Record a failed payment'],
      by: ['finance'],
      guards: ['bankRefused'],
      input: 'BankAnswer',
      after: ['notifyFirm', 'notifyOffice'],
    },
  },
})

const { notified, confirmed, paying } = awardChart.states

/** The second edition: decided with the offer, judged afresh when the data were corrected; every step tells whom it concerns. */
const awardChart2 = chart({
  ...awardChart,
  version: 2,
  states: {
    ...awardChart.states,
    notified: { ...notified, decided: true },
    confirmed: { ...confirmed, decided: true },
    paying: { ...paying, decided: true },
  },
  events: { ...awardChart.events, rematch: { ...awardChart.events.rematch, does: ['freezeFacts', 'assessAward'] } },
})

/** Every edition still in use, the newest last. */
export const awardCharts: readonly Chart[] = [awardChart, withNotices(awardChart2)]
