/** Tasks are dealt out in order, to whoever is free, with what they need; nobody waits for what they don't need. */

import { expect, it } from 'vitest'
import type { Part } from '../../src/compare/compare'
import { dealOut, type Worker } from '../../src/compare/deal'

const partOf = (task: number): Part => ({ task, kind: 'turning', differentIf: [] })

/** Workers whose tasks end when they are told to. */
function workersByHand(count: number) {
  const begun: { worker: number; task: number; given: number[]; end: () => void }[] = []
  const workers = Array.from(
    { length: count },
    (_, worker): Worker =>
      (task, parts) =>
        new Promise((resolve) => {
          begun.push({ worker, task, given: parts.map((part) => part.task), end: () => resolve(partOf(task)) })
        }),
  )
  const end = async (task: number): Promise<void> => {
    begun.find((one) => one.task === task)!.end()
    await new Promise((soon) => setTimeout(soon))
  }
  return { begun, workers, end }
}

it('goes on with what can be done, and gives what is needed once', async () => {
  const todo = [
    { task: 0, needs: [] },
    { task: 1, needs: [] },
    { task: 2, needs: [0] },
    { task: 3, needs: [0] },
    { task: 4, needs: [0, 2, 3] },
  ]
  const { begun, workers, end } = workersByHand(2)
  const heard: number[] = []
  const all = dealOut(todo, workers, ({ task }) => heard.push(task))
  expect(begun.map(({ task }) => task)).toEqual([0, 1])
  await end(1)
  expect(begun, 'what is left needs the first').toHaveLength(2)
  await end(0)
  expect(begun.slice(2)).toMatchObject([
    { worker: 0, task: 2, given: [] },
    { worker: 1, task: 3, given: [0] },
  ])
  await end(3)
  expect(begun).toHaveLength(4)
  await end(2)
  expect(begun[4]).toMatchObject({ task: 4 })
  expect(begun[4]!.given, 'what the other one made').toEqual(begun[4]!.worker === 0 ? [3] : [2])
  await end(4)
  await all
  expect(heard).toEqual([1, 0, 3, 2, 4])
})

it('tells of a worker that fails', async () => {
  const failing: Worker = () => Promise.reject(new Error('no'))
  await expect(dealOut([{ task: 0, needs: [] }], [failing], () => undefined)).rejects.toThrow('no')
})
