/** A scenario as a form: its months and runs, its assumptions, who comes, how long people stay, and what changes. */

import { useMemo, useState } from 'react'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing, withValue, type Path } from '../../parts/form/value'
import type { Opened } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { report } from '../../state/report-bug'
import {
  chooseSide,
  exportScenario,
  forgetScenario,
  formOf,
  importScenario,
  keyOf,
  saveScenario,
  useScenarios,
  type ScenarioDraft,
  type ScenarioRef,
} from '../../state/scenarios'
import { useWhyNot } from '../../view/why-not'
import { useMay } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { ReviewsFields, WingsFields } from './changes-fields'
import { ArrivalsHistory } from './arrivals-history'
import type { FormProps } from './form-props'
import { ParameterInput } from './parameter-input'
import { PoliciesFields } from './policies-fields'
import { scenarioAbout } from './scenario-name'
import { ArrivalsFields, SurgesFields } from './sources-fields'
import { useScenario, type ScenarioAsItStands } from './use-scenario'

const MOST_PROBLEMS = 12
const STAYS = ['pretrialMonths', 'convictedShare', 'sentenceMonths'] as const

export function ScenarioPart({ scenario, opened }: { readonly scenario: ScenarioRef; readonly opened: Opened }) {
  const { say } = useSpeech()
  const standing = useScenario(scenario, opened)
  if (standing.status !== 'there')
    return <p className="invite">{say(standing.status === 'gone' ? 'outlook.gone' : 'outlook.not-ready')}</p>
  return <ScenarioForm key={keyOf(scenario)} scenario={scenario} opened={opened} standing={standing} />
}

type Props = {
  readonly scenario: ScenarioRef
  readonly opened: Opened
  readonly standing: Extract<ScenarioAsItStands, { readonly status: 'there' }>
}

function ScenarioForm({ scenario, opened, standing }: Props) {
  const speech = useSpeech()
  const whyNot = useWhyNot()
  const mayKeep = useMay('scenarios')
  const { say, rewrite } = speech
  const { draft, reading, isWritten } = standing
  const fit = useScenarios(({ ready }) => (scenario.kind === 'ready' ? ready[scenario.id]?.fit : undefined))
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const { write: keep, forget } = useDraft<ScenarioDraft>(formOf(scenario))
  const write = (path: Path, value: unknown) => keep(withValue(draft, path, value))
  const found = useMemo(() => (reading.ok ? [] : reading.problems), [reading])
  const problemsWithin = (path: Path): ReadonlyMap<string, readonly string[]> => {
    const at = `/${path.join('/')}`
    const within = new Map<string, string[]>()
    for (const problem of found) {
      if (problem.at !== at && !problem.at.startsWith(`${at}/`)) continue
      const place = problem.at.slice(at.length)
      within.set(place, [...(within.get(place) ?? []), problem.text])
    }
    return within
  }
  const problemsAt = (path: Path): readonly string[] => [...problemsWithin(path).values()].flat()
  const form: FormProps = { draft, estate: opened.estate, problemsAt, problemsWithin, write }
  const called = typeof draft.name === 'string' ? rewrite(draft.name) : ''
  const name = called.trim()
  const replaces = scenario.kind === 'kept' ? scenario.id : undefined
  const isTaken = name !== replaces && opened.shelves.scenarios.has(name)
  const nameProblems = [
    ...(name === '' ? [say('scenario.name-missing')] : []),
    ...(tried && isTaken ? [say('scenario.name-taken')] : []),
  ]
  const isKept = scenario.kind === 'kept' && !isWritten
  const save = () => {
    setTried(true)
    if (!reading.ok || name === '' || isTaken) return
    const performed = saveScenario(draft, name, replaces)
    if (performed.status !== 'done') {
      setRefused(whyNot(performed, 'scenario.read-only'))
      return
    }
    forget()
    chooseKept(scenario, name)
  }
  const about = scenarioAbout(scenario, speech)
  return (
    <FormFrame
      label={say('scenario.form')}
      take={say('scenario.save')}
      onTake={save}
      problems={[...refused, ...found.slice(0, MOST_PROBLEMS).map(({ at, text }) => (at === '' ? text : `${at}: ${text}`))]}
      standing={{
        words:
          found.length > 0
            ? say('scenario.problems', { count: found.length })
            : say(opened.readOnly ? 'scenario.read-only' : isKept ? 'scenario.kept' : 'scenario.no-problems'),
        isCaution: found.length > 0,
        isReady: mayKeep && !isKept && found.length === 0,
      }}
      buttons="at the foot"
      others={
        <>
          <button type="button" disabled={!isWritten} onClick={() => forget()}>
            {say('scenario.discard')}
          </button>
          <FileActions scenario={scenario} draft={draft} readOnly={!mayKeep} />
          {replaces !== undefined && <Forget name={replaces} disabled={!mayKeep} />}
        </>
      }
    >
      <div>
        <NotOffered shelf="scenarios" />
        {about !== undefined && <p className="rule-says">{about}</p>}
        <p className="aside">{say('scenario.assumed')}</p>
      </div>
      {scenario.kind === 'ready' && <ArrivalsHistory fit={fit} isWritten={isWritten} />}
      <Head {...form} name={called} nameProblems={nameProblems} />
      <Notes {...form} />
      <section>
        <h2>{say('scenario.stay')}</h2>
        <p className="aside">{say('scenario.stay-about')}</p>
        <div className="settings-grid">
          {STAYS.map((field) => (
            <ParameterInput
              key={field}
              label={say(`scenario.${field}`)}
              value={isThing(draft.stay) ? draft.stay[field] : undefined}
              problems={problemsAt(['stay', field])}
              onChange={(value) => write(['stay', field], value)}
            />
          ))}
        </div>
      </section>
      <ArrivalsFields {...form} />
      <SurgesFields {...form} />
      <WingsFields {...form} />
      <PoliciesFields {...form} />
      <ReviewsFields {...form} />
    </FormFrame>
  )
}

