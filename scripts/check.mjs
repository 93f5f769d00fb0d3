/** Checks types, style, who knows whom, what is unused and the formatting, side by side; says what each found, one after another. */

import { spawn } from 'node:child_process'
import { ROOT } from './set-up.mjs'

const CHECKS = ['types', 'lint', 'arrows', 'unused', 'formatting']

/** Runs a script of package.json, and gives what it said and how it ended. */
function check(name) {
  return new Promise((resolve) => {
    const program = spawn('npm', ['run', '--silent', name], { cwd: ROOT, shell: process.platform === 'win32' })
    let said = ''
    for (const stream of [program.stdout, program.stderr]) stream.on('data', (data) => (said += data))
    program.once('error', ({ message }) => resolve({ name, said: message, status: 1 }))
    program.once('close', (status) => resolve({ name, said, status }))
  })
}

for (const { name, said, status } of await Promise.all(CHECKS.map(check))) {
  process.stdout.write(said)
  if (status === 0) continue
  console.error(`npm run ${name} ended with ${status}.`)
  process.exitCode = 1
}
