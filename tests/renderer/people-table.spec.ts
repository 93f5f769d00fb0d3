/** The table of people can be searched, sorted and walked, and holds only the rows in sight. */

import { makeSample } from '../../src/samples'
import { pagesOf, type Page } from '../support/pdf-pages'
import { expect, open, showPeople, test } from './window-test'

const IDS = /^P-\d+$/

/** On every page with rows the headings of the columns stand above the first of them. */
function expectHeadings(pages: readonly Page[]): void {
  for (const { written } of pages) {
    const first = written.find(({ text }) => IDS.test(text))
    const heading = written.find(({ text }) => text === 'Person')
    if (first) expect(heading?.top).toBeLessThan(first.top)
  }
}

test('shows people in a table that is printed, walked, sorted and searched', async ({ window }, info) => {
  const people = await showPeople(window)

  await test.step('holds few rows of many, and says how many there are', async () => {
    const count = Number(await people.getAttribute('aria-rowcount'))
    expect(count).toBeGreaterThan(500)
    await expect.poll(() => people.getByRole('row').count()).toBeLessThan(60)
    // All of them are printed, and afterwards there are few again.
    await window.getByRole('searchbox').fill('P-01')
    await expect(people).toHaveAttribute('aria-rowcount', '101')
    const pages = await pagesOf(await window.pdf({ preferCSSPageSize: true }))
    await info.attach('people', { body: pages[0]!.png, contentType: 'image/png' })
    const listed = pages.flatMap(({ written }) => written.filter(({ text }) => /^P-\d+$/.test(text)).map(({ text }) => text))
    expect(new Set(listed).size).toBe(100)
    expectHeadings(pages)
    await expect.poll(() => people.getByRole('row').count()).toBeLessThan(60)
    await window.getByRole('searchbox').fill('')
    await expect(people).toHaveAttribute('aria-rowcount', String(count))
  })

  await test.step('is walked row by row, by pages, and to either end', async () => {
    const count = Number(await people.getAttribute('aria-rowcount'))
    const { keyboard } = window
    const focused = window.locator('[role=row]:focus')
    await people.locator('[role=row][tabindex="0"]').focus()
    await expect(focused).toHaveAttribute('aria-rowindex', '2')
    await keyboard.press('ArrowDown')
    await expect(focused).toHaveAttribute('aria-rowindex', '3')
    await keyboard.press('End')
    await expect(focused).toHaveAttribute('aria-rowindex', String(count))
    await expect(focused).toBeInViewport()
    await keyboard.press('ArrowDown')
    await expect(focused).toHaveAttribute('aria-rowindex', String(count))
    await keyboard.press('PageUp')
    await expect(focused).not.toHaveAttribute('aria-rowindex', String(count))
    const page = count - Number(await focused.getAttribute('aria-rowindex'))
    expect(page).toBeGreaterThan(2)
    await keyboard.press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-rowindex', String(count - page - 1))
    await keyboard.press('PageDown')
    await keyboard.press('Home')
    await expect(focused).toHaveAttribute('aria-rowindex', '2')
    await expect(focused).toBeInViewport()
    await keyboard.press('Space')
    const id = await focused.or(people.locator('[aria-selected=true]')).first().getByRole('gridcell').first().innerText()
    await expect(window.getByRole('complementary', { name: 'Explanation' }).getByRole('heading', { level: 2 })).toHaveText(id)
  })

  await test.step('is sorted by a column, either way', async () => {
    const ages = async () => {
      const rows = await people.getByRole('row').all()
      const texts = await Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').nth(1).innerText()))
      return texts.map(Number)
    }
    await window.getByRole('button', { name: 'Age' }).click()
    await expect(people.getByRole('columnheader', { name: /Age/ })).toHaveAttribute('aria-sort', 'ascending')
    const rising = (await ages()).slice(0, 8)
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    await window.getByRole('button', { name: 'Age' }).click()
    await expect(people.getByRole('columnheader', { name: /Age/ })).toHaveAttribute('aria-sort', 'descending')
    const oldest = (await ages())[0]!
    expect(oldest).toBeGreaterThan(rising[0]!)
  })

  await test.step('finds a person, and says when nobody is found', async () => {
    const third = await people.getByRole('row').nth(3).getByRole('gridcell').first().innerText()
    await window.getByLabel('Find a person, wing or change').fill(third)
    await expect(people.getByRole('row').nth(1).getByRole('gridcell').first()).toHaveText(third)
    await window.getByLabel('Find a person, wing or change').fill('nobody of this name')
    await expect(window.getByText(/Nobody matches “nobody of this name”/)).toBeVisible()
    await window.getByRole('button', { name: 'Show everyone' }).click()
    await expect(people).toBeVisible()
  })
})

test('prints the first rows of a list that is too long for paper, and says so', async ({ keptWindow: window }) => {
  await open(window, 'country.rule36', JSON.stringify(makeSample('country', { people: 2100, wings: 60 })))
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: 'People (2,100)' }).click()
  const people = window.getByRole('grid')
  await expect(people).toHaveAttribute('aria-rowcount', '2101')
  const [page] = await pagesOf(await window.pdf({ preferCSSPageSize: true, pageRanges: '1' }))
  expect(page!.text).toContain('The first 2,000 of 2,100 rows are printed.')
  await window.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(people.getByRole('row')).toHaveCount(2001)
})
