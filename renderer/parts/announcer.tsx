/** Says a sentence to people who listen to the screen, when it changes and when they are ready to hear it. */

export function Announcer({ children }: { readonly children: string }) {
  return (
    <p className="for-listeners" role="status" aria-live="polite">
      {children}
    </p>
  )
}
