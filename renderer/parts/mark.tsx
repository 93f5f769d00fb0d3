/** A short remark that stands out by its border and its words, never by colour alone. */

export type Tone = 'plain' | 'good' | 'caution' | 'alarm'

export function Mark({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span className={`mark mark-${tone}`}>{children}</span>
}
