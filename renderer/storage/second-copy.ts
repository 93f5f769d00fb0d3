/**
 * A second copy of the memory, in files of the browser's that have nothing to do with those of the first.
 *
 * Chromium goes on writing behind a write that the end of its process cut off. On the start after that it takes what comes behind for
 * damage, and begins the whole store anew. It happens to one store at a time, so that the other one has all that was kept.
 */

import Dexie, { type DBCoreMutateRequest, type Middleware, type DBCore } from 'dexie'

/** The bucket of the second copy. Browsers without buckets keep one copy. */
const BUCKET = 'rule36-second-copy'
/** Held by whoever writes, so that both copies are written in the same order, whichever window writes. */
const LOCK = 'rule36 writing'

/** How often the memory was changed; the copy that was changed more often has everything. */
export type ChangesRow = { readonly key: 'changes'; readonly count: number }

type Write = { readonly table: string; readonly request: DBCoreMutateRequest }

export type SecondCopy = {
  /** Sees to it that both copies are alike, from the fuller one; once, before anything is read. */
  readonly alike: () => Promise<void>
  /** Changes the first copy in one transaction, then the second one. */
  readonly change: <T>(task: () => Promise<T>) => Promise<T>
  /** Hears when the second copy stays behind the first, as where there is no room for both, and when it is alike again. */
  readonly onBehind: (hear: (isBehind: boolean) => void) => void
  /** Makes a second copy that stayed behind whole again, if it can be written by now. */
  readonly catchUp: () => Promise<void>
  /** Takes the second copy away. */
  readonly forget: () => Promise<void>
  /** Whether the first copy was gone, and all of it was put back from the second one. */
  readonly hasServed: () => boolean
}

/**
 * @param first the memory, not opened yet
 * @param layOut gives a database the tables of the memory
 * @param isOurs whether a copy was written by this Rule36 or an older one; what a newer one wrote is left alone
 */
export function keepSecondCopy(
  first: Dexie,
  layOut: (database: Dexie) => Dexie,
  isOurs: (copy: Dexie) => Promise<boolean>,
): SecondCopy {
  let second: Dexie | undefined
  let hasServed = false
  let isBehind = false
  let tellBehind: (isBehind: boolean) => void = () => undefined
  let whenAlike: Promise<void> | undefined
  const writesIn = new WeakMap<object, Write[]>()
  first.use(noting(writesIn))

  function beBehind(is: boolean): void {
    if (is === isBehind) return
    isBehind = is
    tellBehind(is)
  }

  async function beAlike(): Promise<void> {
    second ??= await openSecond(layOut)
    if (second) beBehind(!(await makeAlike(second).catch(leave)))
  }

  /** False: one of the two was written by a newer Rule36, and both are left as they are. */
  async function makeAlike(other: Dexie): Promise<boolean> {
    const [here, there] = [await changesOf(first).catch(() => 0), await changesOf(other)]
    if (here === there) return true
    if (here < there && !(await opens(first))) await first.delete({ disableAutoOpen: false })
    if (!(await isOurs(first)) || !(await isOurs(other))) return false
    await copy(here > there ? first : other, here > there ? other : first)
    hasServed ||= here < there
    return true
  }

  async function changeBoth<T>(task: () => Promise<T>): Promise<T> {
    const writes: Write[] = []
    let before = 0
    const value = await first.transaction('rw', first.tables, async () => {
      before = await changesIn(first)
      writesIn.set(Dexie.currentTransaction.idbtrans, writes)
      const done = await task()
      if (writes.length > 0) await first.table('meta').put({ key: 'changes', count: before + 1 } satisfies ChangesRow)
      return done
    })
    if (second && !isBehind && writes.length > 0) beBehind(!(await follow(second, before, writes).catch(leave)))
    return value
  }

  const alike = (): Promise<void> => (whenAlike ??= alone(beAlike))
  return {
    alike,
    change: async (task) => {
      await alike()
      return alone(() => changeBoth(task))
    },
    onBehind: (hear) => {
      tellBehind = hear
      hear(isBehind)
    },
    catchUp: () => alone(beAlike),
    forget: () => alone(async () => second?.delete({ disableAutoOpen: false })),
    hasServed: () => hasServed,
  }
}

async function openSecond(layOut: (database: Dexie) => Dexie): Promise<Dexie | undefined> {
  try {
    const bucket = await navigator.storageBuckets?.open(BUCKET, { durability: 'strict', persisted: true })
    if (!bucket) return undefined
    const { indexedDB } = bucket
    return layOut(new Dexie('rule36', { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' }))
  } catch {
    // Where a page may keep nothing, whoever uses the first copy hears of it.
    return undefined
  }
}

async function opens(copy: Dexie): Promise<boolean> {
  try {
    await copy.open()
    return true
  } catch {
    return false
  }
}

function changesOf(copy: Dexie): Promise<number> {
  return copy.transaction('r', 'meta', () => changesIn(copy))
}

async function changesIn(copy: Dexie): Promise<number> {
  const row = (await copy.table('meta').get('changes')) as ChangesRow | undefined
  return row?.count ?? 0
}

/** All of it or nothing. */
async function copy(from: Dexie, to: Dexie): Promise<void> {
  const names = from.tables.map(({ name }) => name)
  const rows = await from.transaction('r', names, () => Promise.all(names.map((name) => from.table(name).toArray())))
  await to.transaction('rw', names, async () => {
    for (const [number, name] of names.entries()) {
      await to.table(name).clear()
      await to.table(name).bulkPut(rows[number]!)
    }
  })
}

/** False: the copy was not as the first one was before, and is left as it is. */
function follow(copy: Dexie, before: number, writes: readonly Write[]): Promise<boolean> {
  return copy.transaction('rw', copy.tables, async () => {
    if ((await changesIn(copy)) !== before) return false
    const trans = Dexie.currentTransaction.idbtrans
    for (const { table, request } of writes) await copy.table(table).core.mutate({ ...request, trans })
    return true
  })
}

/** A copy that can't be written stays behind, until the fuller one can be copied over it. */
function leave(trouble: unknown): false {
  if (!(trouble instanceof Dexie.DexieError)) throw trouble
  return false
}

/** Notes what is written in those transactions for which there is a list. */
function noting(writesIn: WeakMap<object, Write[]>): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'second copy',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) => {
            writesIn.get(request.trans)?.push({ table: name, request })
            return table.mutate(request)
          },
        }
      },
    }),
  }
}

function alone<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, task)
}
