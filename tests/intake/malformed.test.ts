/** Every malformed file is refused, with the problems that are listed beside it. */

import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeUtf8, readEstate, readPlan, readPolicy } from '../../src/intake/read'
import type { Problem, Reading } from '../../src/problem'
import { problemsOf, valueOf } from './small-estate'

const FOLDER = new URL('../../fixtures/malformed/', import.meta.url)
const LISTING = 'expected.json'

const expected = JSON.parse(textOf(LISTING)) as Readonly<Record<string, readonly Problem[]>>
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== LISTING)
  .map((entry) => entry.parentPath.replace(/\/$/, '').replace(/^.*\/malformed\/?/, '') + '/' + entry.name)
  .map((path) => path.replace(/^\//, ''))

const tiny = valueOf(readEstate(textOf('../tiny/places.rule36.json')))

function textOf(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}

function read(file: string): Reading<unknown> {
  const text = decodeUtf8(readFileSync(new URL(file, FOLDER)))
  if (!text.ok) return text
  if (file.startsWith('policies/')) return readPolicy(text.value)
  return file.startsWith('plans/') ? readPlan(text.value, tiny) : readEstate(text.value)
}

describe('the malformed files', () => {
  it('are all listed, and nothing else is', () => {
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(files)('%s is refused', (file) => {
    expect(problemsOf(read(file))).toEqual(expected[file])
  })
})
