import { catalogue } from '#platform'

/** What can go wrong while working on a case: form, documents, corrections, tasks, comments, assignment, publicity. */
export const workProblems = catalogue({
  'cases.field-required': ['“{label}”为必填项，请填写', '“{labelEn}” is required; fill it in'],
  'cases.field-unknown': ['表单中没有字段“{field}”，请删除后重试', 'The form has no field “{field}”; leave it out'],
  'cases.field-text': ['“{label}”应填写文字', '“{labelEn}” must be a text'],
  'cases.field-too-long': [
    '“{label}”最多 {max} 个字，现有 {length} 个，请删减',
    '“{labelEn}” holds at most {max} characters, there are {length}; shorten it',
  ],
  'cases.field-number': ['“{label}”应填写数字', '“{labelEn}” must be a number'],
  'cases.field-fen': ['“{label}”的金额最小单位为分，请填写整数分', '“{labelEn}” must be a whole number of fen'],
  'cases.field-too-small': ['“{label}”不得小于 {min}', '“{labelEn}” must be at least {min}'],
  'cases.field-too-large': ['“{label}”不得大于 {max}', '“{labelEn}” must be at most {max}'],
  'cases.field-date': ['“{label}”应为有效日期，格式如 2026-03-31', '“{labelEn}” must be a real date written like 2026-03-31'],
  'cases.field-boolean': ['“{label}”请选择是或否', 'Answer “{labelEn}” with yes or no'],
  'cases.field-multi': ['“{label}”应为选项列表', '“{labelEn}” must be a list of choices'],
  'cases.field-choice': [
    '“{label}”没有选项“{value}”，可选：{choices}',
    '“{labelEn}” has no choice “{value}”; choose among {choices}',
  ],
  'cases.document-required': ['缺少材料“{label}”，请上传', 'The document “{labelEn}” is missing; attach it'],
  'cases.document-too-large': [
    '“{name}”超过“{label}”的上限 {max} MB，请压缩后重新上传',
    '“{name}” is larger than the {max} MB “{labelEn}” takes; make it smaller and attach it again',
  ],
  'cases.document-type': [
    '“{label}”不接受该类型的文件（{name}：{type}），可接受：{accept}',
    '“{labelEn}” does not take this type of file ({name}: {type}); it takes {accept}',
  ],
})
