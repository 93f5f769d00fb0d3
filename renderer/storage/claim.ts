/** Sees to it that only one window at a time changes an estate. */

/** The estate that this window has, and how it lets go of it. */
let held: { readonly estate: string; readonly release: () => void } | undefined

/**
 * Claims an estate for this window until another claim, or until the window is closed. False: another window has it.
 *
 * @param lost called when another window takes it over
 * @param force takes it from the window that has it
 */
export async function claim(estate: string, lost: () => void, force = false): Promise<boolean> {
  if (held?.estate === estate) return true
  held?.release()
  held = undefined
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`rule36 ${estate}`, force ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(false)
        resolve(true)
        return new Promise<void>((done) => {
          held = { estate, release: done }
        })
      })
      .catch((trouble: unknown) => {
        if (trouble instanceof DOMException && trouble.name === 'AbortError') {
          held = undefined
          lost()
        } else reject(trouble instanceof Error ? trouble : new Error(String(trouble)))
      })
  })
}
