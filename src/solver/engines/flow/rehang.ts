/** Cuts a subtree off the tree and hangs it elsewhere, by another of its nodes. */

import { type Basis } from './basis'

/** Where a subtree is cut off, at `top`, and where it is to hang: by its node `from`, by an arc from `above`. */
export type Move = {
  readonly from: number
  readonly top: number
  readonly above: number
  /** The new arc, and what it could still carry towards the root and away from it. */
  readonly arc: number
  readonly toRoot: number
  readonly fromRoot: number
  /** What the move adds to the potential of every node of the subtree. */
  readonly shift: number
}

/**
 * Moves the subtree.
 *
 * The way from `from` up to `top` turns round: each node on it hangs from the one that hung from it. Each keeps its other
 * descendants, so the new run of the thread is: `from` with its subtree, then its old parent with what is left of its own, and so on
 * up to `top`. Every node of the subtree is passed once, which its potential asks for anyway.
 */
export function rehang(basis: Basis, move: Move): void {
  const { parent, treeArc, depth, thread, threadBack, toRoot, fromRoot, potential } = basis
  const { from, top, above, shift } = move
  const before = threadBack[top]!
  let { arc, toRoot: up, fromRoot: down } = move
  let newParent = above
  let turned = -1
  let after = -1
  let last = -1
  for (let node = from; ;) {
    const oldParent = parent[node]!
    const oldArc = treeArc[node]!
    const oldUp = toRoot[node]!
    const oldDepth = depth[node]!
    const lower = depth[newParent]! + 1 - oldDepth
    let visited = node
    do {
      const next = thread[visited]!
      if (last >= 0) {
        thread[last] = visited
        threadBack[visited] = last
      }
      last = visited
      depth[visited] = depth[visited]! + lower
      potential[visited] = potential[visited]! + shift
      visited = next === turned ? after : next
    } while (depth[visited]! > oldDepth)
    after = visited
    turned = node
    parent[node] = newParent
    treeArc[node] = arc
    toRoot[node] = up
    up = fromRoot[node]!
    fromRoot[node] = down
    down = oldUp
    arc = oldArc
    newParent = node
    if (node === top) break
    node = oldParent
  }
  join(basis, before, after)
  const next = thread[above]!
  join(basis, above, from)
  join(basis, last, next)
}

function join({ thread, threadBack }: Basis, node: number, next: number): void {
  thread[node] = next
  threadBack[next] = node
}
