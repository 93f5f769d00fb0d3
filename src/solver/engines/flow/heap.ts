/** The nodes still to be visited, nearest first. */

export type Heap = {
  /** Adds the node, or moves it forward after it came nearer. */
  readonly add: (node: number) => void
  /** Takes the nearest node out; -1 when there is none. */
  readonly take: () => number
}

/** A binary heap of nodes, each at most once, that knows where each is. */
export function createHeap(nodes: number, isNearer: (one: number, other: number) => boolean): Heap {
  const heap = new Int32Array(nodes)
  const place = new Int32Array(nodes).fill(-1)
  let size = 0

  function put(node: number, at: number): void {
    heap[at] = node
    place[node] = at
  }

  function add(node: number): void {
    let at = place[node]! < 0 ? size++ : place[node]!
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isNearer(node, heap[above]!)) break
      put(heap[above]!, at)
      at = above
    }
    put(node, at)
  }

  function take(): number {
    if (size === 0) return -1
    const nearest = heap[0]!
    place[nearest] = -1
    const node = heap[--size]!
    if (size > 0) sink(node)
    return nearest
  }

  function sink(node: number): void {
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && isNearer(heap[below + 1]!, heap[below]!)) below++
      if (!isNearer(heap[below]!, node)) break
      put(heap[below]!, at)
      at = below
    }
    put(node, at)
  }

  return { add, take }
}
