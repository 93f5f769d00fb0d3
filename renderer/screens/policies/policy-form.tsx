/** Writes a policy: its name, model, who may move, limits and weights; what is wrong is said beside each, and nothing is kept until nothing is. */

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Estate } from '../../../src/domain/estate'
import type { Policy } from '../../../src/domain/policy'
import type { Reading } from '../../../src/problem'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled } from '../../parts/form/labelled'
import { valueAt, withValue, type Path } from '../../parts/form/value'
import { useDesk } from '../../state/desk'
import { MOVABLE, savePolicy } from '../../state/policies'
import type { PolicyDraft } from '../../state/policy-drafts'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { lookAtKept, type Looked } from './place'
import { LIMITS, PolicySettings, WEIGHTS } from './policy-settings'

type Props = {
  readonly onWrite: (draft: PolicyDraft) => void
  /** What is written is not wanted any more. */
  readonly onForget: () => void
  readonly looked: Looked
  readonly beginning: PolicyDraft
  readonly draft: PolicyDraft
  readonly reading: Reading<Policy>
  readonly estate: Estate
  readonly readOnly: boolean
}

export function PolicyForm(props: Props) {
  const { onWrite, onForget, looked, beginning, draft, reading, estate, readOnly } = props
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const shelf = useDesk((desk) => desk.opened?.shelves.policies)
  const busy = useDesk((desk) => desk.work.status !== 'idle')
  const [tried, setTried] = useState(0)
  const [refused, setRefused] = useState<readonly string[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [tried])
  const write = (path: Path, value: unknown) => onWrite(withValue(draft, path, value))
  const changes = useMemo(() => countChanges(beginning, draft), [beginning, draft])

  const name = String(draft.name).trim()
  const isTaken = name !== looked.kept && (shelf?.has(name) ?? false)
  const nameProblems = [
    ...(tried > 0 && name === '' ? [say('policy.name-missing')] : []),
    ...(isTaken ? [say('policy.name-taken')] : []),
  ]
  const problems = useMemo(() => byPlace(reading), [reading])
  const count = nameProblems.length + [...problems.values()].flat().length

  const save = (inForce: boolean) => {
    setTried(tried + 1)
    if (!reading.ok || name === '' || isTaken) return
    const policy = { ...reading.value, name }
    const performed = savePolicy(policy, { inForce, ...(looked.kept !== undefined && { replaces: looked.kept }) })
    if (performed.status !== 'done') {
      setRefused(whyNot(performed, 'policy.read-only'))
      return
    }
    onForget()
    lookAtKept(name)
  }

  const waits = busy && looked.inForce
  const standing = {
    words:
      waits && changes > 0
        ? say('policy.busy')
        : count > 0
          ? say('policy.problems', { count })
          : say('policy.changes', { count: changes }),
    isCaution: count > 0,
    isReady: !readOnly && changes > 0 && !waits,
  }
  return (
    <FormFrame
      form={form}
      label={say('policy.form')}
      take={say(looked.inForce ? 'policy.save-in-force' : 'policy.save')}
      onTake={() => save(looked.inForce)}
      problems={refused}
      standing={standing}
      buttons="at the foot"
      others={
        <>
          {!looked.inForce && (
            <button type="button" disabled={readOnly || busy || changes === 0} onClick={() => save(true)}>
              {say('policy.save-in-force')}
            </button>
          )}
          <button
            type="button"
            disabled={changes === 0}
            onClick={() => {
              onForget()
              setTried(0)
            }}
          >
            {say('policy.discard')}
          </button>
        </>
      }
    >
      {looked.kept === undefined && <p className="aside">{say('policies.model-about')}</p>}
      <div className="policy-first">
        <Labelled
          label={say('policy.name-label')}
          problems={nameProblems}
          field={(wiring) => (
            <input {...wiring} type="text" value={String(draft.name)} onChange={({ target }) => write(['name'], target.value)} />
          )}
        />
        <Labelled
          label={say('policy.movable')}
          problems={problems.get('/movable') ?? []}
          field={(wiring) => (
            <select {...wiring} value={String(draft.movable)} onChange={({ target }) => write(['movable'], target.value)}>
              {MOVABLE.map((movable) => (
                <option key={movable} value={movable}>
                  {say(`policy.movable.${movable}`)}
                </option>
              ))}
            </select>
          )}
        />
      </div>
      <PolicySettings draft={draft} reading={reading} estate={estate} problems={problems} write={write} />
    </FormFrame>
  )
}

/** How many of the things that a policy says are said otherwise. */
function countChanges(beginning: PolicyDraft, draft: PolicyDraft): number {
  const plain = (['name', 'model', 'movable', 'assign'] as const).filter(
    (field) => JSON.stringify(beginning[field]) !== JSON.stringify(draft[field]),
  )
  const settings = [...LIMITS, ...WEIGHTS].filter((setting) => {
    const path = setting.split('.')
    return valueAt(beginning, path) !== valueAt(draft, path)
  })
  return plain.length + settings.length
}

/** What is wrong with a draft, by the JSON pointer of the place. */
function byPlace(reading: Reading<Policy>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  if (!reading.ok) for (const { at, text } of reading.problems) places.set(at, [...(places.get(at) ?? []), text])
  return places
}
