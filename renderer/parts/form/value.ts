/** Reads and changes what lies at a path within a thing that is being written: an empty value is taken out. */

export type Thing = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

export function valueAt(thing: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isThing(value) ? value[step] : undefined), thing)
}

/** The thing with another value there; `undefined` takes the field out. Groups on the way that are not there yet are begun. */
export function withValue(thing: Thing, path: Path, value: unknown): Thing {
  return replace(thing, path, value) as Thing
}

function replace(from: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(from)) {
    const items: readonly unknown[] = from
    if (rest.length === 0 && value === undefined) return items.filter((_, index) => index !== step)
    return items.map((item, index) => (index === step ? replace(item, rest, value) : item))
  }
  const fields = isThing(from) ? from : {}
  const inner = replace(fields[step], rest, value)
  if (inner === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== step))
  return { ...fields, [step]: inner }
}

export function isThing(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
