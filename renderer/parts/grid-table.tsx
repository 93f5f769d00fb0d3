/** A table of any length, of which only the rows in sight exist: sortable by column, and walked with the keyboard row by row. */

import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { wholeNames } from './sentence'
import { PrintsSome } from './prints-some'
import { MOST_PRINTED, usePrinting } from './use-printing'

export type Column<Row> = {
  readonly id: string
  readonly title: string
  /** At least so many rem wide, and so many shares of the room that is left. */
  readonly width: { readonly least: number; readonly share: number }
  readonly cell: (row: Row) => ReactNode
  /** What rows are sorted by in this column. */
  readonly key: (row: Row) => string | number
  readonly numeric?: boolean
}

export type Sorting = { readonly column: string; readonly descending: boolean }

type Props<Row> = {
  readonly label: string
  readonly describedBy: string
  readonly columns: readonly Column<Row>[]
  /** In the order of `sorting`. */
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly chosen: string | undefined
  readonly onChoose: (row: Row) => void
  readonly sorting: Sorting
  readonly onSort: (column: string) => void
  readonly sortLabel: (title: string) => string
  /** Whether long texts go on in further lines, so that rows differ in height. */
  readonly wraps?: boolean
  /** Lets rows be marked, several at a time. */
  readonly marking?: Marking<Row>
}

export type Marking<Row> = {
  /** The keys of rows that are marked. */
  readonly marked: ReadonlySet<string>
  readonly onMark: (marked: ReadonlySet<string>) => void
  /** What the boxes are called; that of a row as its first cell. */
  readonly markAll: string
  readonly mark: (row: Row) => string
}

const BOX_WIDTH = '2.5rem'

const ROW_HEIGHT_REM = 2