/** What was chosen under its old name is chosen under its new one. */
function chooseKept(from: ScenarioRef, name: string): void {
  const ref: ScenarioRef = { kind: 'kept', id: name }
  const { first, second } = useScenarios.getState()
  if (keyOf(first.ref) === keyOf(from)) chooseSide('first', { ...first, ref })
  if (from.kind === 'kept' && second && keyOf(second.ref) === keyOf(from)) chooseSide('second', { ...second, ref })
}

function Head({
  draft,
  problemsAt,
  write,
  name,
  nameProblems,
}: FormProps & { readonly name: string; readonly nameProblems: readonly string[] }) {
  const { say } = useSpeech()
  const number = (field: 'months' | 'runs' | 'seed', about?: string) => (
    <Labelled
      label={say(`scenario.${field}`)}
      {...(about !== undefined && { about })}
      problems={problemsAt([field])}
      field={(wiring) => <NumberInput wiring={wiring} value={draft[field]} onChange={(value) => write([field], value ?? '')} />}
    />
  )
  return (
    <div className="scenario-head">
      <Labelled
        label={say('scenario.name')}
        problems={name.trim() === '' ? nameProblems : [...nameProblems, ...problemsAt(['name'])]}
        field={(wiring) => (
          <input {...wiring} type="text" value={name} onChange={({ target }) => write(['name'], target.value)} />
        )}
      />
      {number('months')}
      {number('runs', say('scenario.runs-about'))}
      {number('seed', say('scenario.seed-about'))}
    </div>
  )
}

/** What is assumed, in the words of whoever wrote the scenario; notes that Rule36 wrote are told. Notes that are no lines stay as they are in the file. */
function Notes({ draft: { notes }, write }: FormProps) {
  const { say, rewrite } = useSpeech()
  const lines = Array.isArray(notes) ? notes : notes === undefined ? [] : [notes]
  if (!lines.every((line) => typeof line === 'string')) return null
  return (
    <Labelled
      label={say('scenario.notes')}
      about={say('scenario.notes-about')}
      problems={[]}
      field={(wiring) => (
        <textarea
          {...wiring}
          rows={Math.min(8, Math.max(3, lines.length + 2))}
          value={lines.map(rewrite).join('\n')}
          onChange={({ target }) => write(['notes'], target.value === '' ? undefined : target.value.split('\n'))}
        />
      )}
    />
  )
}

type FileProps = { readonly scenario: ScenarioRef; readonly draft: ScenarioDraft; readonly readOnly: boolean }

function FileActions({ draft, readOnly }: FileProps) {
  const { say } = useSpeech()
  const take = async () => {
    const taken = await importScenario(say('scenario.files'), (name, number) => say('scenario.other-name', { name, number }))
    if (taken) chooseSide('first', { ...useScenarios.getState().first, ref: taken })
  }
  return (
    <>
      <button type="button" disabled={readOnly} onClick={() => report(take())}>
        {say('scenario.import')}
      </button>
      <button type="button" onClick={() => report(exportScenario(draft, say('scenario.files')))}>
        {say('scenario.export')}
      </button>
    </>
  )
}

function Forget({ name, disabled }: { readonly name: string; readonly disabled: boolean }) {
  const { say } = useSpeech()
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking)
    return (
      <button type="button" disabled={disabled} onClick={() => setIsAsking(true)}>
        {say('scenario.forget')}
      </button>
    )
  return (
    <>
      <button
        type="button"
        className="stop"
        onClick={() => {
          if (forgetScenario(name).status === 'done') {
            const { first } = useScenarios.getState()
            chooseSide('first', { ...first, ref: { kind: 'ready', id: 'steady-state' } })
          }
        }}
      >
        {say('scenario.forget-sure')}
      </button>
      <button type="button" autoFocus onClick={() => setIsAsking(false)}>
        {say('scenario.forget-not')}
      </button>
    </>
  )
}
