/** The width that there is for a chart, so that letters keep their size. */

import { useLayoutEffect, useState } from 'react'

export function useWidth(frame: { readonly current: HTMLElement | null }, least: number): number {
  const [width, setWidth] = useState(least)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(Math.max(least, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, least])
  return width
}
