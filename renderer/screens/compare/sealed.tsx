/** Whom a comparison does not name yet: people of whom the open proposal recommends what is shown only after a choice of the planner's own. */

import { go } from '../../frame/route'
import type { Shown } from '../../state/compare'
import { useSpeech } from '../../words/say'
import { useSealedPeople } from '../deciding/use-sealed'

const NOBODY: ReadonlySet<string> = new Set()

/** A review file names people by pseudonyms, so it tells of nobody. */
export function useSealedIn({ origin }: Shown): ReadonlySet<string> {
  const sealed = useSealedPeople()
  return origin.kind === 'made' ? sealed : NOBODY
}

/** Says how many people of a list are left out, and leads to where they are asked about. */
export function LeftOut({ count }: { readonly count: number }) {
  const { say } = useSpeech()
  if (count === 0) return null
  return (
    <p className="aside">
      {say('compare.sealed', { count })}{' '}
      <button type="button" className="on-screen" onClick={() => go('placements', ['queue'])}>
        {say('compare.to-queue')}
      </button>
    </p>
  )
}
