/** The frame of the window: going from place to place, settings, languages and shortcuts. */

import { loadAnew } from './at-rest'
import { expectNoViolations, expectUsable, OF_COLOURS } from './expect-usable'
import { smallEstate } from './small-estate'
import { expect, test } from './window-test'
import { makeVault } from './vault-steps'

test('keeps the place through back, forward and reload, and shows its shortcuts on ?, unless single keys are off', async ({
  window,
}) => {
  await window.getByRole('tab', { name: /^People/ }).click()
  await expect(window).toHaveURL(/#\/placements\/people$/)
  await window.getByRole('tab', { name: /^For attention/ }).click()
  await window.goBack()
  await expect(window.getByRole('tab', { name: /^People/ })).toHaveAttribute('aria-selected', 'true')
  await window.goForward()
  await expect(window.getByRole('tab', { name: /^For attention/ })).toHaveAttribute('aria-selected', 'true')
  await loadAnew(window)
  await expect(window.getByRole('tab', { name: /^For attention/ })).toHaveAttribute('aria-selected', 'true')
  await expect(window).toHaveTitle(/^Placements · .* · Rule36$/)
  await window.keyboard.press('?')
  const shortcuts = window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(shortcuts.getByText('Undo the last change')).toBeVisible()
  await expectUsable(window, 'the shortcuts')
  await window.keyboard.press('Escape')
  await expect(shortcuts).toBeHidden()
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByLabel('Single keys such as ? and / do something').uncheck()
  await window.keyboard.press('Escape')
  await window.keyboard.press('?')
  await expect(shortcuts).toBeHidden()
  await loadAnew(window)
  await expect(window.getByRole('button', { name: 'Propose placements' })).toBeEnabled()
  await window.keyboard.press('?')
  await expect(shortcuts).toBeHidden()
})

test('has the colours that are asked for, whatever the computer prefers but for the colours of the whole computer', async ({
  window,
}) => {
  const paper = () => window.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByLabel('Colours').selectOption('Dark')
  await expect.poll(paper).not.toBe(light)
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.getByLabel('Colours').selectOption('Light')
  await expect.poll(paper).toBe(light)
  await window.keyboard.press('Escape')

  // Whoever has chosen them for the whole computer has those, whatever was chosen here.
  for (const chosen of ['Light', 'Dark']) {
    await window.getByRole('button', { name: 'Settings' }).click()
    await window.getByLabel('Colours').selectOption(chosen)
    await window.keyboard.press('Escape')
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme, forcedColors: 'active' })
      await expectNoViolations(window, `${chosen} here, ${colorScheme} there`, OF_COLOURS)
    }
  }
})

for (const [language, dir] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test(`says every word in another language, read ${dir}`, async ({ window, address }) => {
    await window.goto(`${address}?language=${language}`)
    await expect(window.locator('.estate-name')).toContainText('Typical')
    const chooser = window.waitForEvent('filechooser')
    await window.getByTitle('Ctrl+O').click()
    await (await chooser).setFiles({ name: 'weir.rule36', mimeType: 'application/json', buffer: Buffer.from(smallEstate()) })
    await makeVault(window)
    await expect(window.locator('.estate-name')).toContainText('Weir')
    await expect(window.locator('html')).toHaveAttribute('dir', dir)
    const plain = await window.evaluate(() => {
      const names = /^(Weir.*|Alder|Briar|Ana|Bo|Cai|Dev|[▾·\d\s,.–?]*$)/
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode
        const text = node.textContent?.trim() ?? ''
        if (text === '' || names.test(text) || node.parentElement?.closest('option')) continue
        if (!text.includes('⟦')) found.push(text)
      }
      return found
    })
    expect(plain).toEqual([])
    const overflow = await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
