/** The window in French, from screen to screen: no English left, and nothing cut off or beside the window. */

import { smallEstate } from './small-estate'
import { expect, test } from './window-test'
import { makeVault } from './vault-steps'

/** Words that English cannot do without, and that French does not have. */
const ENGLISH = String.raw`\b(the|and|of|is|are|was|not|with|who|this|that|they|their|wings?|people|would|has|have|from|to|by|here)\b`

test('goes through the screens in French', async ({ window, address }) => {
  await window.goto(`${address}?language=fr`)
  await expect(window.locator('html')).toHaveAttribute('lang', 'fr')
  const chooser = window.waitForEvent('filechooser')
  await window.getByTitle('Ctrl+O').click()
  await (await chooser).setFiles({ name: 'weir.rule36', mimeType: 'application/json', buffer: Buffer.from(smallEstate()) })
  await makeVault(window)
  await expect(window.locator('.estate-name')).toContainText('Weir')

  const left: string[] = []
  /** Looks at what can be seen: sentences with English in them, and boxes that are too small for their words. */
  const look = async (where: string): Promise<void> => {
    const found = await window.evaluate((english) => {
      const words = new RegExp(english, 'i')
      const texts: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode
        if (!parentElement?.checkVisibility() || parentElement.closest('cite, code, textarea')) continue
        if (words.test(textContent ?? '')) texts.push(textContent!.trim())
      }
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, label, th, h1, h2, h3, legend, summary, [role="tab"]')]
        .filter(
          (one) =>
            one.checkVisibility() && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1,
        )
        .map((one) => `cut off: ${one.textContent}`)
      const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth
      return [...texts, ...cut, ...(beyond > 0 ? [`${beyond} px wider than the window`] : [])]
    }, ENGLISH)
    left.push(...new Set(found.map((text) => `${where}: ${text}`)))
  }

  /** Opens everything in the panel that is folded. */
  const openAll = (): Promise<void> =>
    window.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.detail details')) folded.open = true
    })

  await window.goto(`${address}?language=fr#/placements`)
  await window.getByRole('button', { name: 'Proposer', exact: true }).click()
  await expect(window.getByRole('button', { name: 'Proposer de nouveau' })).toBeVisible({ timeout: 60_000 })
  for (const tab of await window.getByRole('tab').all()) {
    await tab.click()
    await look(`placements, ${await tab.innerText()}`)
  }
  await window.getByRole('tab', { name: /^Personnes/ }).click()
  await window.getByRole('row', { name: /Dev/ }).click()
  await expect(window.getByText('L’explication pour Dev est complète.')).toBeAttached({ timeout: 30_000 })
  await openAll()
  await look('a person explained')
  for (const place of ['placements/paper/person/Dev', 'placements/paper/person/Dev/own', 'placements/paper/summary']) {
    await window.goto(`${address}?language=fr#/${place}`)
    await expect(window.locator('.paper-sheet').first()).toBeVisible()
    await look(place)
  }
  await window.goto(`${address}?language=fr#/standards/no-solitary-for-protected`)
  await expect(window.getByRole('heading', { name: 'Pas d’isolement cellulaire pour qui il nuit le plus' })).toBeVisible()
  await openAll()
  await look('a rule')
  for (const screen of [
    'standards/sources',
    'estate',
    'estate/people',
    'estate/apart',
    'estate/networks',
    'policies',
    'data',
    'compare',
    'outlook',
  ]) {
    await window.goto(`${address}?language=fr#/${screen}`)
    await expect(window.locator('main h1')).toBeVisible()
    await look(screen)
  }
  await expect(window.getByLabel(/^Notes/)).toHaveValue(/Il arrive autant de personnes/)
  await expect(window.locator('.source').first().getByLabel('Nom')).not.toHaveValue(/pretrial|sentenced/)
  for (const name of ['Réglages', 'Raccourcis clavier']) {
    await window.getByRole('button', { name }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    await look(name)
    await window.keyboard.press('Escape')
  }
  expect(left).toEqual([])
})