export function GridTable<Row>(props: Props<Row>) {
  const { columns, rows, keyOf, chosen, onChoose, sorting, onSort, marking } = props
  const isPrinting = usePrinting()
  const lastMarked = useRef<string>(undefined)
  const frame = useRef<HTMLDivElement>(null)
  const [activeKey, setActiveKey] = useState<string>()
  const active = useMemo(() => {
    const index = rows.findIndex((row) => keyOf(row) === (activeKey ?? chosen))
    return Math.max(0, index)
  }, [rows, keyOf, activeKey, chosen])
  const shouldFocus = useRef(false)
  const rowHeight = useMemo(() => ROW_HEIGHT_REM * parseFloat(getComputedStyle(document.documentElement).fontSize), [])
  const withActive = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    [active],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    rangeExtractor: rows.length > 0 ? withActive : defaultRangeExtractor,
    overscan: 8,
    scrollPaddingEnd: rowHeight,
  })

  useLayoutEffect(() => {
    if (!shouldFocus.current) return
    shouldFocus.current = false
    frame.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true })
  })

  /** Marks a row or takes its mark away; with `through`, every row from the one that was marked last. */
  const mark = (index: number, through: boolean) => {
    if (!marking) return
    const key = keyOf(rows[index]!)
    const from = through ? rows.findIndex((row) => keyOf(row) === lastMarked.current) : -1
    const next = new Set(marking.marked)
    const [first, last] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)]
    const isMarking = from >= 0 || !next.has(key)
    for (const row of rows.slice(first, last + 1)) {
      if (isMarking) next.add(keyOf(row))
      else next.delete(keyOf(row))
    }
    lastMarked.current = key
    marking.onMark(next)
  }
  const markAll = (isMarking: boolean) => {
    if (!marking) return
    const next = new Set(marking.marked)
    for (const row of rows) {
      if (isMarking) next.add(keyOf(row))
      else next.delete(keyOf(row))
    }
    marking.onMark(next)
  }

  const walk = (event: KeyboardEvent) => {
    if (marking && event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      markAll(true)
      return
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2)
    const there = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (there !== undefined) {
      event.preventDefault()
      const index = Math.min(Math.max(there, 0), rows.length - 1)
      shouldFocus.current = true
      setActiveKey(keyOf(rows[index]!))
      virtualizer.scrollToIndex(index, { align: 'auto' })
      if (marking && event.shiftKey) {
        lastMarked.current ??= keyOf(rows[active]!)
        mark(index, true)
      }
    } else if (marking && event.key === ' ') {
      event.preventDefault()
      mark(active, event.shiftKey)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onChoose(rows[active]!)
    }
  }

  const tracks = {
    '--tracks': [
      ...(marking ? [BOX_WIDTH] : []),
      ...columns.map(({ width }) => `minmax(${width.least}rem, ${width.share}fr)`),
    ].join(' '),
    '--least': `${columns.reduce((sum, { width }) => sum + width.least, 0)}rem`,
  } as CSSProperties
  const shown: readonly { readonly index: number; readonly start?: number }[] = isPrinting
    ? rows.slice(0, MOST_PRINTED).map((_, index) => ({ index }))
    : virtualizer.getVirtualItems()
  return (
    <div
      className={props.wraps ? 'grid-table grid-wraps' : 'grid-table'}
      role="grid"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (marking ? 1 : 0)}
      ref={frame}
      style={tracks}
    >
      {isPrinting && <PrintsSome all={rows.length} />}
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} className="grid-row">
          {marking && (
            <div role="columnheader" className="grid-box">
              <MarkAll
                label={marking.markAll}
                of={rows.filter((row) => marking.marked.has(keyOf(row))).length}
                all={rows.length}
                onMark={markAll}
              />
            </div>
          )}
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={sorting.column === column.id ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              className={column.numeric ? 'numeric' : undefined}
            >
              <button type="button" title={props.sortLabel(column.title)} onClick={() => onSort(column.id)}>
                {column.title}
                {sorting.column === column.id && (
                  <span aria-hidden="true" className="sort-arrow">
                    {sorting.descending ? '▾' : '▴'}
                  </span>
                )}
              </button>
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="grid-body"
        style={isPrinting ? {} : { height: virtualizer.getTotalSize() }}
        onKeyDown={walk}
        onPointerOver={({ target }) => tellWhole(target)}
      >
        {shown.map(({ index, start }) => {
          const row = rows[index]!
          const key = keyOf(row)
          return (
            <div
              key={key}
              role="row"
              className="grid-row"
              data-row={index}
              data-index={index}
              ref={props.wraps && !isPrinting ? virtualizer.measureElement : undefined}
              aria-rowindex={index + 2}
              aria-selected={key === chosen}
              tabIndex={index === active ? 0 : -1}
              style={start === undefined ? {} : { transform: `translateY(${start}px)` }}
              onFocus={() => setActiveKey(key)}
              onClick={() => {
                setActiveKey(key)
                onChoose(row)
              }}
            >
              {marking && (
                <div role="gridcell" className="grid-box">
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={marking.mark(row)}
                    checked={marking.marked.has(key)}
                    onClick={(event) => {
                      event.stopPropagation()
                      mark(index, event.shiftKey)
                    }}
                    onChange={() => undefined}
                  />
                </div>
              )}
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  // A name in another script is cut at its own end.
                  {...(column.numeric ? { className: 'numeric' } : { dir: 'auto' })}
                >
                  {wholeNames(column.cell(row))}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

type MarkAllProps = {
  readonly label: string
  readonly of: number
  readonly all: number
  readonly onMark: (isMarking: boolean) => void
}

/** Neither on nor off where only some are marked. */
function MarkAll({ label, of, all, onMark }: MarkAllProps) {
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = of > 0 && of < all
  }, [of, all])
  return <input ref={box} type="checkbox" aria-label={label} checked={of === all} onChange={() => onMark(of < all)} />
}

/** What is cut off in a cell is shown as a whole beside the mouse. */
function tellWhole(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
  if (!cell) return
  const isCut = [cell, ...cell.querySelectorAll('.mark')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  if (isCut) cell.title = cell.innerText
  else cell.removeAttribute('title')
}
