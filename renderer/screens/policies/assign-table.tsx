/** The lines of a combined model: whom each is for and which model they get, in the order in which they count, with whom each catches now. */

import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { caughtBy, type CaughtByLine } from '../../../src/compare/caught'
import type { Estate } from '../../../src/domain/estate'
import type { AssignLine, Policy } from '../../../src/domain/policy'
import type { Reading } from '../../../src/problem'
import { Announcer } from '../../parts/announcer'
import { Problems } from '../../parts/form/labelled'
import type { Path } from '../../parts/form/value'
import { MODELS } from '../../state/policies'
import type { PolicyDraft } from '../../state/policy-drafts'
import { useSpeech } from '../../words/say'
import type { WordKey } from '../../words/words'
import { People } from '../standards/estate-links'

type Props = {
  readonly draft: PolicyDraft
  readonly reading: Reading<Policy>
  readonly estate: Estate
  readonly problems: ReadonlyMap<string, readonly string[]>
  readonly write: (path: Path, value: unknown) => void
}

type Condition = 'recruiter' | 'level'
type Word = { readonly value: string; readonly words: WordKey }

const WORDS: Readonly<Record<Condition, readonly Word[]>> = {
  recruiter: [
    { value: 'yes', words: 'known.yes' },
    { value: 'no', words: 'known.no' },
    { value: 'unknown', words: 'known.unknown' },
  ],
  level: [
    { value: 'low', words: 'level.low' },
    { value: 'medium', words: 'level.medium' },
    { value: 'high', words: 'level.high' },
    { value: 'unassessed', words: 'assign.level.unassessed' },
  ],
}
const CONDITIONS = ['recruiter', 'level'] as const
const LINE_TYPE = 'application/x-rule36-line'

export function AssignTable({ draft, reading, estate, problems, write }: Props) {
  const { say } = useSpeech()
  const lines = Array.isArray(draft.assign) ? (draft.assign as readonly AssignLine[]) : []
  const policy = useDeferredValue(reading.ok ? reading.value : undefined)
  const caught = useMemo(() => policy && caughtBy(estate, policy), [estate, policy])
  const [said, setSaid] = useState('')
  const [over, setOver] = useState<number>()
  const table = useRef<HTMLOListElement>(null)
  const put = (next: readonly AssignLine[]) => write(['assign'], next)
  const move = (from: number, to: number) => {
    const rest = lines.filter((_, index) => index !== from)
    put([...rest.slice(0, to), lines[from]!, ...rest.slice(to)])
    setSaid(say('assign.moved', { from: from + 1, to: to + 1 }))
  }
  /** Moves a line by its button; the focus goes with it, to a button that still does something. */
  const moveByButton = (from: number, to: number) => {
    move(from, to)
    requestAnimationFrame(() => {
      const buttons = table.current?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-move]')
      const wanted = [...(buttons ?? [])].sort((a) => (a.dataset.move === (to < from ? 'up' : 'down') ? -1 : 1))
      wanted.find(({ disabled }) => !disabled)?.focus()
    })
  }
  return (
    <section aria-labelledby="assign-title">
      <h2 id="assign-title">{say('assign.title')}</h2>
      <p className="aside">{say('assign.about')}</p>
      <Announcer>{said}</Announcer>
      <ol className="assign-lines" ref={table}>
        {lines.map((line, index) => (
          <li
            key={index}
            className={over === index ? 'assign-line assign-over' : 'assign-line'}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(LINE_TYPE)) return
              event.preventDefault()
              setOver(index)
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              setOver(undefined)
              const from = Number(event.dataTransfer.getData(LINE_TYPE))
              event.preventDefault()
              if (event.dataTransfer.types.includes(LINE_TYPE) && from !== index) move(from, index)
            }}
          >
            <div className="assign-head">
              <span
                className="assign-handle"
                draggable
                title={say('assign.drag')}
                aria-hidden="true"
                onDragStart={(event) => {
                  event.dataTransfer.setData(LINE_TYPE, String(index))
                  event.dataTransfer.effectAllowed = 'move'
                }}
              >
                ⠿
              </span>
              <h3>{say('assign.line', { number: index + 1 })}</h3>
              <Moves
                index={index}
                count={lines.length}
                onMove={moveByButton}
                onRemove={() => put(lines.filter((_, at) => at !== index))}
              />
            </div>
            <div className="assign-fields">
              {CONDITIONS.map((condition) => (
                <Choices
                  key={condition}
                  condition={condition}
                  chosen={line[condition]}
                  onChange={(chosen) => put(lines.map((one, at) => (at === index ? withCondition(one, condition, chosen) : one)))}
                />
              ))}
              <label className="field">
                <span>{say('assign.model')}</span>
                <select
                  value={line.model}
                  onChange={({ target }) => {
                    const model = MODELS.find((one) => one === target.value)!
                    put(lines.map((one, at) => (at === index ? { ...one, model } : one)))
                  }}
                >
                  {MODELS.map((model) => (
                    <option key={model} value={model}>
                      {say(`policy.model.${model}`)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Problems problems={problemsOf(problems, index)} />
            <LineCatches number={index + 1} caught={caught?.lines[index]} />
          </li>
        ))}
      </ol>
      <div>
        <button type="button" onClick={() => put([...lines, { model: 'dispersal' }])}>
          {say('assign.add')}
        </button>
      </div>
      {caught && <CaughtPeople words={say('assign.rest', { count: caught.rest.length })} people={caught.rest} />}
    </section>
  )
}

