/** Does to files and to the memory what must never harm them, as often as SECURITY.md promises, and writes down there what came of it. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, cpus, totalmem } from 'node:os'
import process from 'node:process'
import { installBrowser, installPackages, ROOT, run } from './set-up.mjs'

const SECURITY = `${ROOT}SECURITY.md`
const [BEGIN, END] = ['<!-- torture: begin -->', '<!-- torture: end -->']
const TORTURE = { RULE36_TORTURE: '1' }

/** What is done, and the tests that do it. */
const PARTS = [
  {
    what: '1,000 kills (SIGKILL) during file saves, half of them of the window’s and half of the command line’s',
    files: ['tests/desktop/write-whole.test.ts', 'tests/cli/save-killed.test.ts'],
    named: 'the middle of a save',
    held: 'each time the older file or the newer one, whole',
  },
  {
    what: '200 kills (SIGKILL) of Chromium during writes to the memory',
    spec: 'tests/renderer/killed.spec.ts',
    held: 'no change lost that was called saved, no gap, nothing half there',
  },
  {
    what: '10,000 changes of a single byte of a sealed file, and 10,000 of a sealed record',
    files: ['tests/vault/sealed.test.ts'],
    named: 'changes of a single byte',
    held: 'all found',
  },
  {
    what: '1,000 malformed imports',
    files: ['tests/intake/sheets/many-malformed.test.ts'],
    named: 'malformed imports',
    held: 'all refused whole, none in more than ten seconds',
  },
]

/** Runs a part; the answer is whether all of it held. */
function torture({ files, named, spec }) {
  const report = `${ROOT}test-results/torture.json`
  rmSync(report, { force: true })
  const words = spec
    ? ['playwright', 'test', '--project=renderer', '--reporter=list,json', '--output=test-results/torture', spec]
    : ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '-t', named, ...files]
  const status = run('npx', words, { ...TORTURE, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  if (!existsSync(report)) return false
  const said = JSON.parse(readFileSync(report, 'utf8'))
  const [passed, wanted] = spec ? [said.stats.expected, 1] : [said.numPassedTests, files.length]
  return status === 0 && passed >= wanted
}

function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return stdout?.trim().split('\n')[0] ?? program
}

function machine() {
  const system = existsSync('/etc/os-release')
    ? /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
    : process.platform
  const gibibytes = Math.round(totalmem() / 1024 ** 3)
  const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  return [
    `${cpus()[0].model.trim()}, ${cpus().length} cores (${arch()}), ${gibibytes} GiB, ${system}`,
    `Node ${process.versions.node}`,
    ...(chromium ? [versionOf(chromium)] : []),
  ].join('; ')
}

installPackages()
installBrowser()
if (run('node', ['scripts/build.mjs']) !== 0) throw new Error('it could not be built')
const rows = []
for (const part of PARTS) {
  const began = performance.now()
  const held = torture(part)
  const minutes = Math.max(1, Math.round((performance.now() - began) / 60_000))
  rows.push({ ...part, minutes, held: held ? part.held : '**failed**' })
  if (!held) process.exitCode = 1
}
const table = [
  `Last run on ${new Date().toISOString().slice(0, 10)}, on ${machine()}.`,
  '',
  '| What was done | What came of it | Minutes |',
  '| --- | --- | --: |',
  ...rows.map(({ what, held, minutes }) => `| ${what} | ${held} | ${minutes} |`),
].join('\n')
const text = readFileSync(SECURITY, 'utf8')
const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
if (before < 0 || after < before) throw new Error(`SECURITY.md has no place for the result, between "${BEGIN}" and "${END}"`)
writeFileSync(SECURITY, `${text.slice(0, before + BEGIN.length)}\n\n${table}\n\n${text.slice(after)}`)
run('npx', ['prettier', '--write', '--log-level', 'warn', 'SECURITY.md'])
console.log(table)
