/** Writes the sample estates into `fixtures/`, where tests and readers find them: `node scripts/make-fixtures.mjs`. */

import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const { module } = await runnerImport(`${root}tests/support/stored-samples.ts`, { root, configFile: false, logLevel: 'error' })
for (const { file, text } of module.storedSamples()) {
  await writeFile(`${root}fixtures/${file}`, text)
  process.stdout.write(`fixtures/${file}: ${Math.ceil(text.length / 1000)} kB\n`)
}
