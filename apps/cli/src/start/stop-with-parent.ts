/**
 * Preloaded into the api and worker processes that `npm start` runs: when the parent is gone (also by kill -9),
 * the channel to it closes, and the process asks itself to stop in order.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 20_000).unref()
})
process.channel?.unref()
