import { InputNumber, type InputNumberProps } from 'antd'
import { plainNumber } from './typed-number.js'

/** A number as people type it: a Chinese keyboard's full-width digits and commas between thousands are read too. */
export function NumberInput<T extends string | number = number>(props: InputNumberProps<T>) {
  return <InputNumber<T> parser={(typed) => plainNumber(typed ?? '') as T} {...props} />
}
