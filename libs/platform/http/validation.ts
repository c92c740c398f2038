import { ValidationPipe } from '@nestjs/common'
import { getMetadataStorage, type ValidationError } from 'class-validator'
import { catalogue, Problem, type ProblemItem } from '../problem.js'

/** The sentences of the validation decorators; `{field}` is the field, `{1}` and `{2}` are the decorator's arguments. */
catalogue({
  'field.unknown': ['不认识字段「{field}」，请去掉。', 'The field “{field}” is not known here. Leave it out.'],
  'field.custom': ['{message}', '{message}'],
  'field.invalid': ['字段「{field}」的值不正确，请检查。', 'The value of “{field}” is not right. Check it.'],
  'field.isDefined': ['请填写「{field}」。', 'Fill in “{field}”.'],
  'field.isNotEmpty': ['请填写「{field}」。', 'Fill in “{field}”.'],
  'field.isString': ['「{field}」须为文字。', '“{field}” must be text.'],
  'field.isInt': ['「{field}」须为整数。', '“{field}” must be a whole number.'],
  'field.isNumber': ['「{field}」须为数字。', '“{field}” must be a number.'],
  'field.isNumberString': ['「{field}」须为数字。', '“{field}” must be a number.'],
  'field.isDecimal': ['「{field}」须为十进制数。', '“{field}” must be a decimal number.'],
  'field.isBoolean': ['「{field}」须为是或否（true / false）。', '“{field}” must be true or false.'],
  'field.isDate': ['「{field}」须为日期。', '“{field}” must be a date.'],
  'field.isDateString': ['「{field}」须为日期，如 2026-03-31。', '“{field}” must be a date such as 2026-03-31.'],
  'field.isIso8601': ['「{field}」须为日期或时间，如 2026-03-31。', '“{field}” must be a date or time such as 2026-03-31.'],
  'field.isUuid': ['「{field}」须为编号（UUID）。', '“{field}” must be an id (UUID).'],
  'field.isEmail': ['「{field}」须为电子邮箱地址。', '“{field}” must be an e-mail address.'],
  'field.isUrl': ['「{field}」须为网址。', '“{field}” must be a web address.'],
  'field.isObject': ['「{field}」须为一个对象。', '“{field}” must be an object.'],
  'field.isArray': ['「{field}」须为列表。', '“{field}” must be a list.'],
  'field.arrayMinSize': ['「{field}」至少要有 {1} 项。', '“{field}” must have at least {1} entries.'],
  'field.arrayMaxSize': ['「{field}」最多 {1} 项。', '“{field}” may have at most {1} entries.'],
  'field.arrayNotEmpty': ['「{field}」至少要有一项。', '“{field}” must have at least one entry.'],
  'field.arrayUnique': ['「{field}」中有重复项，请去掉。', '“{field}” has repeated entries. Remove them.'],
  'field.min': ['「{field}」不得小于 {1}。', '“{field}” must be at least {1}.'],
  'field.max': ['「{field}」不得大于 {1}。', '“{field}” must be at most {1}.'],
  'field.minLength': ['「{field}」至少 {1} 个字。', '“{field}” must have at least {1} characters.'],
  'field.maxLength': ['「{field}」最多 {1} 个字。', '“{field}” may have at most {1} characters.'],
  'field.isLength': ['「{field}」须为 {1} 至 {2} 个字。', '“{field}” must have {1} to {2} characters.'],
  'field.isIn': ['「{field}」只能是：{1}。', '“{field}” must be one of: {1}.'],
  'field.isEnum': ['「{field}」只能是：{1}。', '“{field}” must be one of: {1}.'],
  'field.matches': ['「{field}」的格式不正确。', '“{field}” does not have the right form.'],
  'field.isMobilePhone': ['「{field}」须为手机号码。', '“{field}” must be a mobile phone number.'],
  'field.isPhone': [
    '「{field}」须为电话号码，如 020-12345678 或 13800138000。',
    '“{field}” must be a telephone number such as 020-12345678 or 13800138000.',
  ],
  'field.isAccountNumber': [
    '「{field}」须为 8 至 32 位数字的银行账号。',
    '“{field}” must be the 8 to 32 digits of a bank account.',
  ],
  'field.isPositive': ['「{field}」须大于零。', '“{field}” must be greater than zero.'],
  'field.notEquals': ['「{field}」不得为 {1}。', '“{field}” must not be {1}.'],
  'field.equals': ['「{field}」须为 {1}。', '“{field}” must be {1}.'],
})

/** Said by decorators on the value's type; when one fails, its range and form say nothing more of use. */
const TYPE = [
  'isDefined',
  'isNotEmpty',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
  'isDateString',
  'isUuid',
]

/**
 * The global pipe: input becomes the DTO class; unknown fields are refused by name, wrong ones with one item each.
 * @throws Problem `http.invalid` (422) listing every field.
 */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) =>
      Problem.invalid(
        'http.invalid',
        {},
        errors.flatMap((error) => itemsOf(error, '')),
      ),
  })
}

/** One item for each field that is wrong, with its path (`contacts.0.phone`). */
function itemsOf(error: ValidationError, above: string): ProblemItem[] {
  const at = (above ? `${above}.${error.property}` : error.property).slice(0, 200)
  const own = error.constraints ? [itemOf(error, at)] : []
  return [...own, ...(error.children ?? []).flatMap((child) => itemsOf(child, at))]
}

function itemOf(error: ValidationError, at: string): ProblemItem {
  const failed = error.constraints ?? {}
  if ('whitelistValidation' in failed) return { code: 'field.unknown', at, params: { field: at } }
  const name = TYPE.find((type) => type in failed) ?? Object.keys(failed)[0] ?? 'invalid'
  const rule = ruleOf(error, name)
  const message = failed[name] ?? ''
  if (rule?.message) return { code: 'field.custom', at, params: { field: at, message } }
  const given = (rule?.constraints ?? []) as unknown[]
  const params = Object.fromEntries(given.map((value, i) => [String(i + 1), printed(value)]))
  return { code: `field.${name}`, at, params: { field: at, ...params }, message }
}

/** The decorator that failed; its arguments fill the sentence: `@Max(200)` gives `{1}` = 200. */
function ruleOf(error: ValidationError, name: string) {
  if (!error.target) return undefined
  const rules = getMetadataStorage().getTargetValidationMetadatas(error.target.constructor, '', false, false)
  return rules.find((candidate) => candidate.propertyName === error.property && candidate.name === name)
}

const printed = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join('、')
    : value && typeof value === 'object'
      ? Object.values(value).map(String).join('、')
      : String(value)
