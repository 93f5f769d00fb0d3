/** Writes one limit or weight of a policy, with what it means, its default, and the rules that use it. */

import { DEFAULT_POLICY } from '../../../src/domain/policy'
import type { SettingName } from '../../../src/rules/rule'
import { Labelled } from '../../parts/form/labelled'
import { valueAt, type Path, type Thing } from '../../parts/form/value'
import { RuleLink } from '../../view/rule-link'
import { rulesOf, settingIn } from '../../view/settings-of-policy'
import { useSpeech } from '../../words/say'

type Props = {
  readonly setting: SettingName
  /** As it is written so far. */
  readonly policy: Thing
  readonly problems: readonly string[]
  readonly write: (path: Path, value: unknown) => void
  /** Whether the rules that use it are named, with links. */
  readonly withRules?: boolean
}

export function SettingInput({ setting, policy, problems, write, withRules = false }: Props) {
  const { say, number } = useSpeech()
  const path = setting.split('.')
  const value = valueAt(policy, path)
  const isLimit = setting.startsWith('limits.')
  const usual = settingIn(DEFAULT_POLICY, setting)
  const usualWords = usual === null ? say('limits.none') : number(usual)
  const isNone = value === null
  return (
    <div className="setting">
      <Labelled
        label={say(setting)}
        about={say(`${setting}.about`)}
        problems={problems}
        field={(wiring) => (
          <div className="setting-value">
            <input
              {...wiring}
              type="text"
              inputMode="numeric"
              value={typeof value === 'number' || typeof value === 'string' ? value : ''}
              disabled={isNone}
              onChange={({ target }) => write(path, numberOr(target.value))}
            />
            <span>{say(`${setting}.unit`)}</span>
            {isLimit && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={isNone}
                  aria-label={say('limits.none-of', { setting: say(setting) })}
                  onChange={({ target }) => write(path, target.checked ? null : (usual ?? 0))}
                />
                <span>{say('limits.none')}</span>
              </label>
            )}
          </div>
        )}
      />
      <p className="setting-default aside">
        {value === usual ? (
          say('setting.default', { value: usualWords })
        ) : (
          <>
            {say('setting.default', { value: usualWords })}{' '}
            <button
              type="button"
              className="link"
              aria-label={say('setting.to-default-of', { setting: say(setting) })}
              onClick={() => write(path, usual)}
            >
              {say('setting.to-default')}
            </button>
          </>
        )}
      </p>
      {withRules && (
        <p className="rule-links">
          <span>{say('setting.rules')}</span>
          {rulesOf(setting).map(({ id }) => (
            <RuleLink key={id} id={id} />
          ))}
        </p>
      )}
    </div>
  )
}

/** A number where digits alone are written; anything else is kept as it is, for the reading to say what is wrong with it. */
function numberOr(text: string): number | string {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : text
}
