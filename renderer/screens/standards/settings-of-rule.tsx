/** What the policy in force sets of a rule: its limits and weights, and where they can be changed. */

import type { Rule } from '../../../src/rules/rule'
import { hrefOf } from '../../frame/route'
import { useDesk } from '../../state/desk'
import { settingIn } from '../../view/settings-of-policy'
import { useSpeech } from '../../words/say'

export function SettingsOfRule({ rule }: { readonly rule: Rule }) {
  const { say, number } = useSpeech()
  const policy = useDesk((desk) => desk.policy)
  const settings = rule.settings ?? []
  return (
    <section>
      <h3>{say('rule.settings')}</h3>
      {settings.length === 0 ? (
        <p>{say('rule.settings-none')}</p>
      ) : (
        <>
          <dl className="fact-list">
            {settings.map((setting) => {
              const value = settingIn(policy, setting)
              return (
                <div key={setting}>
                  <dt>{say(setting)}</dt>
                  <dd>
                    {value === null
                      ? say('limits.none')
                      : say('setting.value', { value: number(value), unit: say(`${setting}.unit`) })}
                  </dd>
                </div>
              )
            })}
          </dl>
          <p>
            <a href={hrefOf('policies')}>{say('rule.settings-change')}</a>
          </p>
        </>
      )}
    </section>
  )
}
