/** The periods after which data must be destroyed, for the administrator to set; others see them. */

import { useState } from 'react'
import { MOST_MONTHS, PERIOD_KINDS, readPeriod, type PeriodKind, type Periods } from '../../../src/retention/periods'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { report } from '../../state/report-bug'
import { changePeriods } from '../../state/retention'
import { useSpeech } from '../../words/say'

/** `isSigned`: by an administrator, and not kept otherwise. */
type Props = { readonly periods: Periods; readonly isSigned: boolean; readonly mayChange: boolean }
type Typed = Readonly<Record<PeriodKind, string>>

export function PeriodsForm({ periods, isSigned, mayChange }: Props) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState<Typed>(() => typedOf(periods))
  const [problems, setProblems] = useState<Partial<Typed>>({})
  const [problem, setProblem] = useState<string>()
  const save = async () => {
    const read = PERIOD_KINDS.map((kind) => [kind, readPeriod(typed[kind])] as const)
    const wrong = read.filter(([, months]) => months === 'wrong')
    setProblems(
      Object.fromEntries(wrong.map(([kind]) => [kind, say('retention.wrong', { value: typed[kind], most: MOST_MONTHS })])),
    )
    if (wrong.length > 0) return
    const refused = await changePeriods(Object.fromEntries(read) as Periods)
    setProblem(refused && say('retention.failed'))
  }
  const fields = PERIOD_KINDS.map((kind) => (
    <Labelled
      key={kind}
      label={say(`retention.${kind}`)}
      about={say(`retention.${kind}-about`)}
      problems={listed(problems[kind])}
      field={(wiring) => (
        <div className="setting-value">
          <input
            {...wiring}
            type="text"
            inputMode="numeric"
            placeholder={say('retention.not-set')}
            disabled={!mayChange}
            value={typed[kind]}
            onChange={({ target }) => setTyped({ ...typed, [kind]: target.value })}
          />
          <span>{say('retention.months')}</span>
        </div>
      )}
    />
  ))
  const isSame = isSigned && PERIOD_KINDS.every((kind) => readPeriod(typed[kind]) === periods[kind])
  return (
    <section>
      <h2>{say('retention.title')}</h2>
      <p>{say('retention.about')}</p>
      <FormFrame {...(mayChange && { take: say('retention.save') })} onTake={() => report(save())} problems={listed(problem)}>
        {fields}
      </FormFrame>
      <p role="status" className="aside">
        {isSame && PERIOD_KINDS.some((kind) => periods[kind] !== null) && say('retention.saved')}
      </p>
    </section>
  )
}

function typedOf(periods: Periods): Typed {
  return Object.fromEntries(PERIOD_KINDS.map((kind) => [kind, periods[kind]?.toString() ?? ''])) as Typed
}
