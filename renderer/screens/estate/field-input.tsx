/** Writes one field of a thing, whatever its kind, with what is wrong with it beside it. */

import { useMemo, useState } from 'react'
import type { Estate } from '../../../src/domain/estate'
import { Labelled, Problems, type Wiring } from '../../parts/form/labelled'
import { SuggestingInput } from '../../parts/form/suggesting-input'
import { valueAt, type Path, type Thing } from '../../parts/form/value'
import { useSpeech } from '../../words/say'
import type { Field } from './fields'
import { sourceOf } from './sources'

export type Writing = {
  readonly estate: Estate
  readonly thing: Thing
  /** What is wrong, by the JSON pointer of the place within the thing. */
  readonly problems: ReadonlyMap<string, readonly string[]>
  readonly write: (path: Path, value: unknown) => void
}

type Props<Kind extends Field['kind'] = Field['kind']> = {
  readonly field: Field & { readonly kind: Kind }
  /** Where the field is within the thing. */
  readonly path: Path
  readonly writing: Writing
}

export function FieldInput({ field, path, writing }: Props) {
  const { say } = useSpeech()
  const words = { label: say(field.label), ...(field.about && { about: say(field.about) }) }
  const problems = writing.problems.get(pointer(path)) ?? []
  const value = valueAt(writing.thing, path)
  const write = (next: unknown) => writing.write(path, next)
  switch (field.kind) {
    case 'text':
      return (
        <Labelled
          {...words}
          problems={problems}
          field={(wiring) => (
            <TextInput
              wiring={wiring}
              long={field.long ?? false}
              value={value}
              onChange={(text) => write(text === '' && field.optional ? undefined : text)}
            />
          )}
        />
      )
    case 'date':
      return (
        <Labelled
          {...words}
          problems={problems}
          field={(wiring) => (
            <input
              {...wiring}
              type="date"
              value={typeof value === 'string' ? value : ''}
              onChange={({ target }) => write(target.value === '' ? undefined : target.value)}
            />
          )}
        />
      )
    case 'number':
      return (
        <Labelled
          {...words}
          problems={problems}
          field={(wiring) => (
            <input
              {...wiring}
              type="number"
              step="any"
              value={typeof value === 'number' ? value : (field.otherwise ?? '')}
              onChange={({ target }) => write(target.value === '' ? undefined : target.valueAsNumber)}
            />
          )}
        />
      )
    case 'flag':
      return (
        <div className="field">
          <label className="check">
            <input
              type="checkbox"
              checked={(value ?? field.otherwise) === true}
              onChange={({ target }) => write(target.checked)}
            />
            <span>{words.label}</span>
          </label>
          <Problems problems={problems} />
        </div>
      )
    case 'choice':
      return (
        <Labelled
          {...words}
          problems={problems}
          field={(wiring) => (
            <Select
              wiring={wiring}
              value={typeof value === 'string' ? value : field.otherwise}
              options={field.words.map(({ value: id, label }) => ({ id, name: say(label) }))}
              {...(field.optional && { none: say('form.not-said') })}
              onChange={write}
            />
          )}
        />
      )
    case 'one-of':
      return <OneOf field={field} path={path} writing={writing} />
    case 'id-of':
      return <IdOf field={field} path={path} writing={writing} />
    case 'choices':
      return <Choices field={field} path={path} writing={writing} />
    case 'texts':
      return <Texts field={field} path={path} writing={writing} />
    case 'group':
      return <Group field={field} path={path} writing={writing} />
    case 'rows':
      return <Rows field={field} path={path} writing={writing} />
  }
}

export function pointer(path: Path): string {
  return path.map((step) => `/${step}`).join('')
}

type TextProps = {
  readonly wiring: Wiring
  readonly long: boolean
  readonly value: unknown
  readonly onChange: (text: string) => void
}

function TextInput({ wiring, long, value, onChange }: TextProps) {
  // Notes may be anything; what is no text can be read, and is replaced only by writing one.
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  if (long) return <textarea {...wiring} rows={3} value={text} onChange={({ target }) => onChange(target.value)} />
  return <input {...wiring} type="text" value={text} onChange={({ target }) => onChange(target.value)} />
}

type SelectProps = {
  readonly wiring: Wiring
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** What is called leaving it out. */
  readonly none?: string
  readonly onChange: (value: string | undefined) => void
}

