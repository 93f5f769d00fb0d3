/** A certificate proves a plan to whoever has the estate, and a changed one proves nothing. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/domain/canonical'
import type { Certificate } from '../../src/domain/certificate'
import type { Plan } from '../../src/domain/plan'
import { fixture, rule36, scratchFile } from './run-rule36'

const ESTATE = fixture('impossible.rule36.json')

let [plan, certificate] = ['', '']

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rule36-'))
  const [out, proof] = [join(folder, 'plan.json'), join(folder, 'certificate.json')]
  await rule36(['plan', ESTATE, '--engine', 'flow', '--out', out, '--certificate', proof])
  plan = readFileSync(out, 'utf8')
  certificate = readFileSync(proof, 'utf8')
  rmSync(folder, { recursive: true })
}, 60_000)

async function check(otherPlan: unknown, otherCertificate: unknown, estate = ESTATE, options: string[] = []) {
  const [planFile, proofFile] = [scratchFile('plan.json'), scratchFile('certificate.json')]
  writeFileSync(planFile, typeof otherPlan === 'string' ? otherPlan : JSON.stringify(otherPlan))
  writeFileSync(proofFile, typeof otherCertificate === 'string' ? otherCertificate : JSON.stringify(otherCertificate))
  return rule36(['check', estate, planFile, '--certificate', proofFile, ...options])
}

const parsed = (): Certificate => JSON.parse(certificate) as Certificate
const planned = (): Plan => JSON.parse(plan) as Plan

/** The certificate as someone would write it who can work out a hash. */
function rehashed(certificateAsChanged: Certificate): Certificate {
  const stated = Object.fromEntries(Object.entries(certificateAsChanged).filter(([name]) => name !== 'sha256'))
  return { ...certificateAsChanged, sha256: sha256Of(stated) }
}

describe('a certificate', () => {
  it('says of each tier what is proven, without a solver', async () => {
    const { status, out, err } = await check(plan, certificate)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/unplaced .*proven: no lawful plan is/)
    expect(out.match(/proven/g)!.length).toBeGreaterThanOrEqual(5)
  })

  it('is JSON like everything else', async () => {
    const { status, out } = await check(plan, certificate, ESTATE, ['--json'])
    expect(status).toBe(0)
    expect((JSON.parse(out) as { proven: unknown[] }).proven).toHaveLength(5)
  })

  it.each<[string, (whole: Certificate) => object]>([
    [
      'a price',
      (whole) => ({ ...whole, priced: whole.priced.map((one, at) => (at === 2 ? { ...one, prices: [0, 0, 0, 0, 7] } : one)) }),
    ],
    ['what is proven', (whole) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, proven: tier.proven + 1 })) })],
    ['a value', (whole) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, value: tier.value + 1 })) })],
    ['who is priced', (whole) => ({ ...whole, priced: whole.priced.slice(1) })],
    ['its hash', (whole) => ({ ...whole, sha256: whole.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')) })],
    ['the estate it names', (whole) => ({ ...whole, estate: { ...whole.estate, name: 'Another' } })],
  ])('is refused once %s was changed', async (_, change) => {
    const { status, out } = await check(plan, change(parsed()))
    expect(status).toBe(1)
    expect(out).toContain('changed after it was written')
  })

  it.each<[string, (whole: Certificate) => Certificate, string]>([
    [
      'claims more than its prices prove',
      (whole) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, bound: tier.value, proven: tier.value })) }),
      'they prove',
    ],
    [
      'prices people alike differently',
      (whole) => ({
        ...whole,
        priced: whole.priced.flatMap(({ people, prices }) =>
          people.map((person, at) => ({ people: [person], prices: at === 0 ? prices : prices.map((price) => price + 1) })),
        ),
      }),
      'differently',
    ],
    ['leaves someone out', (whole) => ({ ...whole, priced: whole.priced.slice(1) }), 'no price for'],
    ['names someone twice', (whole) => ({ ...whole, priced: [...whole.priced, whole.priced[0]!] }), 'twice'],
    ['is of another estate', (whole) => ({ ...whole, estate: { ...whole.estate, sha256: '00' } }), 'another estate'],
  ])('is refused where it %s, though its hash is right', async (_, change, why) => {
    const { status, out } = await check(plan, rehashed(change(parsed())))
    expect(status).toBe(1)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(why)
  })

  it('is refused beside a plan whose bounds were raised', async () => {
    const tiers = planned().tiers.map((tier) => ({ ...tier, bound: tier.value }))
    const { status, out } = await check({ ...planned(), tiers, status: 'optimal' }, certificate)
    expect(status).toBe(1)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('its certificate states')
  })

  it('is refused beside another estate', async () => {
    const { status } = await check(plan, certificate, fixture('tiny/non-association.rule36.json'))
    expect(status).toBe(2)
  })

  it.each(['', 'rubbish', '{}', '[]', '{"format":"rule36/certificate@1"}'])('is refused where it is %j', async (text) => {
    const { status, err } = await check(plan, text)
    expect(status).toBe(2)
    expect(err).toContain('certificate.json: ')
  })
})
