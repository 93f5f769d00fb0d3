/** Builds what runs in Node: the command line and its worker, and the server of the window at 127.0.0.1. */

import { defineConfig } from 'vite'

export default defineConfig({
  // One file starts sooner than the hundreds of the packages it uses. HiGHS finds its WebAssembly beside itself.
  ssr: { noExternal: true, external: ['highs'] },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: {
        'cli/rule36': 'src/cli/rule36.ts',
        'cli/worker': 'src/cli/worker.ts',
        'serve/headers': 'src/content-security-policy.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  },
})
