/** What a person should look at before deciding: people without a place, breaches that remain, unknown facts, wings that mix statuses. */

import type { Gap, Plan, Unplaced } from '../../../src/domain/plan'
import { factInWords } from '../../../src/paper/words'
import { useDesk } from '../../state/desk'
import { choosePerson } from '../../state/explain'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { PagedList } from '../../parts/paged-list'
import { Blocked } from '../explanation/blocked'
import { Sentence } from '../../parts/sentence'

const COULD_CHANGE = 'could change the plan'

/** What is worth a look: unknown facts that change nothing are listed, but not counted. */
export function countAttention(view: EstateView, plan: Plan | undefined): number {
  const ofPlan = plan
    ? plan.unplaced.length + plan.breaches.length + plan.gaps.filter(({ effect }) => effect === COULD_CHANGE).length
    : 0
  return mixedWings(view).length + ofPlan
}

export function Attention({ view }: { readonly view: EstateView }) {
  const { say, list } = useSpeech()
  const plan = useDesk((desk) => desk.proposal?.plan)
  const mixed = mixedWings(view)
  return (
    <div className="attention">
      {plan ? <OfPlan plan={plan} view={view} /> : <p>{say('attention.before')}</p>}
      {mixed.length > 0 && (
        <section>
          <h2>{say('attention.mixed', { count: mixed.length })}</h2>
          <p>{say('attention.mixed-about')}</p>
          <PagedList
            items={mixed}
            item={({ wing }) =>
              say('attention.mixed-wing', {
                wing: wing.name,
                statuses: list(wing.legalStatuses.map((status) => say(`status.${status}`))),
              })
            }
          />
        </section>
      )}
    </div>
  )
}

function OfPlan({ plan, view }: { readonly plan: Plan; readonly view: EstateView }) {
  const { say } = useSpeech()
  return (
    <>
      <section>
        <h2>{say('attention.unplaced', { count: plan.unplaced.length })}</h2>
        {plan.unplaced.length === 0 && <p>{say('attention.unplaced-none')}</p>}
        <PagedList
          items={plan.unplaced.filter(({ person }) => !view.people.get(person)?.sealed)}
          item={(unplaced) => <OneUnplaced unplaced={unplaced} />}
        />
      </section>
      <section>
        <h2>{say('attention.breaches', { count: plan.breaches.length })}</h2>
        {plan.breaches.length === 0 && <p>{say('result.no-breach')}</p>}
        <PagedList
          items={plan.breaches}
          item={({ person, wing, rule }) => (
            <>
              <RuleLink id={rule} /> · {say('attention.breach', { person, wing: wingName(view, wing) })}{' '}
              <ExplainLink person={person} />
            </>
          )}
        />
      </section>
      <section>
        <h2>{say('attention.gaps', { count: plan.gaps.length })}</h2>
        <p>{say(plan.gaps.length === 0 ? 'attention.gaps-none' : 'attention.gaps-about')}</p>
        <Gaps gaps={plan.gaps} effect={COULD_CHANGE} />
        <Gaps gaps={plan.gaps} effect="would not change the plan" />
      </section>
    </>
  )
}

function OneUnplaced({ unplaced }: { readonly unplaced: Unplaced }) {
  return (
    <div className="one-unplaced">
      <h3>
        <Sentence>{unplaced.person}</Sentence>
      </h3>{' '}
      <ExplainLink person={unplaced.person} />
      <Blocked unplaced={unplaced} />
    </div>
  )
}

function Gaps({ gaps, effect }: { readonly gaps: readonly Gap[]; readonly effect: Gap['effect'] }) {
  const { say, retell } = useSpeech()
  const alike = gaps.filter((gap) => gap.effect === effect)
  if (alike.length === 0) return null
  return (
    <>
      <h3>{say(effect === COULD_CHANGE ? 'attention.gap-could' : 'attention.gap-would-not')}</h3>
      <PagedList
        items={alike}
        item={({ person, facility, fact: name }) => {
          const fact = retell(factInWords(name))
          if (person !== undefined) {
            return (
              <>
                {say('attention.gap-person', { person, fact })} <ExplainLink person={person} />
              </>
            )
          }
          return facility === undefined ? fact : say('attention.gap-facility', { facility, fact })
        }}
      />
    </>
  )
}

function ExplainLink({ person }: { readonly person: string }) {
  const { say } = useSpeech()
  return (
    <button
      type="button"
      className="link"
      aria-label={`${say('attention.explain')} ${person}`}
      onClick={() => choosePerson(person)}
    >
      {say('attention.explain')}
    </button>
  )
}

function mixedWings(view: EstateView) {
  return [...view.wings.values()].filter(({ wing }) => wing.legalStatuses.length > 1)
}
