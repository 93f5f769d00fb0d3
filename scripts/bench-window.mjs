/** Measures the window in a real Chromium: its start and what it loads for it, opening large estates, searching, sorting and scrolling their tables. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ROOT } from './set-up.mjs'

const ESTATES = [
  { people: 10_000, wings: 300 },
  { people: 50_000, wings: 1_000 },
]
const folder = mkdtempSync(join(tmpdir(), 'rule36-bench-window-'))
const executablePath = ['chromium', 'chromium-browser', 'google-chrome', 'chromium-headless-shell']
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path))
const asRoot = process.getuid?.() === 0

/** The longest time in which the page could not answer, while something is done; in milliseconds. */
async function longestWait(page, act) {
  await page.evaluate(() => {
    globalThis.longest = 0
    globalThis.watch = new globalThis.PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration)
    })
    globalThis.watch.observe({ type: 'longtask' })
  })
  await act()
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    globalThis.watch.disconnect()
    return Math.round(globalThis.longest)
  })
}

/** What is opened is kept sealed, as it is for everyone. */
async function makeVault(page) {
  await page.getByTitle('Choose another estate').click()
  await page.getByRole('button', { name: 'Encrypt what is kept here…' }).click()
  const fields = page.locator('.form input[type=password]')
  await page.locator('.form [name=person]').fill('Ada Quill')
  for (const field of await fields.all()) await field.fill('plum kettle harbour sings')
  await fields.last().press('Enter')
  await page.locator('.recovery-groups code').first().waitFor()
  const groups = await page.locator('.recovery-groups code').allTextContents()
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  const asked = page.locator('.form .field').filter({ hasText: /type group \d/ })
  const [number] = /\d/.exec(await asked.locator('label').textContent())
  await asked.locator('input').fill(groups[Number(number) - 1])
  await asked.locator('input').press('Enter')
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor()
  await page.keyboard.press('Escape')
}

async function measure({ people, wings }, address, browser) {
  const file = join(folder, `country-${people}.rule36`)
  const words = ['sample', 'country', '--people', String(people), '--wings', String(wings), '--out', file]
  if (spawnSync(process.execPath, [`${ROOT}dist/cli/rule36.js`, ...words]).status !== 0) throw new Error('no sample was written')
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText('Saved', { exact: true }).waitFor()
  await makeVault(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open an estate…' }).click()
  const chosen = await chooser
  let opened
  const blocked = await longestWait(page, async () => {
    const before = performance.now()
    await chosen.setFiles(file)
    await page.getByRole('tab', { name: `People (${people.toLocaleString('en-GB')})` }).waitFor({ timeout: 120_000 })
    await page.getByRole('tab', { name: /^Wings/ }).click({ trial: true })
    opened = (performance.now() - before) / 1000
  })
  await page.getByRole('tab', { name: /^People/ }).click()
  const grid = page.getByRole('grid', { name: 'People' })
  await grid.getByRole('row').nth(5).waitFor()
  const search = page.getByLabel('Find a person, wing or change')
  const typing = await longestWait(page, () => search.pressSequentially('P-0123', { delay: 60 }))
  await search.fill('')
  const sorting = await longestWait(page, () => page.getByRole('button', { name: 'Age' }).click())
  const scrolling = await longestWait(page, () =>
    grid.evaluate(async (element) => {
      for (let step = 1; step <= 60; step += 1) {
        element.scrollTop = (element.scrollHeight * step) / 60
        await new Promise((resolve) => globalThis.requestAnimationFrame(() => resolve()))
      }
    }),
  )
  await context.close()
  const waits = [blocked, typing, sorting, scrolling].map((wait) => `${wait}`).join(' | ')
  console.log(`| ${people.toLocaleString('en-GB')} × ${wings.toLocaleString('en-GB')} | ${opened.toFixed(1)} | ${waits} |`)
}

/** Seconds from an address to the estate that is open, for whoever comes first and for whoever comes again. */
async function measureStart(address, browser) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' })
  const page = await context.newPage()
  const starts = []
  for (let start = 0; start < 2; start += 1) {
    const before = performance.now()
    await page.goto(address)
    await page.getByText('Saved', { exact: true }).waitFor()
    starts.push(((performance.now() - before) / 1000).toFixed(1))
  }
  await context.close()
  console.log(`Start-up: ${starts[0]} s with the sample estate made, ${starts[1]} s with it kept. Main bundle: ${mainBundle()}.`)
}

/** What the page asks for before it shows anything. */
function mainBundle() {
  const page = readFileSync(`${ROOT}dist/renderer/index.html`, 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) =>
    readFileSync(`${ROOT}dist/renderer/${file}`),
  )
  const kilobytes = (sizes) => Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000).toLocaleString('en-GB')
  const compressed = files.map((bytes) => gzipSync(bytes).length)
  return `${kilobytes(files.map(({ length }) => length))} kB in ${files.length} files, ${kilobytes(compressed)} kB compressed`
}

if (!existsSync(`${ROOT}dist/renderer/index.html`)) throw new Error('there is no build to measure; run npm run build first')
const server = await preview({
  configFile: `${ROOT}vite.renderer.config.ts`,
  preview: { host: '127.0.0.1' },
  logLevel: 'warn',
})
const address = server.resolvedUrls.local[0]
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
})
await measureStart(address, browser)
console.log(
  '\n| the window, people × wings | a file chosen to its wings shown, s | longest wait meanwhile, ms | typing | sorting | scrolling |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const estate of ESTATES) await measure(estate, address, browser)
await browser.close()
rmSync(folder, { recursive: true, force: true })
process.exit()
