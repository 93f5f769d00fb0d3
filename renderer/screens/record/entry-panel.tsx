/** Beside the entries: the one that was chosen, with all that was put down. */

import { useEffect, useRef, useState } from 'react'
import type { Deed } from '../../../src/record/deed'
import { dayOfInstant } from '../../../src/retention/due'
import { entryShown, useRecordBook } from '../../state/record-book'
import { report } from '../../state/report-bug'
import { useDidWords } from '../../words/did'
import { useSpeech } from '../../words/say'
import { Sentence } from '../../parts/sentence'
import { DecisionShown } from './decision-shown'

type Props = { readonly number: number; readonly onClose: () => void }

export function EntryPanel({ number, onClose }: Props) {
  const { say } = useSpeech()
  const title = useRef<HTMLHeadingElement>(null)
  const cameFrom = useRef<Element>(null)
  useEffect(() => {
    const focused = document.activeElement
    if (!focused?.closest('.detail')) cameFrom.current = focused
    title.current?.focus()
  }, [number])
  const close = () => {
    onClose()
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    else document.getElementById('content')?.focus()
  }
  return (
    <aside
      className="detail"
      aria-label={say('record.panel')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      <div className="detail-head">
        <h2 ref={title} tabIndex={-1}>
          {say('record.one', { number })}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {say('panel.close')}
        </button>
      </div>
      <Entry key={number} number={number} />
    </aside>
  )
}

function Entry({ number }: { readonly number: number }) {
  const { say, date } = useSpeech()
  const head = useRecordBook(({ entries }) => entries.find((entry) => entry.number === number)?.head)
  const destroyed = useRecordBook(({ entries }) => entries.find((entry) => entry.number === number)?.destroyed)
  const [found, setFound] = useState<{ readonly deed: Deed | undefined }>()
  useEffect(() => {
    let isWanted = true
    report(
      entryShown(number).then((deed) => {
        if (isWanted) setFound({ deed })
      }),
    )
    return () => {
      isWanted = false
    }
  }, [number])
  if (!found) return null
  const { deed } = found
  if (!deed && destroyed)
    return <p>{say('record.destroyed-about', { date: date(dayOfInstant(destroyed.on)), name: destroyed.by })}</p>
  if (!deed) return <p className="notice notice-trouble">{say('record.found.deed-changed', { number })}</p>
  return (
    <>
      <Facts deed={deed} head={head} />
      <DecisionShown number={number} deed={deed} />
      {deed.shown !== undefined && (
        <details className="record-everything">
          <summary>{say('record.everything')}</summary>
          <pre dir="ltr" tabIndex={0}>
            {JSON.stringify(deed.shown, undefined, 2)}
          </pre>
        </details>
      )}
    </>
  )
}

/** So many are named; the CSV file names all. */
const MOST_NAMED = 100

function Facts({ deed, head }: { readonly deed: Deed; readonly head: string | undefined }) {
  const { say, moment } = useSpeech()
  const didWords = useDidWords()
  const named = deed.about.slice(0, MOST_NAMED).join(', ')
  const facts = [
    [say('record.what'), didWords(deed.what)],
    [say('record.filter.kind'), say(`record.kind.${deed.kind}`)],
    [say('record.when'), moment(Date.parse(deed.when))],
    [say('record.who'), deed.who.name || say('record.unnamed')],
    [say('record.about'), deed.about.length > MOST_NAMED ? `${named} …` : named],
    [say('record.why'), deed.why ?? ''],
    [say('record.estate'), deed.estate?.name ?? ''],
  ]
  return (
    <dl className="record-facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">
              <Sentence>{text ?? ''}</Sentence>
            </dd>
          </div>
        ))}
      {head !== undefined && head !== '' && (
        <div>
          <dt>{say('record.whole-head')}</dt>
          <dd dir="ltr">
            <code>{head}</code>
          </dd>
        </div>
      )}
    </dl>
  )
}
