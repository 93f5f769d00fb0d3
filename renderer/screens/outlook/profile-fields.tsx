/** Writes who arrives: each field is always the same, or one of several values by chance. */

import { Problems } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing, type Path } from '../../parts/form/value'
import { useSpeech } from '../../words/say'
import { thingsIn, type FormProps } from './form-props'
import { PROFILE_FIELDS, valueWords, type Option, type ProfileField } from './profile-words'

type Props = Omit<FormProps, 'draft'> & { readonly profile: Readonly<Record<string, unknown>>; readonly at: Path }

export function ProfileFields({ profile, at, estate, problemsAt, write }: Props) {
  const { say, list } = useSpeech()
  const named = PROFILE_FIELDS.map(({ name }) => name)
  const others = Object.keys(profile).filter((name) => !named.includes(name))
  return (
    <div className="profile-fields">
      {PROFILE_FIELDS.map((field) =>
        field.name === 'home' && profile.home === undefined ? null : (
          <Field
            key={field.name}
            field={field}
            value={profile[field.name]}
            estate={estate}
            problems={problemsAt([...at, field.name])}
            write={(value) => write([...at, field.name], value)}
          />
        ),
      )}
      {others.length > 0 && <p className="aside">{say('scenario.in-file', { fields: list(others) })}</p>}
    </div>
  )
}

type FieldProps = {
  readonly field: ProfileField
  readonly value: unknown
  readonly estate: FormProps['estate']
  readonly problems: readonly string[]
  readonly write: (value: unknown) => void
}

function Field({ field, value, estate, problems, write }: FieldProps) {
  const speech = useSpeech()
  const { say } = speech
  const name = say(field.label)
  const oneOf = isThing(value) && Array.isArray(value.oneOf) ? thingsIn(value.oneOf) : undefined
  const values = oneOf ? oneOf.map((one) => one.value) : [value]
  const options = withThose(field.options(estate, speech), values, field.owed, (one, known) => valueWords(one, known, speech))
  const first = options.find((option) => option.value !== null)
  const canVary = field.kind === 'age' || options.length > 1
  const editor = (one: unknown, label: string, onChange: (next: unknown) => void) =>
    field.kind === 'age' ? (
      <AgeInput value={one} label={label} onChange={onChange} />
    ) : (
      <select
        aria-label={label}
        value={JSON.stringify(one ?? null)}
        onChange={({ target }) => onChange(JSON.parse(target.value))}
      >
        {options.map((option) => (
          <option key={JSON.stringify(option.value)} value={JSON.stringify(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    )
  return (
    <fieldset className="field-row">
      <legend>{name}</legend>
      {oneOf ? (
        <>
          {oneOf.map((one, index) => {
            const label = say('scenario.value-of', { number: index + 1, name })
            const words = valueWords(one.value, options, speech)
            const replaced = (next: object) => oneOf.map((other, place) => (place === index ? { ...other, ...next } : other))
            return (
              <div key={index} className="chance-line">
                {editor(one.value, label, (next) => write({ oneOf: replaced({ value: next }) }))}
                <span className="aside" aria-hidden="true">
                  {say('scenario.weight')}
                </span>
                <NumberInput
                  label={say('scenario.weight-of', { value: words })}
                  value={one.weight}
                  onChange={(weight) => write({ oneOf: replaced({ weight: weight ?? '' }) })}
                />
                <button
                  type="button"
                  className="quiet"
                  disabled={oneOf.length === 1}
                  aria-label={say('scenario.take-out-of', { name: `${name}: ${words}` })}
                  onClick={() => write({ oneOf: oneOf.filter((_, place) => place !== index) })}
                >
                  {say('scenario.take-out')}
                </button>
              </div>
            )
          })}
          <p className="form-actions">
            {canVary && (
              <button
                type="button"
                aria-label={say('scenario.add-value-of', { name })}
                onClick={() => write({ oneOf: [...oneOf, { value: nextValue(field, options, values), weight: 1 }] })}
              >
                {say('scenario.add-value')}
              </button>
            )}
            <button
              type="button"
              aria-label={say('scenario.always-of', { name })}
              onClick={() => write(values[0] === null ? undefined : (values[0] ?? first?.value))}
            >
              {say('scenario.always')}
            </button>
          </p>
        </>
      ) : (
        <div className="chance-line">
          {editor(value, name, (next) => write(next === null ? undefined : next))}
          {canVary && (
            <button
              type="button"
              className="quiet"
              aria-label={say('scenario.by-chance-of', { name })}
              onClick={() => write({ oneOf: [{ value: value ?? null, weight: 1 }] })}
            >
              {say('scenario.by-chance')}
            </button>
          )}
        </div>
      )}
      <Problems problems={problems} />
    </fieldset>
  )
}

/** The options, those that are said but not among them, and leaving it out where that may be. */
function withThose(
  options: readonly Option[],
  values: readonly unknown[],
  owed: boolean,
  words: (value: unknown, options: readonly Option[]) => string,
): readonly Option[] {
  const all: Option[] = owed ? [] : [{ value: null, label: words(null, []) }]
  for (const option of options) all.push(option)
  for (const value of values) {
    const asIs = JSON.stringify(value ?? null)
    if (!all.some((one) => JSON.stringify(one.value) === asIs)) all.push({ value: value ?? null, label: words(value, options) })
  }
  return all
}

/** The first value that is not among those yet. */
function nextValue({ kind }: ProfileField, options: readonly Option[], values: readonly unknown[]): unknown {
  if (kind === 'age') return values.at(-1) ?? { age: [...ADULTS] }
  const said = values.map((value) => JSON.stringify(value ?? null))
  return (options.find(({ value }) => !said.includes(JSON.stringify(value))) ?? options[0])?.value ?? null
}

const ADULTS = [18, 60] as const

type AgeProps = { readonly value: unknown; readonly label: string; readonly onChange: (value: unknown) => void }

function AgeInput({ value, label, onChange }: AgeProps) {
  const { say } = useSpeech()
  if (typeof value === 'string')
    return <input type="date" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />
  const [low, high] = isThing(value) && Array.isArray(value.age) ? (value.age as readonly unknown[]) : []
  return (
    <span className="parameter-interval" role="group" aria-label={label}>
      <span aria-hidden="true">{say('scenario.low')}</span>
      <NumberInput label={say('scenario.age-from')} value={low} onChange={(from) => onChange({ age: [from ?? '', high] })} />
      <span aria-hidden="true">{say('scenario.high')}</span>
      <NumberInput label={say('scenario.age-to')} value={high} onChange={(to) => onChange({ age: [low, to ?? ''] })} />
    </span>
  )
}
