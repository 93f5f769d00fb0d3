/** Builds everything into dist: the window, its Electron host, and the command line. */

import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { ROOT } from './set-up.mjs'

process.chdir(ROOT)
rmSync('dist', { recursive: true, force: true })
await build({ configFile: 'vite.renderer.config.ts', logLevel: 'warn' })
await build({ configFile: 'vite.node.config.ts', logLevel: 'warn' })
for (const entry of ['main', 'preload']) {
  process.env.RULE36_ENTRY = entry
  await build({ configFile: 'vite.electron.config.ts', logLevel: 'warn' })
}
const program = 'dist/cli/rule36.js'
const text = readFileSync(program, 'utf8')
if (!text.startsWith('#!')) writeFileSync(program, `#!/usr/bin/env node\n${text}`)
chmodSync(program, 0o755)
console.log('Built dist.')
