/** An example whose facts can be changed: whatever is written is read and judged at once, by the very rule. */

import { useMemo, useState } from 'react'
import type { Estate } from '../../../src/domain/estate'
import type { Policy } from '../../../src/domain/policy'
import { readPolicy } from '../../../src/intake/read'
import { readEstate } from '../../../src/intake/read-estate'
import { judgeCase, type ExampleCase, type Outcome } from '../../../src/rules/examples'
import type { Rule } from '../../../src/rules/rule'
import { withValue, type Path, type Thing } from '../../parts/form/value'
import { Sentence } from '../../parts/sentence'
import { useSpeech } from '../../words/say'
import { FieldInput, type Writing } from '../estate/field-input'
import { SettingInput } from '../policies/setting-input'
import { FoundMark, Sentences } from './outcome'
import { factsOf, type FactGroup } from './facts-of-example'

type Draft = { readonly estate: Thing; readonly policy: Thing; readonly placed: ExampleCase['placed'] }

/** What the rule says of what is written, or what is wrong with it by its place. */
type Judged =
  | { readonly ok: true; readonly outcome: Outcome; readonly estate: Estate }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, readonly string[]> }

type Props = { readonly rule: Rule; readonly example: ExampleCase }

export function TryExample({ rule, example }: Props) {
  const { say, retell } = useSpeech()
  const beginning = useMemo((): Draft => ({ estate: example.estate, policy: example.policy, placed: example.placed }), [example])
  const [draft, setDraft] = useState(beginning)
  const judged = useMemo(() => judge(rule, draft), [rule, draft])
  const groups = useMemo(() => factsOf(rule, example), [rule, example])
  const problems = judged.ok ? NO_PROBLEMS : judged.problems
  // Fields that name something of the estate offer what was there at the beginning: names are not changed here.
  const writing: Writing = {
    estate: example.estate,
    thing: draft.estate,
    problems,
    write: (path, value) => setDraft({ ...draft, estate: withValue(draft.estate, path, value) }),
  }
  const settings = rule.settings ?? []
  return (
    <div className="try-example">
      <div className="try-facts">
        {groups.map((group) => (
          <fieldset key={group.path.join(' ')} className="field-row">
            <legend>{say(group.title.words, group.title.values)}</legend>
            <div className="field-columns">
              {group.fields.map((field) => (
                <FieldInput key={field.name} field={field} path={[...group.path, field.name]} writing={writing} />
              ))}
              {group.person !== undefined && rule.kind !== 'eligibility' && (
                <PlacedIn
                  group={group}
                  estate={example.estate}
                  wing={draft.placed[group.person] ?? null}
                  onChange={(wing) => setDraft({ ...draft, placed: { ...draft.placed, [group.person!]: wing } })}
                />
              )}
            </div>
          </fieldset>
        ))}
        {settings.length > 0 && (
          <fieldset className="field-row">
            <legend>{say('example.policy')}</legend>
            {settings.map((setting) => (
              <SettingInput
                key={setting}
                setting={setting}
                policy={draft.policy}
                problems={problems.get(`/${setting.replace('.', '/')}`) ?? []}
                write={(path: Path, value) => setDraft({ ...draft, policy: withValue(draft.policy, path, value) })}
              />
            ))}
          </fieldset>
        )}
      </div>
      <div className="try-verdict" role="status">
        {judged.ok ? (
          <>
            <p>
              {say('example.verdict')} <FoundMark found={judged.outcome.found} />
            </p>
            <Sentences outcome={judged.outcome} />
          </>
        ) : (
          <>
            <p>{say('example.unreadable')}</p>
            <ul>
              {[...new Set([...problems.values()].flat())].map((problem) => (
                <li key={problem}>
                  <Sentence>{retell(problem)}</Sentence>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="form-actions">
        <button type="button" disabled={draft === beginning} onClick={() => setDraft(beginning)}>
          {say('example.again')}
        </button>
      </div>
    </div>
  )
}

const NO_PROBLEMS: ReadonlyMap<string, readonly string[]> = new Map()

type PlacedProps = {
  readonly group: FactGroup
  readonly estate: Estate
  readonly wing: string | null
  readonly onChange: (wing: string | null) => void
}

function PlacedIn({ estate, wing, onChange }: PlacedProps) {
  const { say } = useSpeech()
  return (
    <label className="field">
      <span>{say('example.placed')}</span>
      <select value={wing ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
        <option value="">{say('example.nowhere')}</option>
        {estate.wings.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Reads what is written as if it came from files. */
function judge(rule: Rule, draft: Draft): Judged {
  const estate = readEstate(JSON.stringify(draft.estate))
  const policy = readPolicy(JSON.stringify(draft.policy))
  if (estate.ok && policy.ok) {
    const { value } = estate
    const changed: Policy = policy.value
    return { ok: true, estate: value, outcome: judgeCase(rule, { estate: value, policy: changed, placed: draft.placed }) }
  }
  const problems = new Map<string, string[]>()
  for (const reading of [estate, policy]) {
    if (reading.ok) continue
    for (const { at, text } of reading.problems) problems.set(at, [...(problems.get(at) ?? []), text])
  }
  return { ok: false, problems }
}
