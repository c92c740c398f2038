import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser's part: built to dist/web and served by the API; in development Vite passes /api on to it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { port: 5173, proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
})
