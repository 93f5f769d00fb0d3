/** Chooses the scenario to run and its policy, and what is held against it; and runs them. */

import type { Policy } from '../../../src/domain/policy'
import { useDesk, type Opened } from '../../state/desk'
import { useWrittenIn } from '../../state/drafts'
import { startOutlook, useOutlook, type NamedCase } from '../../state/outlook'
import { chooseSide, formOf, keyOf, refOf, useScenarios, type Side } from '../../state/scenarios'
import { usePolicyName } from '../../view/policy-name'
import { useSpeech } from '../../words/say'
import { PolicySelect } from '../policies/policy-select'
import { READY_IDS, scenarioName } from './scenario-name'
import { useScenario, type ScenarioAsItStands } from './use-scenario'

export function ChoosePart({ opened, onRun }: { readonly opened: Opened; readonly onRun: () => void }) {
  const speech = useSpeech()
  const { say } = speech
  const inForce = useDesk((desk) => desk.policy)
  const { first, second } = useScenarios((scenarios) => scenarios)
  const hasShown = useOutlook(({ shown }) => shown !== undefined)
  const one = useScenario(first.ref, opened)
  const other = useScenario(second?.ref, opened)
  const policyName = usePolicyName()
  const caseOf = (side: Side, scenario: ScenarioAsItStands): NamedCase[] => {
    if (scenario.status !== 'there' || !scenario.reading.ok) return []
    const policy = side.policy ?? inForce
    const name = say('outlook.case', { scenario: nameOf(side, scenario), policy: policyName(policy) })
    return [{ estate: opened.estate, policy, scenario: scenario.reading.value, name, side }]
  }
  const nameOf = (side: Side, scenario: ScenarioAsItStands): string =>
    side.ref.kind === 'ready' && (scenario.status !== 'there' || scenario.draft.name === scenario.beginning.name)
      ? scenarioName(side.ref, speech)
      : String(scenario.status === 'there' ? scenario.draft.name : side.ref.id)
  const sides = second
    ? ([
        [first, one],
        [second, other],
      ] as const)
    : ([[first, one]] as const)
  const cases = sides.flatMap(([side, scenario]) => caseOf(side, scenario))
  const troubled = sides.flatMap(([side, scenario]) =>
    scenario.status === 'there' && !scenario.reading.ok ? [nameOf(side, scenario)] : [],
  )
  return (
    <section className="outlook-choose" aria-label={say('outlook.choose')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          startOutlook(cases)
          onRun()
        }}
      >
        <ScenarioSelect label={say('outlook.scenario')} side={first} onChoose={(side) => side && chooseSide('first', side)} />
        <PolicyChoice
          label={say('outlook.policy')}
          side={first}
          inForce={inForce}
          onChoose={(side) => chooseSide('first', side)}
        />
        <ScenarioSelect label={say('outlook.beside')} side={second} optional onChoose={(side) => chooseSide('second', side)} />
        {second && (
          <PolicyChoice
            label={say('outlook.beside-policy')}
            side={second}
            inForce={inForce}
            onChoose={(side) => chooseSide('second', side)}
          />
        )}
        <button type="submit" className="main-action" disabled={cases.length < sides.length}>
          {say(hasShown ? 'outlook.run-again' : 'outlook.run')}
        </button>
      </form>
      {troubled.map((name) => (
        <p key={name} className="result-caution">
          {say('outlook.has-problems', { name })}
        </p>
      ))}
      {sides.some(([, { status }]) => status === 'gone') && <p className="result-caution">{say('outlook.gone')}</p>}
      {sides.some(([, { status }]) => status === 'preparing') && <p className="aside">{say('outlook.not-ready')}</p>}
    </section>
  )
}

type SelectProps = {
  readonly label: string
  readonly side: Side | undefined
  /** Whether nothing can be chosen. */
  readonly optional?: boolean
  readonly onChoose: (side: Side | undefined) => void
}

const NONE = ''

function ScenarioSelect({ label, side, optional = false, onChoose }: SelectProps) {
  const speech = useSpeech()
  const { say, compare } = speech
  const shelf = useDesk((desk) => desk.opened?.shelves.scenarios)
  const isWritten = useWrittenIn()
  const kept = [...(shelf?.keys() ?? [])].sort(compare)
  const option = (kind: 'ready' | 'kept', id: string) => {
    const key = keyOf({ kind, id })
    const name = scenarioName({ kind, id }, speech)
    return (
      <option key={key} value={key}>
        {isWritten(formOf({ kind, id })) ? `${name} (${say('outlook.unsaved')})` : name}
      </option>
    )
  }
  return (
    <label className="search">
      <span>{label}</span>
      <select
        value={side ? keyOf(side.ref) : NONE}
        onChange={({ target }) => onChoose(target.value === NONE ? undefined : { ...side, ref: refOf(target.value) })}
      >
        {optional && <option value={NONE}>{say('outlook.beside-none')}</option>}
        {side?.ref.kind === 'kept' && !kept.includes(side.ref.id) && <option value={keyOf(side.ref)}>{side.ref.id}</option>}
        {kept.length > 0 && <optgroup label={say('outlook.kept')}>{kept.map((id) => option('kept', id))}</optgroup>}
        <optgroup label={say('outlook.ready')}>{READY_IDS.map((id) => option('ready', id))}</optgroup>
      </select>
    </label>
  )
}

type PolicyProps = {
  readonly label: string
  readonly side: Side
  readonly inForce: Policy
  readonly onChoose: (side: Side) => void
}

function PolicyChoice({ label, side, inForce, onChoose }: PolicyProps) {
  return (
    <label className="search">
      <span>{label}</span>
      <PolicySelect chosen={side.policy ?? inForce} onChoose={(policy) => onChoose({ ...side, policy })} />
    </label>
  )
}
