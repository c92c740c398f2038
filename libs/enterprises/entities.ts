import { Figure } from './figures/figure.entity.js'
import { Metric } from './figures/metric.entity.js'
import { EnterpriseClaim } from './firm/enterprise-claim.entity.js'
import { EnterpriseInvitation } from './firm/enterprise-invitation.entity.js'
import { EnterpriseMember } from './firm/enterprise-member.entity.js'
import { ImportBatch } from './import/import-batch.entity.js'
import { ImportBefore } from './import/import-before.entity.js'
import { ImportMapping } from './import/import-mapping.entity.js'
import { ImportReject } from './import/import-reject.entity.js'
import { ImportRun } from './import/import-run.entity.js'
import { ImportUndo } from './import/undo/import-undo.entity.js'
import { ImportUndoLine } from './import/undo/import-undo-line.entity.js'
import { EnterpriseMerge } from './merging/enterprise-merge.entity.js'
import { EnterpriseQuestion } from './questions/enterprise-question.entity.js'
import { Division } from './reference/division.entity.js'
import { Industry } from './reference/industry.entity.js'
import { Park } from './reference/park.entity.js'
import { Contact } from './register/contact.entity.js'
import { Enterprise } from './register/enterprise.entity.js'
import { EnterpriseChange } from './register/enterprise-change.entity.js'
import { EnterpriseIdentifier } from './register/enterprise-identifier.entity.js'
import { EnterpriseLink } from './register/enterprise-link.entity.js'
import { EnterpriseName } from './register/enterprise-name.entity.js'

/** Every table of the register. */
export const enterprisesEntities = [
  EnterpriseQuestion,
  Park,
  Industry,
  Division,
  Enterprise,
  EnterpriseName,
  EnterpriseIdentifier,
  EnterpriseChange,
  Contact,
  EnterpriseLink,
  EnterpriseMember,
  EnterpriseClaim,
  EnterpriseInvitation,
  EnterpriseMerge,
  ImportRun,
  ImportReject,
  ImportBatch,
  ImportBefore,
  ImportMapping,
  ImportUndo,
  ImportUndoLine,
  Metric,
  Figure,
]
