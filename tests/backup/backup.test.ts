/** Backups come back as they were or not at all, and the rule leaves enough of them whatever the clock does. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64ToBytes, bytesToBase64 } from '../../src/backup/base64'
import { readBackup, writeBackup, type Backup } from '../../src/backup/backup-file'
import { timesToKeep } from '../../electron/rotation'

const backup: Backup = {
  at: 1_796_000_000_000,
  schema: 3,
  tables: {
    estates: [{ id: 'one', schema: 3, sealed: Uint8Array.of(1, 2, 3, 250) }],
    meta: [
      { key: 'settings', settings: { language: 'ar', name: 'Élan 監' } },
      { key: 'vault', header: new Uint8Array(90_000).fill(7) },
    ],
    records: [],
  },
}

describe('a backup', () => {
  const written = writeBackup(backup)

  it('is read back as it was', () => {
    expect(readBackup(written)).toEqual({ status: 'read', backup })
  })

  it('is not read after any change of a byte, nor cut short', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = Uint8Array.from(written)
        changed[place]! ^= by
        expect(readBackup(changed).status).not.toBe('read')
        expect(readBackup(written.subarray(0, place)).status).not.toBe('read')
      }),
      { numRuns: 300 },
    )
  })

  it('says what it is not', () => {
    expect(readBackup(new TextEncoder().encode('{}'))).toEqual({ status: 'not a backup' })
    expect(readBackup(new Uint8Array())).toEqual({ status: 'not a backup' })
    expect(readBackup(new TextEncoder().encode('Rule36 backup 2\n{}'))).toEqual({ status: 'newer' })
  })
})

it('writes base64 as everyone does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = bytesToBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(Buffer.from(base64ToBytes(text)).equals(bytes)).toBe(true)
    }),
  )
})

describe('the rule', () => {
  const HOUR = 3_600_000
  const DAY = 24 * HOUR
  const noon = Date.UTC(2026, 10, 28, 12)

  /** What is left when a backup was made every so often for so long. */
  function leftAfter(every: number, long: number): number[] {
    let times: number[] = []
    for (let at = noon - long; at <= noon; at += every) {
      times.push(at)
      const kept = timesToKeep(times, at)
      times = times.filter((time) => kept.has(time))
    }
    return times.toSorted((a, b) => b - a)
  }

  it('leaves the newest of seven days, four weeks and twelve months', () => {
    const days = leftAfter(6 * HOUR, 500 * DAY).map((at) => new Date(at).toISOString().slice(0, 10))
    expect(days.slice(0, 8)).toEqual([
      '2026-11-28',
      '2026-11-27',
      '2026-11-26',
      '2026-11-25',
      '2026-11-24',
      '2026-11-23',
      '2026-11-22',
      '2026-11-15',
    ])
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12)
    expect(days.length).toBeLessThanOrEqual(7 + 4 + 12)
  })

  it('takes nothing away because a clock jumped or a computer was left alone', () => {
    const days = Array.from({ length: 7 }, (_, index) => noon - index * DAY)
    const later = noon + 900 * DAY
    const kept = timesToKeep([...days, later], later)
    expect(days.filter((day) => kept.has(day)).length).toBeGreaterThanOrEqual(6)
    const earlier = noon - 900 * DAY
    expect([...timesToKeep([...days, earlier], earlier)].toSorted()).toEqual([...days, earlier].toSorted())
  })

  it('takes nothing away for backups of a time to come, which were made while the clock was ahead', () => {
    const days = Array.from({ length: 7 }, (_, index) => noon - index * DAY)
    const ahead = days.map((day) => day + 900 * DAY)
    const kept = timesToKeep([...ahead, ...days], noon)
    expect([...days, ...ahead].filter((day) => !kept.has(day))).toEqual([])
  })
})
