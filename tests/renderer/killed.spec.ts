/** A browser that is killed while the window keeps what was done: nothing that was called saved is lost, and nothing is half there. */

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { TIMES, TORTURE_PATIENCE } from '../torture/times'
import { rowsOf } from './memory'
import { serveWindow, type Served } from './serve-window'
import { smallEstate } from './small-estate'
import { makeVault, unlock } from './vault-steps'
import { chooseFile, expectSaved } from './window-test'

/** Kills come so many milliseconds after changes have begun, at most. */
const SPREAD = 700
/** Nothing that a window shows takes longer, in milliseconds. */
const PATIENCE = 30_000
/** By the number of a change, which policy it chose. */
const MODELS = ['isolation', 'integration', 'concentration'] as const

let served: Served
let profile: string

test.beforeAll(async () => {
  served = await serveWindow()
  profile = await mkdtemp(join(tmpdir(), 'rule36-killed-'))
})
test.afterAll(async () => {
  await served.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test(`killed ${TIMES.browsersKilled} times while it wrote, the memory is whole, with all that was called saved`, async () => {
  test.setTimeout(TORTURE_PATIENCE)
  let [acknowledged, inTheMiddle] = [0, 0]
  for (let kill = 0; kill <= TIMES.browsersKilled; kill += 1) {
    const { page, end } = await start()
    if (kill === 0) {
      await chooseFile(page, 'weir.rule36', smallEstate())
      await makeVault(page)
    } else {
      await expect(page.getByRole('button', { name: 'Unlock', exact: true }), `after kill ${kill}: the vault`).toBeVisible()
      await unlock(page)
    }
    await expect(page.getByTitle('Choose another estate')).toContainText('Weir (invented)')
    await expectSaved(page)
    const numbers = await numbersOfChanges(page)
    const last = numbers.at(-1) ?? 0
    expect(numbers, `after kill ${kill}: every change up to the last`).toEqual(
      Array.from({ length: last }, (_, index) => index + 1),
    )
    expect(last, `after kill ${kill}: all that was called saved`).toBeGreaterThanOrEqual(acknowledged)
    const model = page.getByLabel('Allocation model')
    await expect(model, 'the screen may come after the header says Saved').toBeVisible()
    if (last > 0) await expect(model).toHaveValue(MODELS[last % MODELS.length]!)
    if (kill === TIMES.browsersKilled) {
      await end()
      break
    }
    const told = await changeUntilKilled(page, last, () => end(), (kill * 137) % SPREAD)
    acknowledged = told.saved
    if (told.made > told.saved) inTheMiddle += 1
  }
  expect(inTheMiddle, 'some kills came while something was on its way to the disk').toBeGreaterThan(0)
})

/** A browser of its own, on the profile that all of them share. */
async function start(): Promise<{ readonly page: Page; readonly end: () => Promise<void> }> {
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {}
  const words = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=en-GB', 'about:blank']
  // A group of its own, so that all of its processes are ended at once.
  const child = spawn(executablePath ?? chromium.executablePath(), [...args, ...words], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await debuggingAddress(child)
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.newPage())
  // Whatever does not come is a failure, and not waited for.
  page.setDefaultTimeout(PATIENCE)
  await page.goto(served.address)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    page,
    end: async () => {
      process.kill(-child.pid!, 'SIGKILL')
      await ended
      await browser.close()
    },
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (piece: Buffer) => {
      said += piece.toString()
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)))
  })
}

/** The numbers of the changes in the journal, whose keys lie in clear. */
async function numbersOfChanges(page: Page): Promise<number[]> {
  const rows = await rowsOf(page, 'journal')
  return rows.map(({ number }) => Number(number)).sort((a, b) => a - b)
}

/**
 * Changes the policy again and again, as fast as the page takes it, and ends the browser in the midst of it.
 *
 * @param last the number of the last change
 * @returns the numbers of the last change that was made, and of the last that was called saved, as far as the page could tell
 */
async function changeUntilKilled(page: Page, last: number, end: () => Promise<void>, after: number) {
  const told = { made: last, saved: last }
  await page.exposeFunction('tell', (made: number, saved: number) => Object.assign(told, { made, saved }))
  await page.evaluate(
    ({ last, models }) => {
      const select = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some(({ value }) => value === models[0]),
      )!
      const choose = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!
      const tell = (made: number, saved: number) =>
        void (Reflect.get(window, 'tell') as (made: number, saved: number) => unknown)(made, saved)
      let [made, saved] = [last, last]
      const look = (): void => {
        if (document.querySelector('.saved')?.textContent === 'Saved' && saved !== made) {
          saved = made
          tell(made, saved)
        }
      }
      new MutationObserver(look).observe(document.querySelector('.saved')!, {
        childList: true,
        characterData: true,
        subtree: true,
      })
      setInterval(() => {
        // Mostly in a row; at times the disk is given a moment, so that something is called saved.
        if (made % 8 === 0 && saved !== made) return
        made += 1
        choose.set!.call(select, models[made % models.length])
        select.dispatchEvent(new Event('change', { bubbles: true }))
        tell(made, saved)
      }, 4)
    },
    { last, models: [...MODELS] },
  )
  await expect.poll(() => told.made, 'something was changed').toBeGreaterThan(last)
  await new Promise((resolve) => setTimeout(resolve, after))
  await end()
  return told
}
