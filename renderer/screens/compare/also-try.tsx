/** What else is tried of one policy: every setting changed a little, or one setting along a range. */

import { SETTINGS, settingOf } from '../../../src/compare/settings'
import type { PolicySetting } from '../../../src/domain/comparison'
import { Labelled } from '../../parts/form/labelled'
import { choose, useComparing } from '../../state/compare'
import { valuesOf, type Chosen, type FamilyChoice } from '../../state/compare-choices'
import { useSpeech } from '../../words/say'

type Props = { readonly columns: readonly Chosen[]; readonly nameOf: (key: string) => string }

const FIRST_SETTING: PolicySetting = 'limits.networkPerWing'
const FIRST_VALUES = { from: 1, to: 6, step: 1 }

export function AlsoTry(props: Props) {
  const { say } = useSpeech()
  return (
    <fieldset className="field-group">
      <legend>{say('compare.choose.more')}</legend>
      <SensitivityChoice {...props} />
      <Family {...props} />
    </fieldset>
  )
}

function SensitivityChoice({ columns, nameOf }: Props) {
  const { say } = useSpeech()
  const chosen = useComparing(({ choices }) => choices.sensitivityOf)
  return (
    <Labelled
      label={say('compare.choose.sensitivity')}
      about={say('compare.choose.sensitivity-about')}
      problems={[]}
      field={(wiring) => (
        <ColumnSelect
          wiring={wiring}
          columns={columns}
          nameOf={nameOf}
          chosen={chosen}
          onChoose={(sensitivityOf) => choose({ sensitivityOf })}
        />
      )}
    />
  )
}

function Family({ columns, nameOf }: Props) {
  const { say } = useSpeech()
  const family = useComparing(({ choices }) => choices.family)
  const change = (some: Partial<FamilyChoice>) => family && choose({ family: { ...family, ...some } })
  const policy = columns.find(({ key }) => key === family?.column)?.column.policy
  const whatTo = (what: PolicySetting): Partial<FamilyChoice> => {
    const now = policy ? settingOf(policy, what) : null
    return what.startsWith('weights.') && now !== null && now > 0
      ? { what, from: 0, to: 2 * now, step: Math.max(1, Math.ceil(now / 4)) }
      : { what, ...FIRST_VALUES }
  }
  return (
    <>
      <Labelled
        label={say('compare.choose.family')}
        problems={[]}
        field={(wiring) => (
          <ColumnSelect
            wiring={wiring}
            columns={columns}
            nameOf={nameOf}
            chosen={family?.column}
            onChoose={(column) =>
              choose({ family: column === undefined ? undefined : { what: FIRST_SETTING, ...FIRST_VALUES, ...family, column } })
            }
          />
        )}
      />
      {family && (
        <div className="field-columns">
          <Labelled
            label={say('compare.choose.family-what')}
            problems={[]}
            field={(wiring) => (
              <select
                {...wiring}
                value={family.what}
                onChange={({ target }) => change(whatTo(SETTINGS.find((one) => one === target.value)!))}
              >
                {SETTINGS.map((what) => (
                  <option key={what} value={what}>
                    {say(`setting.${what}`)}
                  </option>
                ))}
              </select>
            )}
          />
          {(['from', 'to', 'step'] as const).map((bound) => (
            <Labelled
              key={bound}
              label={say(`compare.choose.family-${bound}`)}
              problems={bound === 'step' && valuesOf(family).length === 0 ? [say('compare.choose.family-wrong')] : []}
              field={(wiring) => (
                <input
                  {...wiring}
                  type="number"
                  min={0}
                  step={1}
                  value={Number.isNaN(family[bound]) ? '' : family[bound]}
                  onChange={({ target }) => change({ [bound]: target.value === '' ? NaN : Number(target.value) })}
                />
              )}
            />
          ))}
        </div>
      )}
    </>
  )
}

type SelectProps = Props & {
  readonly wiring: { readonly id: string }
  readonly chosen: string | undefined
  readonly onChoose: (key: string | undefined) => void
}

function ColumnSelect({ wiring, columns, nameOf, chosen, onChoose }: SelectProps) {
  const { say } = useSpeech()
  return (
    <select {...wiring} value={chosen ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
      <option value="">{say('compare.choose.sensitivity-none')}</option>
      {columns.map(({ key }) => (
        <option key={key} value={key}>
          {nameOf(key)}
        </option>
      ))}
    </select>
  )
}
