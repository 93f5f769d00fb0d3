/** A certificate proves a plan to whoever has the estate, and a changed one proves nothing. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCertificate } from '../../src/advice/certificate'
import { sha256Of } from '../../src/domain/canonical'
import type { Certificate } from '../../src/domain/certificate'
import type { Plan } from '../../src/domain/plan'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readCertificate, readEstate, readPlan } from '../../src/intake/read'
import { mustRead } from '../support/must-read'
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

/** What the command line says of them. */
async function check(otherPlan: unknown, otherCertificate: unknown, estate = ESTATE, options: string[] = []) {
  const [planFile, proofFile] = [scratchFile('plan.json'), scratchFile('certificate.json')]
  writeFileSync(planFile, typeof otherPlan === 'string' ? otherPlan : JSON.stringify(otherPlan))
  writeFileSync(proofFile, typeof otherCertificate === 'string' ? otherCertificate : JSON.stringify(otherCertificate))
  return rule36(['check', estate, planFile, '--certificate', proofFile, ...options])
}

/** What is found wrong with a certificate as it stands, in the sentences that the command line lays out. */
function found(changed: Certificate, plan = planned()): string[] {
  const estate = mustRead(readEstate(readFileSync(ESTATE, 'utf8')))
  const stated = mustRead(readPlan(JSON.stringify(plan), estate))
  return checkCertificate(estate, DEFAULT_POLICY, stated, mustRead(readCertificate(JSON.stringify(changed), estate)))
}

const CHANGED = 'The certificate was changed after it was written: its sha256 is not that of what it says.'

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

  it.each<[string, (whole: Certificate) => Certificate]>([
    [
      'a price',
      (whole) => ({ ...whole, priced: whole.priced.map((one, at) => (at === 2 ? { ...one, prices: [0, 0, 0, 0, 7] } : one)) }),
    ],
    ['what is proven', (whole) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, proven: tier.proven + 1 })) })],
    ['a value', (whole) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, value: tier.value + 1 })) })],
    ['who is priced', (whole) => ({ ...whole, priced: whole.priced.slice(1) })],
    ['its hash', (whole) => ({ ...whole, sha256: whole.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0')) })],
    ['the estate it names', (whole) => ({ ...whole, estate: { ...whole.estate, name: 'Another' } })],
  ])('is refused once %s was changed', (_, change) => {
    expect(found(change(parsed()))).toEqual([CHANGED])
  })

  it('is refused by the command line once it was changed', async () => {
    const { status, out } = await check(plan, { ...parsed(), priced: parsed().priced.slice(1) })
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
  ])('is refused where it %s, though its hash is right', (_, change, why) => {
    expect(found(rehashed(change(parsed()))).join(' ')).toContain(why)
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

  it.each(['', 'rubbish', '{}', '[]', '{"format":"rule36/certificate@1"}'])('cannot be read where it is %j', (text) => {
    const reading = readCertificate(text, mustRead(readEstate(readFileSync(ESTATE, 'utf8'))))
    expect(reading.ok ? [] : reading.problems).not.toEqual([])
  })

  it('is named by the command line where it cannot be read', async () => {
    const { status, err } = await check(plan, 'rubbish')
    expect(status).toBe(2)
    expect(err).toContain('certificate.json: ')
  })
})
