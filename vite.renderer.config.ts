/** Builds the window: the same files for Electron and for 127.0.0.1. */

import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  // write-excel-file zips with it.
  resolve: {
    alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('renderer/worker/zip-at-once.ts', import.meta.url)) }],
  },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
})
