/** Periods count as somebody's word only where an administrator signed every statement that led to them. */

import { describe, expect, it } from 'vitest'
import { NO_PERIODS, type Periods } from '../../src/retention/periods'
import { knownPeriods, readPeriods, statePeriods, type PeriodsStatement } from '../../src/record/stated-periods'
import { person } from '../people/someone'

describe('stated periods', async () => {
  const [ada, bo] = await Promise.all([person('ada', 'Ada Quill'), person('bo', 'Bo Ledger', ['planner'])])
  const administrators = new Map([['ada', [ada.member.publicKey]]])
  const year: Periods = { ...NO_PERIODS, left: 12 }
  const decade: Periods = { ...NO_PERIODS, left: 120, record: 240 }
  const by = ({ member, signer }: typeof ada, at: number) => ({ by: member.id, signer, at })
  const first = await statePeriods([], year, by(ada, 1))
  const good = [first, await statePeriods([first], decade, by(ada, 2))]
  const read = (statements: readonly PeriodsStatement[]) => readPeriods(statements, administrators)

  it('are what the last statement says', async () => {
    expect(await read(good)).toEqual({ status: 'signed', periods: decade })
    expect(await read(JSON.parse(JSON.stringify(good)) as PeriodsStatement[])).toEqual({ status: 'signed', periods: decade })
  })

  it('are damaged where anything in them was changed, left out, moved, or signed by somebody else', async () => {
    const [one, two] = good as [PeriodsStatement, PeriodsStatement]
    for (const statements of [
      [],
      [one, { ...two, periods: year }],
      [{ ...one, at: 7 }, two],
      [two],
      [two, one],
      [one, one],
      [one, two, await statePeriods(good, year, by(bo, 3))],
      [one, two, await statePeriods(good, year, { ...by(bo, 3), by: 'ada' })],
    ]) {
      const inForce = await read(statements)
      expect(inForce).toEqual({ status: 'damaged' })
      expect(knownPeriods(inForce)).toEqual(NO_PERIODS)
    }
  })
})