function Select({ wiring, value, options, none, onChange }: SelectProps) {
  const isOdd = value !== undefined && options.every(({ id }) => id !== value)
  return (
    <select {...wiring} value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}>
      {(none !== undefined || value === undefined) && <option value="">{none ?? ''}</option>}
      {isOdd && <option value={value}>{value}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

function OneOf({ field, path, writing }: Props<'one-of'>) {
  const speech = useSpeech()
  const { say } = speech
  const { source, none, unknown } = field
  const options = useMemo(() => sourceOf(writing.estate, source, speech), [writing.estate, source, speech])
  const value = valueAt(writing.thing, path)
  return (
    <Labelled
      label={say(field.label)}
      problems={writing.problems.get(pointer(path)) ?? []}
      field={(wiring) => (
        <Select
          wiring={wiring}
          value={typeof value === 'string' ? value : undefined}
          options={unknown ? [...options, { id: 'unknown', name: say(unknown) }] : options}
          {...(none && { none: say(none) })}
          onChange={(next) => writing.write(path, next ?? (none ? null : undefined))}
        />
      )}
    />
  )
}

function IdOf({ field, path, writing }: Props<'id-of'>) {
  const speech = useSpeech()
  const { say } = speech
  const { source } = field
  const ids = useMemo(
    () => source.flatMap((one) => sourceOf(writing.estate, one, speech).map(({ id }) => id)),
    [writing.estate, source, speech],
  )
  const value = valueAt(writing.thing, path)
  return (
    <Labelled
      label={say(field.label)}
      {...(field.about && { about: say(field.about) })}
      problems={writing.problems.get(pointer(path)) ?? []}
      field={(wiring) => (
        <SuggestingInput
          wiring={wiring}
          value={typeof value === 'string' ? value : ''}
          suggestions={ids}
          onChange={(text) => writing.write(path, text === '' ? undefined : text)}
        />
      )}
    />
  )
}

function Choices({ field, path, writing }: Props<'choices'>) {
  const { say } = useSpeech()
  const value = valueAt(writing.thing, path)
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <fieldset className="field-group">
      <legend>{say(field.label)}</legend>
      {field.about && <p className="aside">{say(field.about)}</p>}
      {field.words.map(({ value: one, label }) => (
        <label key={one} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) =>
              writing.write(path, target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
            }
          />
          <span>{say(label)}</span>
        </label>
      ))}
      <Problems problems={problemsUnder(writing, path)} />
    </fieldset>
  )
}

function Texts({ field, path, writing }: Props<'texts'>) {
  const speech = useSpeech()
  const { say } = speech
  const [text, setText] = useState('')
  const value = valueAt(writing.thing, path)
  const texts: readonly string[] = Array.isArray(value) ? value.map(String) : []
  const suggestions = useMemo(
    () => sourceOf(writing.estate, field.source, speech).map(({ id }) => id),
    [writing.estate, field.source, speech],
  )
  const put = (next: readonly string[]) => writing.write(path, next.length === 0 && field.optional ? undefined : next)
  const add = () => {
    const one = text.trim()
    if (one === '') return
    if (!texts.includes(one)) put([...texts, one])
    setText('')
  }
  const label = say(field.label)
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      {field.about && <p className="aside">{say(field.about)}</p>}
      {texts.length > 0 && (
        <ul className="chips">
          {texts.map((one, index) => (
            <li key={one}>
              {one}
              <button
                type="button"
                className="quiet"
                aria-label={say('form.remove', { what: one })}
                onClick={() => put(texts.filter((_, at) => at !== index))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="form-actions">
        <SuggestingInput
          label={say('form.add-to', { list: label })}
          value={text}
          suggestions={suggestions}
          onChange={setText}
          onEnter={add}
        />
        <button type="button" aria-label={say('form.add-this', { list: label })} onClick={add}>
          {say('form.add')}
        </button>
      </div>
      <Problems problems={problemsUnder(writing, path)} />
    </fieldset>
  )
}

function Group({ field, path, writing }: Props<'group'>) {
  const { say } = useSpeech()
  const isThere = valueAt(writing.thing, path) !== undefined
  return (
    <fieldset className="field-group">
      <legend>{say(field.label)}</legend>
      {field.about && <p className="aside">{say(field.about)}</p>}
      {field.optional && (
        <label className="check">
          <input
            type="checkbox"
            checked={isThere}
            onChange={({ target }) => writing.write(path, target.checked ? {} : undefined)}
          />
          <span>{say('form.is-known')}</span>
        </label>
      )}
      {(isThere || !field.optional) && (
        <div className="field-columns">
          {field.fields.map((inner) => (
            <FieldInput key={inner.name} field={inner} path={[...path, inner.name]} writing={writing} />
          ))}
        </div>
      )}
      <Problems problems={writing.problems.get(pointer(path)) ?? []} />
    </fieldset>
  )
}

function Rows({ field, path, writing }: Props<'rows'>) {
  const { say } = useSpeech()
  const value = valueAt(writing.thing, path)
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <fieldset className="field-group">
      <legend>{say(field.label)}</legend>
      {field.about && <p className="aside">{say(field.about)}</p>}
      {rows.map((_, index) => {
        const name = say(field.row, { number: index + 1 })
        return (
          <fieldset key={index} className="field-row">
            <legend>{name}</legend>
            <div className="field-columns">
              {field.fields.map((inner) => (
                <FieldInput key={inner.name} field={inner} path={[...path, index, inner.name]} writing={writing} />
              ))}
            </div>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                const rest = rows.filter((_row, at) => at !== index)
                writing.write(path, rest.length === 0 && field.optional ? undefined : rest)
              }}
            >
              {say('form.remove', { what: name })}
            </button>
          </fieldset>
        )
      })}
      <div>
        <button type="button" onClick={() => writing.write(path, [...rows, beginning(field.fields)])}>
          {say(field.add)}
        </button>
      </div>
      <Problems problems={writing.problems.get(pointer(path)) ?? []} />
    </fieldset>
  )
}

/** A new row: what can only be yes or no begins as no. */
function beginning(fields: readonly Field[]): Thing {
  return Object.fromEntries(fields.flatMap((field) => (field.kind === 'flag' ? [[field.name, field.otherwise ?? false]] : [])))
}

/** What is wrong at a place or within it, for a field that is drawn as one. */
function problemsUnder({ problems }: Writing, path: Path): readonly string[] {
  const at = pointer(path)
  return [...problems].flatMap(([place, texts]) => (place === at || place.startsWith(`${at}/`) ? texts : []))
}
