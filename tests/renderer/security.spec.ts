/** Nothing runs in the window but what was built with it. */

import { SECURITY_HEADERS } from '../../src/content-security-policy'
import { expect, propose, test } from './window-test'

test('every part is served with the content security policy, the worker and the WebAssembly too', async ({ page, address }) => {
  const seen = new Map<string, string | undefined>()
  page.on('response', (response) => seen.set(new URL(response.url()).pathname, response.headers()['content-security-policy']))
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Propose placements' })).toBeEnabled()
  await propose(page)
  expect(seen.size).toBeGreaterThan(3)
  expect([...seen.keys()].some((path) => path.endsWith('.wasm'))).toBe(true)
  for (const [path, policy] of seen) expect(policy, path).toBe(SECURITY_HEADERS['Content-Security-Policy'])
})

test('refuses scripts from text, from elsewhere and from markup', async ({ page, address }) => {
  await page.goto(address)
  const outcome = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))
    const ran = { evaluated: false, fetched: false, markup: false }
    // In a task of its own: what the test itself evaluates is exempt.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        try {
          ran.evaluated = Boolean((0, eval)('1'))
        } catch {
          ran.evaluated = false
        }
        resolve()
      }),
    )
    ran.fetched = await fetch('http://localhost:9/').then(
      () => true,
      () => false,
    )
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.name = \'ran\'">')
    } catch {
      ran.markup = false
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    ran.markup = window.name === 'ran'
    return { ran, violations }
  })
  expect(outcome.ran).toEqual({ evaluated: false, fetched: false, markup: false })
  expect(outcome.violations).toContain('connect-src')
  expect(outcome.violations).toContain('require-trusted-types-for')
})
