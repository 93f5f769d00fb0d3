/** A sentence in which names such as P-0003, north-w or 2026-11-01 stay whole; browsers would part them at their hyphens. */

import type { ReactNode } from 'react'

const WITH_HYPHEN = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u

/** In characters; what is longer may have to be parted where there is little room. */
const LONGEST_WHOLE = 16

/** Words with hyphens look like names, and stay whole too. */
export function Sentence({ children }: { readonly children: string }) {
  return children.split(WITH_HYPHEN).map((text, index) =>
    text.length <= LONGEST_WHOLE && WITH_HYPHEN.test(text) ? (
      <span key={index} className="whole">
        {text}
      </span>
    ) : (
      text
    ),
  )
}

/** The same for what may be a sentence or parts of the screen. */
export function wholeNames(words: ReactNode): ReactNode {
  return typeof words === 'string' ? <Sentence>{words}</Sentence> : words
}
