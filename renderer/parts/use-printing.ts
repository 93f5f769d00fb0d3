/** Whether the window is being printed: what is long then has to be there whole, and not only what is in sight. */

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** So many rows of a list are printed; with more, a browser takes long, and nobody reads them. */
export const MOST_PRINTED = 2000

export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is when these return.
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
