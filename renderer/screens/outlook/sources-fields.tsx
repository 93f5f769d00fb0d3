/** Writes who arrives: month after month by chance, or together in one month; each source with the profile of its people. */

import { useState, type ReactNode } from 'react'
import { Labelled } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing } from '../../parts/form/value'
import { sourceWords } from '../../view/outlook-words'
import { useSpeech } from '../../words/say'
import { textOr, thingsIn, type FormProps } from './form-props'
import { ParameterInput } from './parameter-input'
import { ProfileFields } from './profile-fields'

/** Who arrives where nobody said more: men of any age, awaiting trial, of whom nothing is known. */
const PLAIN_PROFILE = { sex: 'male', birthDate: { age: [18, 60] }, legalStatus: 'pretrial', securityLevel: 'unknown' }

export function ArrivalsFields(props: FormProps) {
  const { draft, problemsAt, write } = props
  const { say } = useSpeech()
  const sources = thingsIn(draft.arrivals)
  return (
    <section>
      <h2>{say('scenario.arrivals')}</h2>
      <p className="aside">{say('scenario.arrivals-about')}</p>
      <ol className="source-lines">
        {sources.map((source, index) => (
          <Source
            key={index}
            {...props}
            list="arrivals"
            index={index}
            source={source}
            taken={() => write(['arrivals'], without(sources, index))}
          >
            <ParameterInput
              label={say('scenario.perMonth')}
              value={source.perMonth}
              problems={problemsAt(['arrivals', index, 'perMonth'])}
              onChange={(value) => write(['arrivals', index, 'perMonth'], value)}
            />
            {(['from', 'until'] as const).map((name) => (
              <Labelled
                key={name}
                label={say(`scenario.${name}`)}
                problems={problemsAt(['arrivals', index, name])}
                field={(wiring) => (
                  <NumberInput
                    wiring={wiring}
                    value={source[name]}
                    onChange={(value) => write(['arrivals', index, name], value)}
                  />
                )}
              />
            ))}
          </Source>
        ))}
      </ol>
      <button
        type="button"
        onClick={() =>
          write(['arrivals'], [...sources, { name: say('scenario.new-arrivals'), perMonth: 1, profile: PLAIN_PROFILE }])
        }
      >
        {say('scenario.add-arrivals')}
      </button>
    </section>
  )
}

export function SurgesFields(props: FormProps) {
  const { draft, problemsAt, write } = props
  const { say } = useSpeech()
  const sources = thingsIn(draft.surges)
  return (
    <section>
      <h2>{say('scenario.surges')}</h2>
      <p className="aside">{say('scenario.surges-about')}</p>
      <ol className="source-lines">
        {sources.map((source, index) => (
          <Source
            key={index}
            {...props}
            list="surges"
            index={index}
            source={source}
            taken={() => write(['surges'], without(sources, index))}
          >
            {(['count', 'month'] as const).map((name) => (
              <Labelled
                key={name}
                label={say(`scenario.${name}`)}
                problems={problemsAt(['surges', index, name])}
                field={(wiring) => (
                  <NumberInput
                    wiring={wiring}
                    value={source[name]}
                    onChange={(value) => write(['surges', index, name], value ?? '')}
                  />
                )}
              />
            ))}
          </Source>
        ))}
      </ol>
      <button
        type="button"
        onClick={() =>
          write(['surges'], [...sources, { name: say('scenario.new-surge'), month: 1, count: 10, profile: PLAIN_PROFILE }])
        }
      >
        {say('scenario.add-surge')}
      </button>
    </section>
  )
}

type SourceProps = FormProps & {
  readonly list: 'arrivals' | 'surges'
  readonly index: number
  readonly source: Readonly<Record<string | number, unknown>>
  readonly taken: () => void
  readonly children: ReactNode
}

function Source({ list, index, source, taken, children, estate, problemsAt, problemsWithin, write }: SourceProps) {
  const speech = useSpeech()
  const { say } = speech
  const [isOpen, setIsOpen] = useState(false)
  const name = sourceWords(textOr(source.name), speech)
  const profileProblems = problemsAt([list, index, 'profile'])
  return (
    <li>
      <fieldset className="field-row source">
        <legend>{say('scenario.number', { number: index + 1, name })}</legend>
        <div className="source-line">
          <Labelled
            label={say('scenario.source')}
            problems={problemsAt([list, index, 'name'])}
            field={(wiring) => (
              <input {...wiring} type="text" value={name} onChange={({ target }) => write([list, index, 'name'], target.value)} />
            )}
          />
          {children}
          <button type="button" className="quiet" aria-label={say('scenario.take-out-of', { name })} onClick={taken}>
            {say('scenario.take-out')}
          </button>
        </div>
        <details open={isOpen || profileProblems.length > 0} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{say('scenario.profile')}</summary>
          {(isOpen || profileProblems.length > 0) && (
            <ProfileFields
              profile={isThing(source.profile) ? source.profile : {}}
              at={[list, index, 'profile']}
              estate={estate}
              problemsWithin={problemsWithin}
              write={write}
            />
          )}
        </details>
      </fieldset>
    </li>
  )
}

function without<One>(list: readonly One[], index: number): readonly One[] {
  return list.filter((_, place) => place !== index)
}
