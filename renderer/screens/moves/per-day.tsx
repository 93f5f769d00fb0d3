/** How many moves one day may see; empty: a batch a day. */

import { setPerDay, useMoveDays } from '../../state/move-days'
import { useSpeech } from '../../words/say'

const MOST_PER_DAY = 9999

export function PerDay() {
  const { say } = useSpeech()
  const perDay = useMoveDays((days) => days.perDay)
  return (
    <label className="search per-day">
      <span>{say('moves.per-day')}</span>
      <input
        type="number"
        min={1}
        max={MOST_PER_DAY}
        placeholder={say('moves.batch-a-day')}
        value={perDay ?? ''}
        onChange={({ target }) => {
          const asked = Math.floor(target.valueAsNumber)
          setPerDay(asked >= 1 ? Math.min(asked, MOST_PER_DAY) : undefined)
        }}
      />
    </label>
  )
}
