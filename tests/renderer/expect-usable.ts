/** Looks for violations of accessibility in the window as it stands, in light, dark and forced colours, without beginning anew. */

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** Every rule once; in the other colours, the rules that colours can break. */
export async function expectUsable(window: Page, state: string): Promise<void> {
  for (const [index, media] of COLOURS.entries()) {
    await window.emulateMedia(media)
    const axe = new AxeBuilder({ page: window })
    const { violations } = await (index === 0 ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    expect(found, `${state}, ${media.colorScheme}, forced: ${media.forcedColors}`).toEqual([])
  }
  await window.emulateMedia(COLOURS[0])
}
