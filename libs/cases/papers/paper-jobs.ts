import { job } from '#platform'

/** Prints an issued paper as PDF and Word and keeps both files. */
export const printPaper = job<{ paperId: string }>('cases.print-paper', { expireInSeconds: 120 })
