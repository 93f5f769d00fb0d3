/** Looks for violations of accessibility in the window as it stands, in its colours or in light, dark and forced ones, without beginning anew. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** The rules that colours can break. */
export const OF_COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block']

/**
 * Looks once, in the colours that the window has, at the screen that is gone to and not at the one that says it is being opened.
 *
 * @param rules only these; without it: every rule
 */
export async function expectNoViolations(window: Page, state: string, rules?: readonly string[]): Promise<void> {
  await expect(window.locator('main.opening')).toHaveCount(0)
  if (!(await window.evaluate(() => 'axe' in globalThis))) await bringIn(window)
  const found = await window.evaluate(violationsIn, rules)
  expect(found, state).toEqual([])
}

/** A page keeps axe until it begins anew: bringing it in takes longer than looking. A page that is sent it so reads it once, not twice. */
async function bringIn(window: Page): Promise<void> {
  const browser = await window.context().newCDPSession(window)
  await browser.send('Runtime.evaluate', { expression: AXE })
  await browser.detach()
}

/** Runs in the page. Only what is wrong is gathered, not the thousands of elements that are right. */
async function violationsIn(rules: readonly string[] | undefined): Promise<string[]> {
  const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') }
  const { violations } = await axe.run({
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Every rule once; in the other colours, the rules that colours can break. */
export async function expectUsable(window: Page, state: string): Promise<void> {
  for (const [index, media] of COLOURS.entries()) {
    await window.emulateMedia(media)
    const where = `${state}, ${media.colorScheme}, forced: ${media.forcedColors}`
    await expectNoViolations(window, where, index === 0 ? undefined : OF_COLOURS)
  }
  await window.emulateMedia(COLOURS[0])
}
