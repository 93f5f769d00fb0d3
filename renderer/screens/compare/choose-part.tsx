/** Chooses what is compared: models, kept policies, the proposal, files; and what else is tried of one of the policies. */

import { useMemo } from 'react'
import { tasksOf } from '../../../src/compare/tasks'
import { addFile, choose, removeFile, startComparing, useComparing } from '../../state/compare'
import { ALL_MODELS, askedOf, columnsChosen, keptPolicies, valuesOf, type Chosen } from '../../state/compare-choices'
import { useDesk } from '../../state/desk'
import { columnNames } from '../../view/compare-view'
import { useModelPolicyName } from '../../view/model-policy-name'
import { useSpeech } from '../../words/say'
import { AlsoTry } from './also-try'

export function ChoosePart() {
  const { say } = useSpeech()
  return (
    <section className="compare-choose" aria-label={say('compare.tab.choose')}>
      <div className="compare-choices">
        <Models />
        <Kept />
        <Files />
      </div>
      <WhatFollows />
    </section>
  )
}

function Models() {
  const { say, retell } = useSpeech()
  const policy = useDesk((desk) => desk.policy)
  const models = useComparing(({ choices }) => choices.models)
  return (
    <fieldset className="field-group">
      <legend>{say('compare.choose.models')}</legend>
      <p className="aside">{say('compare.choose.models-about', { policy: retell(policy.name) })}</p>
      {ALL_MODELS.map((model) => (
        <label key={model} className="check">
          <input
            type="checkbox"
            checked={models.includes(model)}
            onChange={({ target }) =>
              choose({ models: target.checked ? [...models, model] : models.filter((one) => one !== model) })
            }
          />
          <span>
            <strong>{say(`policy.model.${model}`)}</strong>{' '}
            <span className="aside">
              {model !== 'combined' && say(`policy.about.${model}`)}
              {model === 'combined' && say(policy.assign.length > 0 ? 'compare.about.combined' : 'compare.about.combined-usual')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Kept() {
  const { say, retell } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const proposal = useDesk((desk) => desk.proposal)
  const { kept, proposal: withProposal } = useComparing(({ choices }) => choices)
  const policies = useMemo(() => (opened ? [...keptPolicies(opened)] : []), [opened])
  const isCurrent = proposal !== undefined && proposal.standing === opened?.standing
  if (policies.length === 0 && !isCurrent) return null
  return (
    <fieldset className="field-group">
      <legend>{say('compare.choose.kept')}</legend>
      {policies.map(([key, { name }]) => (
        <label key={key} className="check">
          <input
            type="checkbox"
            checked={kept.includes(key)}
            onChange={({ target }) => choose({ kept: target.checked ? [...kept, key] : kept.filter((one) => one !== key) })}
          />
          <span>{name}</span>
        </label>
      ))}
      {isCurrent && (
        <label className="check">
          <input type="checkbox" checked={withProposal} onChange={({ target }) => choose({ proposal: target.checked })} />
          <span>
            {say('compare.choose.proposal')}{' '}
            <span className="aside">{say('compare.choose.proposal-about', { policy: retell(proposal.policy.name) })}</span>
          </span>
        </label>
      )}
    </fieldset>
  )
}

function Files() {
  const { say, date } = useSpeech()
  const files = useComparing(({ choices }) => choices.files)
  const isIdle = useComparing(({ work }) => work.status === 'idle')
  return (
    <fieldset className="field-group">
      <legend>{say('compare.choose.files')}</legend>
      <p className="aside">{say('compare.choose.files-about')}</p>
      <ul className="estate-rows">
        {files.map(({ file, read }, index) => (
          <li key={index}>
            <span>
              {read.kind === 'policy' && say('compare.choose.file-policy', { file, name: read.policy.name })}
              {read.kind === 'plan' && say('compare.choose.file-plan', { file, name: read.policy.name })}
              {read.kind === 'estate' &&
                say('compare.choose.file-estate', { file, name: read.estate.name, date: date(read.estate.asOf) })}
            </span>
            <button type="button" aria-label={say('compare.choose.remove-one', { file })} onClick={() => removeFile(index)}>
              {say('compare.choose.remove')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" disabled={!isIdle} onClick={() => addFile(say('compare.choose.file-kind'))}>
        {say('compare.choose.add')}
      </button>
    </fieldset>
  )
}

/** What else is tried, the columns in their order, and the button that starts. */
function WhatFollows() {
  const speech = useSpeech()
  const { say } = speech
  const nameOf = useModelPolicyName()
  const opened = useDesk((desk) => desk.opened)
  const policy = useDesk((desk) => desk.policy)
  const proposal = useDesk((desk) => desk.proposal)
  const choices = useComparing((comparing) => comparing.choices)
  const isIdle = useComparing(({ work }) => work.status === 'idle')
  const hasShown = useComparing(({ shown }) => shown !== undefined)
  const chosen = useMemo(
    () => columnsChosen({ opened, policy, proposal }, choices, nameOf),
    [opened, policy, proposal, choices, nameOf],
  )
  const asked = askedOf(chosen, choices)
  const names = columnNames(asked, [...asked.columns.keys()], speech)
  const plans = tasksOf(asked).filter(
    ({ kind, column }) => kind !== 'turning' && !(kind === 'column' && asked.columns[column]!.plan),
  )
  const { family } = choices
  const isWrong = family !== undefined && valuesOf(family).length === 0
  return (
    <div className="compare-follows">
      <AlsoTry columns={chosen.columns.filter(madeHere)} nameOf={(key) => names[placeOf(chosen.columns, key)]?.name ?? key} />
      <section className="field-group">
        <h2>{say('compare.choose.columns')}</h2>
        {names.length === 0 ? (
          <p>{say('compare.choose.none')}</p>
        ) : (
          <ul className="columns-key">
            {names.map(({ name, index }) => (
              <li key={index}>
                <strong>{name}</strong>
              </li>
            ))}
          </ul>
        )}
        <p>{say('compare.choose.count', { columns: names.length, plans: plans.length })}</p>
        <p>
          <button
            type="button"
            className="main-action"
            disabled={!isIdle || names.length === 0 || isWrong}
            onClick={() => startComparing(asked)}
          >
            {say(hasShown ? 'compare.again' : 'compare.start')}
          </button>
        </p>
      </section>
    </div>
  )
}

function madeHere({ column }: Chosen): boolean {
  return column.plan === undefined
}

function placeOf(columns: readonly Chosen[], key: string): number {
  return columns.findIndex((one) => one.key === key)
}
