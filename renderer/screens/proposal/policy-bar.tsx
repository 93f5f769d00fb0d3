/** Chooses the policy and who may move, starts a proposal and stops it. */

import { useEffect, useRef } from 'react'
import { hrefOf } from '../../frame/route'
import { useDesk } from '../../state/desk'
import { chooseMovable, choosePolicy, MOVABLE } from '../../state/policies'
import { propose, stop } from '../../state/propose'
import { useModelName } from '../../view/policy-name'
import { useHasRoleFor } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { PolicySelect } from '../policies/policy-select'

export function PolicyBar() {
  const { say } = useSpeech()
  const nameOf = useModelName()
  const policy = useDesk((desk) => desk.policy)
  // While another estate is being read, a choice would be the old one's.
  const mayChoose = useHasRoleFor('policy')
  const canChoose = useDesk((desk) => desk.work.status === 'idle' && !desk.reading)
  return (
    <section className="policy-bar" aria-label={say('policy.title')}>
      <label>
        <span>{say('policy.model-or-policy')}</span>
        <PolicySelect chosen={policy} disabled={!canChoose || !mayChoose} describedBy="policy-about" onChoose={choosePolicy} />
      </label>
      <label>
        <span>{say('policy.movable')}</span>
        <select
          value={policy.movable}
          disabled={!canChoose || !mayChoose}
          onChange={({ target }) =>
            chooseMovable(
              MOVABLE.find((movable) => movable === target.value)!,
              nameOf,
            )
          }
        >
          {MOVABLE.map((movable) => (
            <option key={movable} value={movable}>
              {say(`policy.movable.${movable}`)}
            </option>
          ))}
        </select>
      </label>
      <StartOrStop />
      <NotOffered shelf="plans" />
      <NotOffered shelf="policy" />
      <p id="policy-about">
        {say(`policy.about.${policy.model}`)} <a href={hrefOf('policies')}>{say('policy.look')}</a>
      </p>
    </section>
  )
}

/** One button that starts and one that stops, in the same place; whoever pressed one keeps the focus there. */
function StartOrStop() {
  const { say } = useSpeech()
  const status = useDesk((desk) => desk.work.status)
  const mayPropose = useHasRoleFor('plans')
  const canPropose = useDesk((desk) => !desk.reading)
  const hasProposal = useDesk((desk) => desk.proposal !== undefined)
  const button = useRef<HTMLButtonElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    if (wasPressed.current) button.current?.focus()
    wasPressed.current = status === 'stopping' && wasPressed.current
  }, [status])
  const press = (act: () => void) => () => {
    wasPressed.current = true
    act()
  }
  if (status === 'planning') {
    return (
      <button type="button" className="stop" ref={button} onClick={press(stop)}>
        {say('propose.stop')}
      </button>
    )
  }
  return (
    <button
      type="button"
      className="main-action"
      ref={button}
      disabled={!canPropose || !mayPropose || status === 'stopping'}
      onClick={press(() => propose())}
    >
      {say(hasProposal ? 'propose.again' : 'propose.start')}
    </button>
  )
}
