/** Sets up, builds, checks and runs every test; its last line is the sum of what the runners report. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { installBrowser, installPackages, ROOT, run } from './set-up.mjs'

const sum = { passed: 0, failed: 0, skipped: 0 }
/** What failed, named again at the end, where a log that is cut short still has it. */
const failures = []

function fail(what) {
  failures.push(what)
  sum.failed += 1
}

/** Adds a runner's own report; a missing or empty one is a failure. */
function add(name, status, file, counts) {
  if (!existsSync(file)) return fail(`${name} left no report`)
  const { passed, failed, skipped, broken } = counts(JSON.parse(readFileSync(file, 'utf8')))
  if (passed + failed + skipped === 0) fail(`${name} ran no test`)
  if (status !== 0 && failed === 0) fail(`${name} ended with ${status} though its report names no failed test`)
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
  failures.push(...broken)
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
}

function specsIn(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsIn(inner)])
}

function messages(errors) {
  return errors.map(({ message }) => message).join('\n')
}

/** The folder of an Electron to test with: one named from outside, or one that a developer's machine offers. */
function electronForTests() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return process.env.ELECTRON_OVERRIDE_DIST_PATH
  const offer = `${ROOT}../shared/tools/electron-for-tests`
  if (!existsSync(offer)) return undefined
  const { status, stdout } = spawnSync(offer, { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined
}

// On Windows, npm and npx are scripts that only a shell can start.
const HERE = { cwd: ROOT, shell: process.platform === 'win32' }
const ALONE = ['unshare', ['--net', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"']]

/** A program in a network of this computer alone, where the system can make one, so that nothing can leave and nothing is needed. */
function alone(command, args) {
  const [unshare, before] = ALONE
  if (spawnSync(unshare, [...before, 'true']).status === 0) return [unshare, [...before, command, ...args]]
  console.log('The browser tests run with the network as it is: unshare and ip can make none of their own here.')
  return [command, args]
}

/** Begins a program that shows what it says, and gives in the end its exit status. */
function begin(command, args, environment = {}) {
  return finish(
    spawn(command, args, { ...HERE, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } }),
    command,
  )
}

/** Begins a program that has what the others leave of the computer, and gives in the end its exit status and what it said. */
async function beginBeside(command, args) {
  const program = spawn(command, args, { ...HERE, stdio: ['ignore', 'pipe', 'pipe'] })
  if (program.pid !== undefined) setPriority(program.pid, constants.priority.PRIORITY_LOW)
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (data) => (said += data))
  return { status: await finish(program, command), said }
}

function finish(program, command) {
  return new Promise((resolve) => {
    program.once('error', ({ message }) => {
      console.error(`${command} could not be started: ${message}`)
      resolve(1)
    })
    program.once('close', (status) => resolve(status ?? 1))
  })
}

try {
  installPackages()
  installBrowser()
  rmSync(`${ROOT}test-results`, { recursive: true, force: true })
  if (run('node', ['scripts/build.mjs']) !== 0) throw new Error('the build')
  // Tests wait now and then, those in browsers most: what they leave of both cores is enough for the linter.
  const checking = beginBeside('npm', ['run', '--silent', 'check'])
  const vitestReport = `${ROOT}test-results/vitest.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const vitest = await begin('npx', ['vitest', 'run', ...reporters])
  add('vitest', vitest, vitestReport, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
    broken: report.testResults.flatMap(({ name, message, status, assertionResults }) => [
      ...assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`),
      ...(status === 'failed' && assertionResults.length === 0 ? [`${name}\n${message}`] : []),
    ]),
  }))
  const electron = electronForTests()
  const browserReport = `${ROOT}test-results/browser.json`
  const browser = await begin(
    ...alone('xvfb-run', ['-a', '-s', '-screen 0 1400x900x24', 'npx', 'playwright', 'test']),
    electron ? { ELECTRON_OVERRIDE_DIST_PATH: electron } : {},
  )
  add('playwright', browser, browserReport, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    broken: [
      ...specsIn(suites)
        .filter(({ ok }) => !ok)
        .map(({ file, title, tests }) => `${file}: ${title}\n${messages(tests.flatMap(({ results }) => results.at(-1).errors))}`),
      ...errors.map((error) => messages([error])),
    ],
  }))
  const { status, said } = await checking
  process.stdout.write(said)
  if (status !== 0) fail('npm run check')
} catch (error) {
  fail(error.message)
}
for (const failure of failures) console.error(`FAILED: ${failure}`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed > 0 ? 1 : 0
