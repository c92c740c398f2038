import { Transform } from 'class-transformer'
import { ValidateBy } from 'class-validator'

/** A number of digits as people type it, with its own sentence when it is not one: `field.<name>`. */
const typed = (name: string, shape: RegExp, plain: (text: string) => string) => (): PropertyDecorator => {
  const fits = ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && shape.test(value) } })
  const read = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? plain(value.normalize('NFKC')) : value))
  return (target, key) => {
    read(target, key)
    fits(target, key)
  }
}

/** A telephone number, land line or mobile; full-width digits are read as digits. */
export const IsPhone = typed('isPhone', /^\+?[0-9][0-9 -]{5,19}$/, (text) => text.trim())

/** The number of a bank account; blanks and hyphens between its groups are left out, full-width digits read as digits. */
export const IsAccountNumber = typed('isAccountNumber', /^\d{8,32}$/, (text) => text.replace(/[\s-]/g, ''))
