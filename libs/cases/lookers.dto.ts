/** A colleague who has the same case open. */
export class LookerView {
  userId: string
  name: string
  /** When they opened it. */
  since: Date
}
