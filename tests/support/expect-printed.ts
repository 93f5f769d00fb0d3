/** What holds of every page of ours, whoever printed it: A4, nothing shrunk, nothing cut off, its head at the top, and not empty. */

import { expect } from '@playwright/test'
import type { Page } from './pdf-pages'

const MARGIN_MILLIMETRES = 14

export function expectPrinted(pages: readonly Page[], headOf: (page: Page) => RegExp): void {
  for (const page of pages) {
    expect(Math.round(page.width)).toBe(210)
    expect(Math.round(page.height)).toBe(297)
    for (const { text, from, to } of page.written) {
      expect(from, `“${text}” begins within the page`).toBeGreaterThanOrEqual(MARGIN_MILLIMETRES)
      expect(to, `“${text}” ends within the page`).toBeLessThanOrEqual(210 - MARGIN_MILLIMETRES)
    }
    // A page wider than the paper would be shrunk as a whole.
    const sizes = new Set(page.written.map(({ points }) => Math.round(points * 2) / 2))
    expect([8.5, 9.5, 10.5].filter((size) => sizes.has(size)).length, [...sizes].join(' ')).toBeGreaterThan(0)
    expect(page.text).toMatch(headOf(page))
    expect(page.ink).toBeGreaterThan(0.002)
    expect(page.inkAtSides(MARGIN_MILLIMETRES - 1)).toBe(0)
  }
}
