import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The browser's part: built to dist/web and served by the API; in development Vite passes /api on to it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), squeezed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/,
              priority: 20,
            },
            { name: 'common', test: /node_modules/, minShareCount: 70, priority: 10 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
})

/** Leaves each script, style and page beside itself compressed, so that serving it costs no time. */
function squeezed(): Plugin {
  let folder = ''
  return {
    name: 'squeezed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue
        const whole = await readFile(join(folder, name))
        if (whole.length < 1024) continue
        await writeFile(join(folder, `${name}.gz`), gzipSync(whole, { level: 9 }))
        await writeFile(
          join(folder, `${name}.br`),
          brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        )
      }
    },
  }
}
