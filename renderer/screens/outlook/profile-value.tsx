/** Writes one value of a field of a profile: a choice, an age, a home, or whatever else is said of a person. */

import type { Estate } from '../../../src/domain/estate'
import { Labelled, Problems } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing, withValue } from '../../parts/form/value'
import { useSpeech } from '../../words/say'
import { FieldInput, type Writing } from '../estate/field-input'
import type { Field } from '../estate/fields'
import { valueWords, type ProfileField } from './profile-words'

type Props<Kind extends ProfileField['kind'] = ProfileField['kind']> = {
  readonly field: ProfileField & { readonly kind: Kind }
  readonly label: string
  /** Nothing where it is left out. */
  readonly value: unknown
  readonly estate: Estate
  /** What is wrong within the value, by the JSON pointer of the place in it. */
  readonly problems: ReadonlyMap<string, readonly string[]>
  /** Whether it is one of several values, and called so. */
  readonly isOneOfSeveral?: boolean
  /** `undefined` leaves it out. */
  readonly onChange: (value: unknown) => void
}

export function ProfileValue(props: Props) {
  const { field } = props
  switch (field.kind) {
    case 'choice':
      return <ChoiceValue {...props} field={field} />
    case 'age':
      return <AgeValue {...props} field={field} />
    case 'home':
      return <HomeValue {...props} field={field} />
    case 'as-of-person': {
      const inner: Field = props.isOneOfSeveral ? { ...field.field, label: 'scenario.value' } : field.field
      return <FieldInput field={inner} path={[inner.name]} writing={writingOf(props)} />
    }
  }
}

function ChoiceValue({ field, label, value, estate, onChange }: Props<'choice'>) {
  const speech = useSpeech()
  const options = field.options(estate, speech)
  const said = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const isOdd = said !== '' && options.every((option) => option.value !== said)
  return (
    <select aria-label={label} value={said} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      {(!field.owed || said === '') && <option value="">{speech.say('scenario.left-out')}</option>}
      {isOdd && <option value={said}>{valueWords(value, options, speech)}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** Years that nobody doubts to be those of adults. */
const ADULTS = { age: [18, 60] }
const BORN: Field = { name: 'birthDate', label: 'field.birthDate', kind: 'date' }

function AgeValue(props: Props<'age'>) {
  const { label, value, problems, onChange } = props
  const { say } = useSpeech()
  const years = isThing(value) && Array.isArray(value.age) ? (value.age as readonly unknown[]) : []
  const bound = (name: 'from' | 'to', which: 0 | 1) => (
    <Labelled
      label={say(`scenario.age-${name}`)}
      problems={problems.get(`/age/${which}`) ?? []}
      field={(wiring) => (
        <NumberInput
          wiring={wiring}
          value={years[which]}
          onChange={(next) => onChange({ age: which === 0 ? [next ?? '', years[1]] : [years[0], next ?? ''] })}
        />
      )}
    />
  )
  const isDay = typeof value === 'string'
  return (
    <div className="profile-value">
      <select
        aria-label={say('scenario.said-as', { name: label })}
        value={isDay ? 'day' : 'years'}
        onChange={({ target }) => onChange(target.value === 'day' ? '' : ADULTS)}
      >
        <option value="years">{say('scenario.age-years')}</option>
        <option value="day">{say('scenario.age-day')}</option>
      </select>
      {isDay ? (
        <FieldInput field={BORN} path={[BORN.name]} writing={writingOf({ ...props, onChange: (day) => onChange(day ?? '') })} />
      ) : (
        <div className="field-columns">
          {bound('from', 0)}
          {bound('to', 1)}
          <Problems problems={[...(problems.get('') ?? []), ...(problems.get('/age') ?? [])]} />
        </div>
      )}
    </div>
  )
}

function HomeValue(props: Props<'home'>) {
  const { field, label, value, estate, problems, onChange } = props
  const { say } = useSpeech()
  const writing = writingOf(props)
  const how = !isThing(value) ? 'left-out' : 'near' in value ? 'near' : 'at'
  const choose = (next: string) => {
    const point = isThing(value) ? ('near' in value ? (value.near ?? {}) : value) : firstLocation(estate)
    onChange(next === 'near' ? { near: point, km: NEAR_KM } : next === 'at' ? point : undefined)
  }
  return (
    <div className="profile-value">
      <select aria-label={say('scenario.said-as', { name: label })} value={how} onChange={({ target }) => choose(target.value)}>
        <option value="left-out">{say('scenario.left-out')}</option>
        <option value="at">{say('scenario.home-at')}</option>
        <option value="near">{say('scenario.home-near')}</option>
      </select>
      {how !== 'left-out' && (
        <div className="field-columns">
          {POINT.map((one) => (
            <FieldInput
              key={one.name}
              field={one}
              path={[field.name, ...(how === 'near' ? ['near'] : []), one.name]}
              writing={writing}
            />
          ))}
          {how === 'near' && <FieldInput field={AROUND} path={[field.name, AROUND.name]} writing={writing} />}
        </div>
      )}
      <Problems problems={[...(problems.get('') ?? []), ...(problems.get('/near') ?? [])]} />
    </div>
  )
}

/** Where nobody said how far: an hour of travel, about. */
const NEAR_KM = 50
const POINT: readonly Field[] = [
  { name: 'lat', label: 'field.lat', kind: 'number' },
  { name: 'lon', label: 'field.lon', kind: 'number' },
]
const AROUND: Field = { name: 'km', label: 'scenario.km', kind: 'number' }

/** A point to begin from: the first facility of which it is known where it is. */
function firstLocation({ facilities }: Estate): object {
  return facilities.find(({ location }) => location)?.location ?? {}
}

/** Writes the value as the one field of a thing. */
function writingOf({ field: { name }, value, estate, problems, onChange }: Props): Writing {
  const thing = value === undefined || value === null ? {} : { [name]: value }
  return {
    estate,
    thing,
    problems: new Map([...problems].map(([at, texts]) => [`/${name}${at}`, texts])),
    write: (path, next) => onChange(withValue(thing, path, next)[name]),
  }
}
