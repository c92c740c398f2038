/** Stops the run's PostgreSQL and removes its files. */
export default async function globalTeardown() {
  await globalThis.__stopMiaopuTestServer?.()
}