type MovesProps = {
  readonly index: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: () => void
}

function Moves({ index, count, onMove, onRemove }: MovesProps) {
  const { say } = useSpeech()
  const number = index + 1
  return (
    <div className="form-actions">
      <button
        type="button"
        data-move="up"
        disabled={index === 0}
        aria-label={say('assign.up-line', { number })}
        onClick={() => onMove(index, index - 1)}
      >
        {say('assign.up')}
      </button>
      <button
        type="button"
        data-move="down"
        disabled={index === count - 1}
        aria-label={say('assign.down-line', { number })}
        onClick={() => onMove(index, index + 1)}
      >
        {say('assign.down')}
      </button>
      <button type="button" className="quiet" aria-label={say('assign.remove-line', { number })} onClick={onRemove}>
        {say('assign.remove')}
      </button>
    </div>
  )
}

type ChoicesProps = {
  readonly condition: Condition
  /** Absent: anyone. */
  readonly chosen: readonly string[] | undefined
  readonly onChange: (chosen: readonly string[] | undefined) => void
}

function Choices({ condition, chosen, onChange }: ChoicesProps) {
  const { say } = useSpeech()
  return (
    <fieldset className="assign-choices">
      <legend>{say(`assign.${condition}`)}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={chosen === undefined}
          onChange={({ target }) => onChange(target.checked ? undefined : [])}
        />
        <span>{say('assign.anyone')}</span>
      </label>
      {WORDS[condition].map(({ value, words }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen?.includes(value) ?? false}
            onChange={({ target }) => {
              const others = (chosen ?? []).filter((one) => one !== value)
              onChange(target.checked ? [...others, value] : others)
            }}
          />
          <span>{say(words)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function LineCatches({ number, caught }: { readonly number: number; readonly caught: CaughtByLine | undefined }) {
  const { say } = useSpeech()
  if (!caught) return null
  return (
    <div role="group" aria-label={say('assign.catches-label', { number })}>
      <CaughtPeople words={say('assign.catches', { count: caught.people.length })} people={caught.people} />
      {caught.caughtAbove > 0 && <p className="aside">{say('assign.shadowed', { count: caught.caughtAbove })}</p>}
      {caught.unauthorised > 0 && <p className="result-caution">{say('assign.isolated', { count: caught.unauthorised })}</p>}
    </div>
  )
}

function CaughtPeople({ words, people }: { readonly words: string; readonly people: readonly string[] }) {
  if (people.length === 0) return <p>{words}</p>
  return (
    <details>
      <summary>{words}</summary>
      <People ids={people} />
    </details>
  )
}

/** A line with a condition, or without it. */
function withCondition(line: AssignLine, condition: Condition, chosen: readonly string[] | undefined): AssignLine {
  const { [condition]: _before, ...rest } = line
  return chosen === undefined ? rest : { ...rest, [condition]: chosen }
}

function problemsOf(problems: ReadonlyMap<string, readonly string[]>, index: number): readonly string[] {
  const at = `/assign/${index}`
  return [...problems].flatMap(([place, texts]) => (place === at || place.startsWith(`${at}/`) ? texts : []))
}
