/** Runs the window in a real Chromium, and in a real Electron where there is one. */

import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** The first of these that is there. The headless shell is Chromium without the frame of its windows, which would cost time at each test. */
const chromium = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path))
const asRoot = process.getuid?.() === 0
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/**
 * HiGHS is compiled once, quickly: each new page would compile it a second time, thoroughly, which takes longer than what it solves here.
 * The one function that is compiled so is the second of each module, in which Argon2 spends its time. Electron compiles as it always does.
 */
const compiledOnce = '--js-flags=--wasm-tier-up-filter=2'

export default defineConfig({
  testMatch: '**/*.spec.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  projects: [
    // They share a screen and its clipboard, so one worker runs them; first, so that the other has the window's tests meanwhile.
    { name: 'desktop', testDir: 'tests/desktop', workers: 1 },
    {
      name: 'renderer',
      testDir: 'tests/renderer',
      use: {
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          args: [...quiet, compiledOnce, ...(asRoot ? ['--no-sandbox'] : [])],
        },
      },
    },
  ],
})
