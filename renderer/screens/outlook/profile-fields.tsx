/** Writes who arrives: each field is always the same, or one of several values by chance. */

import { Problems } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing, type Path, type Thing } from '../../parts/form/value'
import { useSpeech } from '../../words/say'
import { thingsIn, type FormProps } from './form-props'
import { ProfileValue } from './profile-value'
import { PROFILE_FIELDS, valueWords, type ProfileField } from './profile-words'

type Props = Omit<FormProps, 'draft' | 'problemsAt'> & { readonly profile: Thing; readonly at: Path }

export function ProfileFields({ profile, at, estate, problemsWithin, write }: Props) {
  const { say, list } = useSpeech()
  const others = Object.keys(profile).filter((name) => PROFILE_FIELDS.every((field) => field.name !== name))
  return (
    <div className="profile-fields">
      {PROFILE_FIELDS.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={profile[field.name]}
          estate={estate}
          problems={problemsWithin([...at, field.name])}
          write={(value) => write([...at, field.name], value)}
        />
      ))}
      {others.length > 0 && <p className="aside">{say('scenario.in-file', { fields: list(others) })}</p>}
    </div>
  )
}

type FieldProps = {
  readonly field: ProfileField
  readonly value: unknown
  readonly estate: FormProps['estate']
  /** By the JSON pointer of the place within the field. */
  readonly problems: ReadonlyMap<string, readonly string[]>
  readonly write: (value: unknown) => void
}

function Field(props: FieldProps) {
  const { field, value, estate, problems, write } = props
  const { say } = useSpeech()
  const name = say(field.label)
  const oneOf = isThing(value) && Array.isArray(value.oneOf) ? thingsIn(value.oneOf) : undefined
  if (oneOf) return <FieldByChance {...props} name={name} oneOf={oneOf} />
  const content = (
    <>
      <ProfileValue field={field} label={name} value={value} estate={estate} problems={problems} onChange={write} />
      <button
        type="button"
        className="quiet"
        aria-label={say('scenario.by-chance-of', { name })}
        onClick={() => write({ oneOf: [{ value: value ?? null, weight: 1 }] })}
      >
        {say('scenario.by-chance')}
      </button>
    </>
  )
  // What is written as of a person brings its own name and says its own problems.
  if (field.kind === 'as-of-person') return <div className="profile-field">{content}</div>
  return (
    <fieldset className="field-row">
      <legend>{name}</legend>
      <div className="chance-line">{content}</div>
      {field.kind === 'choice' && <Problems problems={problems.get('') ?? []} />}
    </fieldset>
  )
}

type ByChanceProps = FieldProps & { readonly name: string; readonly oneOf: readonly Thing[] }

function FieldByChance({ field, estate, problems, write, name, oneOf }: ByChanceProps) {
  const speech = useSpeech()
  const { say, number } = speech
  const sum = oneOf.reduce((all, { weight }) => all + (typeof weight === 'number' ? weight : NaN), 0)
  return (
    <fieldset className="field-row">
      <legend>{name}</legend>
      <p className="aside">{say('scenario.weight-about')}</p>
      {oneOf.map((one, index) => {
        const label = say('scenario.value-of', { number: index + 1, name })
        const words = field.kind === 'choice' ? valueWords(one.value, field.options(estate, speech), speech) : label
        const at = `/oneOf/${index}`
        const within = below(problems, `${at}/value`)
        const replaced = (next: object) => oneOf.map((other, place) => (place === index ? { ...other, ...next } : other))
        return (
          <div key={index} className="chance-line" role="group" aria-label={label}>
            <ProfileValue
              field={field}
              label={label}
              value={one.value}
              estate={estate}
              problems={within}
              isOneOfSeveral
              onChange={(next) => write({ oneOf: replaced({ value: next ?? null }) })}
            />
            <span className="aside" aria-hidden="true">
              {say('scenario.weight')}
            </span>
            <NumberInput
              label={say('scenario.weight-of', { value: words })}
              value={one.weight}
              onChange={(weight) => write({ oneOf: replaced({ weight: weight ?? '' }) })}
            />
            {sum > 0 && typeof one.weight === 'number' && (
              <span className="aside">{say('scenario.chance', { share: number(Math.round((one.weight / sum) * 100)) })}</span>
            )}
            <button
              type="button"
              className="quiet"
              disabled={oneOf.length === 1}
              aria-label={say('scenario.take-out-of', { name: field.kind === 'choice' ? `${name}: ${words}` : label })}
              onClick={() => write({ oneOf: oneOf.filter((_, place) => place !== index) })}
            >
              {say('scenario.take-out')}
            </button>
            <Problems
              problems={[
                ...(field.kind === 'choice' ? (within.get('') ?? []) : []),
                ...(problems.get(at) ?? []),
                ...(problems.get(`${at}/weight`) ?? []),
              ]}
            />
          </div>
        )
      })}
      <p className="form-actions">
        <button
          type="button"
          aria-label={say('scenario.add-value-of', { name })}
          onClick={() => write({ oneOf: [...oneOf, { value: nextValue(field, oneOf, estate, speech), weight: 1 }] })}
        >
          {say('scenario.add-value')}
        </button>
        <button
          type="button"
          aria-label={say('scenario.always-of', { name })}
          onClick={() => write(oneOf[0]?.value ?? undefined)}
        >
          {say('scenario.always')}
        </button>
      </p>
      <Problems problems={[...(problems.get('') ?? []), ...(problems.get('/oneOf') ?? [])]} />
    </fieldset>
  )
}

/** Those of the places below one, by the pointer from there on. */
function below(problems: FieldProps['problems'], at: string): FieldProps['problems'] {
  return new Map(
    [...problems].flatMap(([place, texts]) =>
      place === at || place.startsWith(`${at}/`) ? [[place.slice(at.length), texts] as const] : [],
    ),
  )
}

/** The first choice that is not among those yet; of anything else the last one once more, to be changed. */
function nextValue(
  field: ProfileField,
  oneOf: readonly Thing[],
  estate: FormProps['estate'],
  speech: ReturnType<typeof useSpeech>,
): unknown {
  if (field.kind !== 'choice') return oneOf.at(-1)?.value ?? null
  const options = field.options(estate, speech)
  return (options.find(({ value }) => oneOf.every((one) => one.value !== value)) ?? options[0])?.value ?? null
}
