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
 * up to `top`. Every inner node of the subtree is passed once, which its potential asks for anyway.
 */
export function rehang(basis: Basis, move: Move): void {
  const { parent, treeArc, children, size, thread, threadBack, toRoot, fromRoot, potential } = basis
  const { from, top, above, shift } = move
  const oldAbove = parent[top]!
  openUp(basis, above)
  openUp(basis, from)
  const moved = size[top]!
  addSize(basis, oldAbove, -moved)
  const before = threadBack[top]!
  let { arc, toRoot: up, fromRoot: down } = move
  let newParent = above
  let turned = -1
  let turnedSize = 0
  let after = -1
  let last = -1
  for (let node = from; ;) {
    const oldParent = parent[node]!
    const oldSize = size[node]!
    const oldArc = treeArc[node]!
    const oldUp = toRoot[node]!
    if (last >= 0) join(basis, last, node)
    last = node
    potential[node] = potential[node]! + shift
    for (let left = oldSize - turnedSize; left > 1; left--) {
      let next = thread[last]!
      if (next === turned) join(basis, last, (next = after))
      potential[next] = potential[next]! + shift
      last = next
    }
    if (thread[last] !== turned) after = thread[last]!
    parent[node] = newParent
    size[node] = moved - turnedSize
    treeArc[node] = arc
    toRoot[node] = up
    up = fromRoot[node]!
    fromRoot[node] = down
    down = oldUp
    arc = oldArc
    turned = newParent = node
    turnedSize = oldSize
    if (node === top) break
    node = oldParent
  }
  join(basis, before, after)
  const next = thread[above]!
  join(basis, above, from)
  join(basis, last, next)
  addSize(basis, above, moved)
  children[above]!++
  children[from]!++
  children[top]!--
  children[oldAbove]!--
  closeUp(basis, top)
  closeUp(basis, oldAbove)
}

/** Makes an inner node of a leaf that is to have children. */
export function openUp(basis: Basis, node: number): void {
  const { parent, size, thread, base, potential, root } = basis
  if (size[node]! > 0) return
  const above = parent[node]!
  const next = thread[above]!
  join(basis, above, node)
  join(basis, node, next)
  base[node] = root
  potential[node] = potential[above]! + potential[node]!
  addSize(basis, node, 1)
}

/** Makes a leaf of an inner node that has lost its children. */
function closeUp(basis: Basis, node: number): void {
  const { parent, children, thread, threadBack, base, potential } = basis
  if (children[node]! > 0) return
  join(basis, threadBack[node]!, thread[node]!)
  base[node] = parent[node]!
  potential[node] = potential[node]! - potential[parent[node]!]!
  addSize(basis, node, -1)
}

function addSize({ parent, size }: Basis, node: number, amount: number): void {
  for (let at = node; at >= 0; at = parent[at]!) size[at]! += amount
}

function join({ thread, threadBack }: Basis, node: number, next: number): void {
  thread[node] = next
  threadBack[next] = node
}
