import { Injectable } from '@nestjs/common'

/** A table whose rows are about an enterprise. */
export interface EnterpriseUse {
  /** Unique name, e.g. `cases`. */
  part: string
  labelZh: string
  labelEn: string
  table: string
  /** The column that holds the enterprise's id. */
  column: string
  /** Rows reckoned from the register, which go with the enterprise; others keep it on the register. */
  derived?: boolean
}

/** Who else holds rows about an enterprise. Libs to the right hand in theirs at start; `enterprises` never imports them. */
@Injectable()
export class EnterpriseUses {
  private readonly uses: EnterpriseUse[] = []

  /** Adds a lib's tables; a column handed in twice throws. */
  register(...uses: readonly EnterpriseUse[]): void {
    for (const use of uses) {
      if (this.uses.some(({ table, column }) => table === use.table && column === use.column))
        throw new Error(`${use.table}.${use.column} is registered twice`)
      this.uses.push(use)
    }
  }

  /** Tables whose rows keep an enterprise on the register. */
  keeping(): readonly EnterpriseUse[] {
    return this.uses.filter(({ derived }) => !derived)
  }

  /** Tables whose rows go with an enterprise. */
  derived(): readonly EnterpriseUse[] {
    return this.uses.filter(({ derived }) => derived)
  }

  /** The parts of a list (`cases,members`) in words. */
  inWords(parts: string, language: 'zh' | 'en'): string {
    const labels = parts.split(',').map((part) => {
      const use = this.uses.find((each) => each.part === part)
      return (language === 'zh' ? use?.labelZh : use?.labelEn) ?? part
    })
    return [...new Set(labels)].join(language === 'zh' ? '、' : ', ')
  }
}

const use = (part: string, labelZh: string, labelEn: string, table: string, column = 'enterprise_id'): EnterpriseUse => ({
  ...{ part, labelZh, labelEn, table, column },
})

/** The register's own rows about an enterprise. Its history and former names go with it. */
export const ownUses: readonly EnterpriseUse[] = [
  use('members', '企业用户', 'members', 'enterprise_members'),
  use('invitations', '邀请码', 'invitations', 'enterprise_invitations'),
  use('claims', '关联申请', 'claims', 'enterprise_claims'),
  use('contacts', '联系人', 'contacts', 'contacts'),
  use('links', '企业关联', 'links', 'enterprise_links', 'from_id'),
  use('links', '企业关联', 'links', 'enterprise_links', 'to_id'),
  use('merges', '合并记录', 'merges', 'enterprise_merges', 'from_id'),
  use('merges', '合并记录', 'merges', 'enterprise_merges', 'into_id'),
  use('merges', '合并记录', 'merges', 'enterprises', 'merged_into_id'),
  use('questions', '企业咨询', 'questions', 'enterprise_questions'),
  use('figures', '指标数据', 'figures', 'figures'),
  use('identifiers', '其他标识', 'other identifiers', 'enterprise_identifiers'),
  use('files', '上传的文件', 'uploaded files', 'stored_files', 'owner_key'),
  { ...use('names', '曾用名', 'former names', 'enterprise_names'), derived: true },
  { ...use('changes', '变更记录', 'history', 'enterprise_changes'), derived: true },
]
