import type { Broken, LogFault } from '#cases'

/** Prints what is wrong with the log, a line each; sets the exit code. */
export function printFaults(faults: readonly LogFault[], what: string): void {
  for (const { caseNumber, seq, why } of faults)
    process.stdout.write(seq ? `case ${caseNumber}, move ${seq}: ${why}\n` : `${caseNumber}: ${why}\n`)
  if (faults.length) process.exitCode = 1
  process.stdout.write(faults.length ? `${faults.length} faults in ${what}.\n` : `${what} were checked; nothing was changed.\n`)
}

/** Prints what does not hold, a line each; sets the exit code. */
export function printBroken(broken: readonly Broken[]): void {
  for (const { rule, caseNumber, detail } of broken)
    process.stdout.write(`case ${caseNumber}: not true that ${rule} (${detail})\n`)
  if (broken.length) process.exitCode = 1
  process.stdout.write(broken.length ? `${broken.length} things do not hold.\n` : 'Everything that must hold does.\n')
}
