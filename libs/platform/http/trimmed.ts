import { Transform } from 'class-transformer'

/** A text without the blanks around it, so that a required word is not answered with a blank. What is no text stays as it is. */
export const Trimmed = () => Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
