/** Every example that a rule gives comes out as the rule says. */

import { describe, expect, it } from 'vitest'
import { runExamples } from '../../src/rules/examples'
import { rules } from '../../src/rules/registry'

describe.each(rules)('$id', (rule) => {
  it.each(runExamples(rule))('$name: $expected', ({ expected, found }) => {
    expect(found).toBe(expected)
  })
})
