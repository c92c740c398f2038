import { CertificateCounter } from './certificate-counter.entity.js'
import { Duty } from './duty.entity.js'
import { Membership } from './membership.entity.js'
import { MembershipEvent } from './membership-event.entity.js'
import { Tier } from './tier.entity.js'

/** Every table of the ladder. */
export const tiersEntities = [Tier, CertificateCounter, Membership, MembershipEvent, Duty]
