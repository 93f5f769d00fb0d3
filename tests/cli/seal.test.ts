/** `rule36 seal` and `rule36 open`: files are sealed and opened whole, or clearly refused with nothing lost. */

import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atTerminal, SCRIPT } from './at-terminal'
import { fixture, rule36, scratchFile } from './run-rule36'

const TINY = fixture('tiny/non-association.rule36.json')
const PASSPHRASE = 'plum kettle harbour sings'
const RECOVERY_KEY = /(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}/

const folder = mkdtempSync(join(tmpdir(), 'rule36-'))
const sealed = join(folder, 'tiny.rule36')
let recoveryKey: string

beforeAll(async () => {
  const { status, out, err } = await rule36(['seal', TINY, '--out', sealed, '--passphrase-stdin'], { input: `${PASSPHRASE}\n` })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  recoveryKey = RECOVERY_KEY.exec(out)![0]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('rule36 seal and rule36 open', () => {
  const open = (words: readonly string[], input: string) => rule36(['open', ...words, '--passphrase-stdin'], { input })

  it('give the same bytes back, by the passphrase into a file for its owner alone, by the recovery key to standard output', async () => {
    const out = scratchFile('tiny.json')
    expect(await open([sealed, '--out', out], PASSPHRASE)).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(out)).toEqual(readFileSync(TINY))
    if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o600)
    expect(await open([sealed, '--recovery-key'], recoveryKey.toLowerCase())).toEqual({
      status: 0,
      out: readFileSync(TINY, 'utf8'),
      err: '',
    })
  })

  it('answer in JSON where that is asked for, the recovery key with it', async () => {
    const [again, out] = [scratchFile('again.rule36'), scratchFile('again.json')]
    const clear = readFileSync(TINY)
    const facts = { bytes: clear.length, sha256: createHash('sha256').update(clear).digest('hex') }
    const made = await rule36(['seal', TINY, '--out', again, '--passphrase-stdin', '--json'], { input: PASSPHRASE })
    expect(made).toMatchObject({ status: 0, err: '' })
    const answer = JSON.parse(made.out) as { recoveryKey: string }
    expect(answer).toEqual({ sealed: again, ...facts, recoveryKey: expect.stringMatching(RECOVERY_KEY) as unknown })
    const opened = await open([again, '--recovery-key', '--out', out, '--json'], answer.recoveryKey)
    expect(opened).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(opened.out)).toEqual({ opened: out, ...facts })
    expect(readFileSync(out)).toEqual(clear)
    expect(JSON.parse((await open([again, '--json'], PASSPHRASE)).out)).toEqual(JSON.parse(clear.toString()))
  })

  it('refuse in one line what does not open, and write nothing', async () => {
    const damaged = scratchFile('damaged.rule36')
    const bytes = readFileSync(sealed)
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(damaged, bytes)
    const mistyped = recoveryKey.startsWith('Z') ? `A${recoveryKey.slice(1)}` : `Z${recoveryKey.slice(1)}`
    const out = scratchFile('never.json')
    for (const [words, input, said] of [
      [[sealed], 'not this one, no', 'The passphrase does not open the file'],
      [[sealed], '', 'standard input is empty'],
      [[sealed], 'one\ntwo\n', 'several lines'],
      [[sealed, '--recovery-key'], mistyped, 'Group 1'],
      [[damaged], PASSPHRASE, 'part 1 of 1'],
      [[TINY], PASSPHRASE, 'The file is not sealed'],
    ] as const) {
      const { status, out: page, err } = await open([...words, '--out', out], input)
      expect({ status, page }).toEqual({ status: 2, page: '' })
      expect(err).toContain(said)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      expect(readdirSync(dirname(out))).toEqual([])
    }
  })

  it('refuses what anyone can see to be wrong before a passphrase is asked for', async () => {
    const bytes = readFileSync(sealed)
    const later = Buffer.from(bytes)
    later[later.indexOf('1\n')] = '2'.charCodeAt(0)
    const damaged = Buffer.from(bytes)
    damaged[100]! ^= 1
    for (const [content, said] of [
      [bytes.subarray(0, -1), 'earlier than it was sealed'],
      [Buffer.concat([bytes, Buffer.of(0)]), 'bytes too many: 1)'],
      [later, 'in version 2 of the format'],
      [damaged, 'The header of the file was changed'],
    ] as const) {
      const file = scratchFile('wrong.rule36')
      writeFileSync(file, content)
      const { status, out, err } = await rule36(['open', file])
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toContain(said)
    }
  })

  it.each([
    [['seal', TINY], '--out'],
    [['seal', TINY, '--out', TINY, '--passphrase-stdin'], 'is a file that it reads; choose another name.'],
    [['seal', '-', '--out', 'x'], 'name a file'],
    [['seal', TINY, '--out', 'x'], '--passphrase-stdin'],
    [['seal', TINY, '--out', 'x', '--passphrase', 'secret'], '--passphrase'],
  ])('refuse %j', async (words, said) => {
    const { status, err } = await rule36(words, { input: 'too short' })
    expect(status).toBe(2)
    expect(err).toContain(said)
    expect(err).not.toContain('secret')
  })

  it('are what every other command points to when it is given a sealed file', async () => {
    const outs = ['--out', scratchFile('never')]
    for (const words of [
      ['plan', sealed],
      ['check', sealed],
      ['check', sealed, TINY],
      ['explain', sealed, TINY, '--places'],
      ['compare', sealed, '--policy', TINY],
      ['moves', sealed, TINY],
      ['import', sealed],
      ['export', sealed],
      ['simulate', sealed, TINY],
      ['scenario', 'steady-state', sealed],
      ['margin', sealed],
      ['forecast', sealed],
      ['plan', TINY, '--policy', sealed],
    ]) {
      const { status, err } = await rule36([...words, ...outs])
      expect(status, words[0]).toBe(2)
      expect(err, words[0]).toContain('The file is sealed; open it first, with its passphrase: rule36 open SEALED --out FILE.')
    }
  })

  it.skipIf(!existsSync(SCRIPT))('ask at a terminal without showing what is typed', async () => {
    const out = scratchFile('tiny.json')
    const { shown } = await atTerminal(['open', sealed, '--out', out], `x\u007f${PASSPHRASE}\r`, /: /)
    expect(shown).toContain('Passphrase: ')
    expect(shown).not.toContain('kettle')
    expect(readFileSync(out)).toEqual(readFileSync(TINY))
  })
})
