/** Retention: after how many months data must be destroyed, what is due, and the way to destroy it. */

import { useHere } from '../../state/here'
import { useRetention } from '../../state/retention'
import { useVault } from '../../state/vault'
import { neededWords, rolesWords } from '../../view/denial-words'
import { useSpeech } from '../../words/say'
import { denialOfDestroying } from '../../../src/people/permissions'
import { knownPeriods } from '../../../src/record/stated-periods'
import { ClockNotice } from './clock-notice'
import { DueList } from './due-list'
import { PeriodsForm } from './periods-form'

export function RetentionPart() {
  const speech = useSpeech()
  const { say } = speech
  const isSealed = useVault(({ status }) => status === 'open')
  const person = useHere((here) => here.person)
  const { periods, due, doubt } = useRetention()
  if (!isSealed) return <p className="invite">{say('retention.no-vault')}</p>
  const denial = denialOfDestroying(person)
  const { status } = periods
  const known = knownPeriods(periods)
  return (
    <div className="retention">
      {status !== 'signed' && (
        <p className="notice notice-trouble" role="alert">
          {say(`retention.${status}`)}
        </p>
      )}
      {denial?.why === 'role' && (
        <p className="aside not-offered">
          {say('retention.only-administrator', {
            needs: neededWords(denial.needs, speech),
            roles: rolesWords(person.roles, speech),
          })}
        </p>
      )}
      {doubt && <ClockNotice doubt={doubt} />}
      <DueList due={due} periods={known} mayDestroy={denial === undefined && status === 'signed'} />
      <PeriodsForm
        key={JSON.stringify(periods)}
        periods={known}
        isSigned={status === 'signed'}
        mayChange={denial === undefined}
      />
    </div>
  )
}
