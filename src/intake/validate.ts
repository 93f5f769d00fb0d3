/** Validates values from a file by a schema and adds what is wrong with them, each thing at its place, to the list of problems. */

import * as z from 'zod/mini'
import type { Path, ProblemList } from './problem-list'
import { remembering } from './remember'
import { quote } from './show'

/** The value as the schema makes it; undefined where something is wrong with it. */
export function validate<T>(schema: z.ZodMiniType<T>, value: unknown, at: Path, problems: ProblemList): T | undefined {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path]
    if (issue.code !== 'unrecognized_keys') problems.add(path, issue.message)
    else reportUnknownFields(issue.keys, path, problems)
  }
  return undefined
}

/** The items of a list that the schema accepts; none where there is no list. */
export function validateEach<T>(schema: z.ZodMiniType<T>, list: unknown, at: Path, problems: ProblemList): T[] {
  const valid: T[] = []
  if (!Array.isArray(list)) return valid
  const quickly = remembering(schema)
  for (const [index, item] of list.entries()) {
    if (problems.isFull()) break
    const value = quickly(item) ?? validate(schema, item, [...at, index], problems)
    if (value !== undefined) valid.push(value)
  }
  return valid
}

function reportUnknownFields(names: readonly string[], at: Path, problems: ProblemList): void {
  for (const name of names) {
    if (problems.isFull()) return
    problems.add([...at, name], `${quote(name)} is not a field here; correct its name, take it out, or put it under "extra".`)
  }
}
