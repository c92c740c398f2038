/** Where a paper is: its address without the format, what is posted to it where that is asked, and what it is called. */
export interface PaperPlace {
  address: string
  /** Sent with the question, for a paper made of what stands on the page. */
  body?: object
  title: string
}

/** How a paper can be had. */
export const FORMATS = ['pdf', 'docx'] as const
export type PaperFormat = (typeof FORMATS)[number]

/** The address of a paper in one format. */
export const inFormat = (address: string, format: PaperFormat) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`
