/** A planner works in Arabic, read from the right: opens an estate, proposes, asks why, and decides. */

import type { Page } from '@playwright/test'
import { expectNoViolations, expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { expect, test } from './window-test'
import { makeVault } from './vault-steps'

/** Latin letters that are right in Arabic: what the estate itself says, names of files and keys, and the program's own name. */
const SAME_IN_ARABIC = /Rule36|PDF|CSV|XLSX|Ctrl|Shift|Tab|Enter|Escape|Home|End|Page (?:Up|Down)|weir\.rule36|\.rule36/gu
const NAMES = /\b(?:Weir|invented|Alder|Briar|Ana|Bo|Cai|Dev|Ada|Quill|Standard|standard|closed|weir|alder|briar)\b/gu

/** Every text and label on the screen that still has a word in Latin letters. */
async function latinOn(window: Page): Promise<readonly string[]> {
  const texts = await window.evaluate(() => {
    const shown = document.body.innerText.split('\n')
    const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    )
    return [document.title, ...shown, ...labels]
  })
  return texts.filter((text) => /[A-Za-z]{2}/u.test(text.replaceAll(SAME_IN_ARABIC, '').replaceAll(NAMES, '')))
}

async function expectGoodArabic(window: Page, state: string): Promise<void> {
  expect(await latinOn(window), state).toEqual([])
  await expectNoViolations(window, state)
  expect(await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), state).toBe(0)
}

test('opens, proposes, explains and decides, with nothing left in English', async ({ window }) => {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByLabel('Language').selectOption('العربية')
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(window.locator('html')).toHaveAttribute('lang', 'ar')
  await window.keyboard.press('Escape')

  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'فتح منظومة…' }).click()
  await (await chooser).setFiles({ name: 'weir.rule36', mimeType: 'application/json', buffer: Buffer.from(smallEstate()) })
  await makeVault(window)
  await expect(window.locator('.estate-name')).toContainText('Weir')
  await window.getByRole('button', { name: 'اقتراح التوزيع' }).click()
  await expect(window.getByRole('button', { name: 'إعادة الاقتراح' })).toBeVisible({ timeout: 60_000 })
  await expectGoodArabic(window, 'a plan')

  const tabs = window.getByRole('tablist', { name: 'ما يُعرض' })
  await tabs.getByRole('tab', { selected: true }).press('Home')
  const queue = window.getByRole('grid', { name: 'قائمة الانتظار' })
  await expect(queue).toBeVisible()
  await tabs.getByRole('tab', { selected: true }).press('ArrowLeft')
  await expect(tabs.getByRole('tab', { name: 'الأجنحة' }), 'onwards is to the left').toBeFocused()
  await window.keyboard.press('ArrowRight')

  await queue.getByRole('row').nth(1).click()
  const panel = window.getByRole('complementary', { name: 'الشرح' })
  await expect(panel.getByRole('heading', { name: 'قراركم' })).toBeVisible()
  await expect(panel.getByText('جارٍ استخلاص الأسباب…')).toBeHidden({ timeout: 20_000 })
  await expectGoodArabic(window, 'an explanation')
  await panel.getByRole('button', { name: 'رفض…' }).click()
  await panel.getByRole('button', { name: 'رفض', exact: true }).click()
  await expect(panel.getByText('اذكروا سبباً؛ فهو يُحفظ في السجل.')).toBeVisible()
  await panel.getByLabel('السبب', { exact: true }).fill('يُعرض على اللجنة غداً')
  await panel.getByRole('button', { name: 'رفض', exact: true }).click()
  await expect(panel.getByText(/^السبب:/)).toContainText('يُعرض على اللجنة غداً')
  await expectGoodArabic(window, 'a decision')
  await window.getByRole('button', { name: /^تراجع عن: .*رفض التوصية بشأن/ }).click()
  await expect(panel.getByRole('button', { name: 'رفض…' })).toBeVisible()

  for (const screen of ['السياسات', 'السجل', 'المراجعات', 'المعايير', 'البيانات']) {
    await window.getByRole('navigation').getByRole('link', { name: screen }).click()
    await expect(window.getByRole('heading', { level: 1, name: screen })).toBeVisible()
    await expectUsable(window, screen)
  }
})
