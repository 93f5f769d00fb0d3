/** Builds one CommonJS file of the window's host: its main program, or the preload script. */

import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

const entry = process.env.RULE36_ENTRY ?? 'main'

export default defineConfig({
  build: {
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node18',
    minify: false,
    lib: { entry: `electron/${entry}.ts`, formats: ['cjs'], fileName: () => `${entry}.cjs` },
    rolldownOptions: { external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)] },
  },
})
