/** A sentence in which names such as P-0003 or 2026-11-01 stay whole; browsers would part them at their hyphens. */

const WITH_HYPHEN = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u

/** In characters; what is longer may have to be parted where there is little room. */
const LONGEST_WHOLE = 16

export function Sentence({ children }: { readonly children: string }) {
  return children.split(WITH_HYPHEN).map((text, index) =>
    isName(text) ? (
      <span key={index} className="whole">
        {text}
      </span>
    ) : (
      text
    ),
  )
}

/** Words with hyphens have no digits, and may be parted. */
function isName(text: string): boolean {
  return text.length <= LONGEST_WHOLE && WITH_HYPHEN.test(text) && /\d/u.test(text) && !/\s/u.test(text)
}
