/** Writes what a policy goes by: its model, whom each line of a combined one is for, its limits, and its weights. */

import { useId } from 'react'
import type { Estate } from '../../../src/domain/estate'
import { TIERS } from '../../../src/domain/plan'
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, type Policy } from '../../../src/domain/policy'
import type { Reading } from '../../../src/problem'
import type { SettingName } from '../../../src/rules/rule'
import type { Path } from '../../parts/form/value'
import { MODELS } from '../../state/policies'
import type { PolicyDraft } from '../../state/policy-drafts'
import { rulesOf } from '../../view/settings-of-policy'
import { useSpeech } from '../../words/say'
import { AssignTable } from './assign-table'
import { ModelEvidence } from './model-evidence'
import { SettingInput } from './setting-input'

export const LIMITS = Object.keys(DEFAULT_LIMITS).map((name) => `limits.${name}` as SettingName)
export const WEIGHTS = Object.keys(DEFAULT_WEIGHTS).map((name) => `weights.${name}` as SettingName)

type Props = {
  readonly draft: PolicyDraft
  readonly reading: Reading<Policy>
  readonly estate: Estate
  /** What is wrong, by the JSON pointer of the place within the policy. */
  readonly problems: ReadonlyMap<string, readonly string[]>
  readonly write: (path: Path, value: unknown) => void
}

export function PolicySettings({ draft, reading, estate, problems, write }: Props) {
  const { say } = useSpeech()
  return (
    <>
      <Model draft={draft} write={write} />
      {draft.model === 'combined' && (
        <AssignTable draft={draft} reading={reading} estate={estate} problems={problems} write={write} />
      )}
      <section>
        <h2>{say('limits.title')}</h2>
        <p className="aside">{say('limits.about')}</p>
        <Settings settings={LIMITS} draft={draft} problems={problems} write={write} />
      </section>
      <section>
        <h2>{say('weights.title')}</h2>
        <p className="aside">{say('weights.about')}</p>
        {TIERS.map((tier, index) => {
          const inTier = WEIGHTS.filter((setting) =>
            rulesOf(setting).some((rule) => rule.kind === 'preference' && rule.tier === tier),
          )
          if (inTier.length === 0) return null
          return (
            <div key={tier}>
              <h3>{say('weights.tier', { number: index + 1, tier: say(`tier.${tier}`) })}</h3>
              <Settings settings={inTier} draft={draft} problems={problems} write={write} />
            </div>
          )
        })}
      </section>
    </>
  )
}

type SettingsProps = Pick<Props, 'draft' | 'problems' | 'write'> & { readonly settings: readonly SettingName[] }

function Settings({ settings, draft, problems, write }: SettingsProps) {
  return (
    <div className="settings-grid">
      {settings.map((setting) => (
        <SettingInput
          key={setting}
          setting={setting}
          policy={draft}
          problems={problems.get(`/${setting.replace('.', '/')}`) ?? []}
          write={write}
          withRules
        />
      ))}
    </div>
  )
}

type ModelProps = Pick<Props, 'draft' | 'write'>

function Model({ draft, write }: ModelProps) {
  const { say } = useSpeech()
  const group = useId()
  return (
    <fieldset className="models">
      <legend>{say('policy.model')}</legend>
      {[...MODELS, 'combined' as const].map((model) => (
        <label key={model} className="check">
          <input
            type="radio"
            name={group}
            value={model}
            checked={draft.model === model}
            onChange={() => write(['model'], model)}
          />
          <span>
            <strong>{say(`policy.model.${model}`)}</strong> {say(`policy.about.${model}`)}
          </span>
        </label>
      ))}
      <ModelEvidence model={String(draft.model)} />
    </fieldset>
  )
}
