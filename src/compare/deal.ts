/** Deals the tasks of a comparison out to workers: whoever is free takes the next one, so that nobody rests while there is one to do. */

import type { Part } from './compare'

/** `needs`: the tasks whose parts it needs. */
export type Todo = { readonly task: number; readonly needs: readonly number[] }

/** Does a task. `parts`: what it needs and was not given or did not make itself before. */
export type Worker = (task: number, parts: readonly Part[]) => Promise<Part>

/**
 * Has everything done, in the order given as far as what a task needs is there, and comes back when all is done.
 *
 * @param hear hears of each part as it is made
 */
export async function dealOut(todo: readonly Todo[], workers: readonly Worker[], hear: (part: Part) => void): Promise<void> {
  const left = [...todo]
  const done = new Map<number, Part>()
  let wake: () => void = () => undefined
  let nextPart = new Promise<void>((resolve) => (wake = resolve))

  async function workWith(worker: Worker): Promise<void> {
    const known = new Set<number>()
    while (left.length > 0) {
      const at = left.findIndex(({ needs }) => needs.every((need) => done.has(need)))
      if (at < 0) {
        await nextPart
        continue
      }
      const [{ task, needs }] = left.splice(at, 1) as [Todo]
      const parts = needs.filter((need) => !known.has(need)).map((need) => done.get(need)!)
      const part = await worker(task, parts)
      for (const one of [task, ...needs]) known.add(one)
      done.set(task, part)
      hear(part)
      wake()
      nextPart = new Promise((resolve) => (wake = resolve))
    }
  }

  await Promise.all(workers.map(workWith))
}
