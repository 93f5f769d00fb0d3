/** Verifies the record, and holds a head from a printed sheet or a file against it. */

import { useId, useState } from 'react'
import type { StepBack } from '../../../src/record/steps-back'
import type { Finding } from '../../../src/record/verify'
import { dayOfInstant } from '../../../src/retention/due'
import { readHead } from '../../../src/record/written-head'
import { stopVerifying, useRecordBook, verifyRecord, type Verified } from '../../state/record-book'
import { useSpeech, type Speech } from '../../words/say'

export function CheckPart() {
  const { say } = useSpeech()
  const verifying = useRecordBook((book) => book.verifying)
  const verified = useRecordBook((book) => book.verified)
  return (
    <section className="record-check" aria-label={say('record.verify')}>
      <div className="people-bar">
        <button type="button" className="main-action" disabled={verifying !== undefined} onClick={() => verifyRecord()}>
          {say('record.verify')}
        </button>
        <HeadForm />
        {verifying && (
          <>
            <progress aria-label={say('record.verify')} max={Math.max(1, verifying.all)} value={verifying.done} />
            <button type="button" onClick={stopVerifying}>
              {say('record.stop')}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {verifying && <p>{say('record.verifying', verifying)}</p>}
        {verified && <Outcome verified={verified} />}
      </div>
    </section>
  )
}

/** How a head looks. */
const EXAMPLE = '1234-7Q3ZK-8MN0P'

function HeadForm() {
  const { say } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<'mistyped' | 'other'>()
  return (
    <form
      className="form-actions"
      onSubmit={(event) => {
        event.preventDefault()
        const read = readHead(typed)
        setProblem(typeof read === 'string' ? read : undefined)
        if (typeof read !== 'string') verifyRecord(read)
      }}
    >
      <label className="search">
        <span>{say('record.check')}</span>
        <input
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          placeholder={EXAMPLE}
          title={say('record.check-about', { example: EXAMPLE })}
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && id}
          onChange={({ target }) => {
            setTyped(target.value)
            setProblem(undefined)
          }}
        />
      </label>
      <button type="submit" disabled={typed.trim() === ''}>
        {say('record.check-go')}
      </button>
      {problem && (
        <p id={id} className="field-problem" role="alert">
          {say(`record.check.${problem}`)}
        </p>
      )}
    </form>
  )
}

const MOST_SHOWN = 20

function Outcome({ verified }: { readonly verified: Verified }) {
  const { say, date, moment } = useSpeech()
  const { stepsBack, arePeriodsUnsigned } = verified.verification
  return (
    <>
      <Verdict verified={verified} />
      {stepsBack.slice(0, MOST_SHOWN).map((step) => (
        <p key={step.number} className="notice">
          {stepBackWords(step, say, moment)}
        </p>
      ))}
      {arePeriodsUnsigned && <p className="notice notice-trouble">{say('record.periods-unsigned')}</p>}
      {stepsBack.length > MOST_SHOWN && (
        <p className="notice">{say('record.steps-back-more', { count: stepsBack.length - MOST_SHOWN })}</p>
      )}
      {verified.verification.destroyed
        .filter(({ entries }) => entries > 0)
        .map(({ by, on, entries }) => (
          <p key={on} className="notice">
            {say('record.destroyed-count', { count: entries, date: date(dayOfInstant(on)), name: by })}
          </p>
        ))}
    </>
  )
}

function Verdict({ verified: { verification, vouched } }: { readonly verified: Verified }) {
  const { say } = useSpeech()
  if (verification.status === 'whole') {
    return (
      <p className="notice">
        {say('record.whole', { count: verification.head.entries })}
        {vouched && ` ${say('record.holds', { entries: vouched.entries })}`}
      </p>
    )
  }
  const { findings, count } = verification
  const shown = findings.slice(0, MOST_SHOWN)
  return (
    <div className="notice notice-trouble">
      <p>{say('record.broken', { count })}</p>
      <ul>
        {shown.map((finding, index) => (
          <li key={index}>{wordsOf(finding, say)}</li>
        ))}
        {count > shown.length && <li>{say('record.found.more', { count: count - shown.length })}</li>}
      </ul>
    </div>
  )
}

function stepBackWords({ number, when, before }: StepBack, say: Speech['say'], moment: Speech['moment']): string {
  return say('record.step-back', { number, when: moment(Date.parse(when)), before: moment(Date.parse(before)) })
}

function wordsOf(finding: Finding, say: Speech['say']): string {
  switch (finding.kind) {
    case 'changed':
      return say('record.found.changed', { number: finding.number })
    case 'deed changed':
      return say('record.found.deed-changed', { number: finding.number })
    case 'not destroyed':
      return say('record.found.not-destroyed', { number: finding.number })
    case 'missing':
    case 'cut short': {
      const { kind, from, to } = finding
      return say(kind === 'missing' ? 'record.found.missing' : 'record.found.cut-short', { from, to, count: to - from + 1 })
    }
    case 'out of place':
      return say('record.found.out-of-place', { number: finding.number })
    case 'not what a head vouches for':
      return say('record.found.vouched', { number: finding.number })
    case 'kept head changed':
      return say('record.found.kept-head')
    case 'older':
    case 'other': {
      const { kind, of, number, stated, kept } = finding
      return say(`record.found.${kind}-${of}`, { number, stated, kept })
    }
    case 'periods changed':
      return say('record.found.periods-changed')
  }
}
