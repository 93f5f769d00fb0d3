/** The five tiers side by side, most important first: the value of each, and what is proven about it. */

import { TIERS, type TierId, type TierResult } from '../../../src/domain/plan'
import { useSpeech } from '../../words/say'

type Props = {
  readonly tiers: readonly TierResult[]
  /** The tier that is being worked on; those after it are not settled yet. */
  readonly working?: TierId
}

export function TierStrip({ tiers, working }: Props) {
  const { say, number } = useSpeech()
  const reached = working === undefined ? TIERS.length : TIERS.indexOf(working)
  return (
    <ol className="tier-strip" aria-label={say('tiers.title')}>
      {TIERS.map((id, index) => {
        const tier = tiers.find((one) => one.id === id)
        const isOpen = !tier || index > reached
        const isProven = !isOpen && tier.value === tier.bound
        return (
          <li key={id} className={index === reached ? 'tier tier-working' : 'tier'} title={say(`tier.about.${id}`)}>
            <span className="tier-name">{say(`tier.${id}`)}</span>
            <span className="tier-value">{tier ? number(tier.value) : '–'}</span>
            <span className={isProven ? 'tier-proof tier-proven' : 'tier-proof'}>
              {isOpen ? say('tier.open') : isProven ? say('tier.proven') : say('tier.bound', { bound: number(tier.bound) })}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
