/** Says why the clock of the computer may be wrong, by which some of what is due counts. */

import type { ClockDoubt } from '../../../src/retention/clock'
import { today } from '../../frame/today'
import { useSpeech } from '../../words/say'

export function ClockNotice({ doubt }: { readonly doubt: ClockDoubt }) {
  const { say, date } = useSpeech()
  return (
    <p className="notice notice-trouble" role="alert">
      {doubt.kind === 'behind'
        ? say('retention.clock-behind', { today: date(today()), latest: date(doubt.latest) })
        : say('retention.clock-ahead', { from: date(doubt.from), to: date(doubt.to) })}
    </p>
  )
}
