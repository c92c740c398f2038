import type { DocumentSlot, FormField, FormSection } from '#cases'
import type { Text } from '#lifecycle'
import type { ClauseInput } from '#policies'

/** A figure of a clause as the file writes it: with how the form asks for it. */
export interface InputRow extends ClauseInput {
  type?: FormField['type']
  choices?: [value: string, label: Text][]
  /** Labels of its fields, where it has several. */
  fieldLabels?: Text[]
}

const field = (key: string, zh: string, en: string, rest: Omit<FormField, 'key' | 'label'>): FormField => ({
  ...{ key, label: [zh, en], required: true },
  ...rest,
})

const about: FormSection = {
  key: 'enterprise',
  title: ['申报人', 'The applicant'],
  fields: [
    field('contactName', '联系人', 'Contact', { type: 'text', maxLength: 50 }),
    field('contactPhone', '联系电话', 'Telephone', { type: 'text', maxLength: 30 }),
  ],
}

/** The form of a clause: whom to ask, the figures its formula reads, and what it asks besides. */
export function formOfClause(inputs: readonly InputRow[], extra: readonly FormField[]): FormSection[] {
  const fields = inputs.flatMap(({ label, fields: keys = [], fieldLabels, type = 'number', choices }) =>
    keys.map((key, i): FormField => {
      const [zh, en] = fieldLabels?.[i] ?? label
      const bounds = type === 'money' || type === 'number' ? { min: 0, ...(type === 'money' ? { unit: '元' } : {}) } : {}
      const options = choices?.map(([value, text]) => ({ value, label: text }))
      return field(key, zh, en, { type, ...bounds, ...(options ? { choices: options } : {}) })
    }),
  )
  const asked = [...fields, ...extra]
  return asked.length ? [about, { key: 'figures', title: ['申报指标', 'Figures'], fields: asked }] : [about]
}

const slot = (key: string, zh: string, en: string, rest: Partial<DocumentSlot> = {}): DocumentSlot => ({
  ...{ key, label: [zh, en], required: true, accept: ['application/pdf', 'image/*'], maxMb: 20 },
  ...rest,
})

/** What every clause asks to be attached. */
export const clauseDocuments: readonly DocumentSlot[] = [
  slot('application', '申请表（盖章）', 'Application form, stamped'),
  slot('proof', '符合条件的证明材料', 'Proof that the conditions are met', { multiple: true }),
  slot('licence', '营业执照', 'Business licence', { required: false }),
]
