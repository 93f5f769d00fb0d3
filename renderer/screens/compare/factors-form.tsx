/** Records what the administration finds about each of the seven factors, and which models it takes that to speak for or against. */

import { useEffect, useRef, useState } from 'react'
import { FACTORS, FACTORS_FORMAT, type Factor, type FactorsRecord, type Finding } from '../../../src/domain/factors'
import type { Model } from '../../../src/domain/policy'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { desk } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { factorsOn, recordFactors } from '../../state/factors'
import { ALL_MODELS } from '../../state/compare-choices'
import { modelWords } from '../../view/model-policy-name'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'

type Draft = { readonly by: string; readonly date: string; readonly findings: Readonly<Record<Factor, Finding>> }
type Wrong = { readonly by?: string; readonly date?: string; readonly findings: readonly string[] }

const RIGHT: Wrong = { findings: [] }

export function FactorsForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const { written, write: setDraft, forget } = useDraft<Draft>('factors')
  const draft = written ?? draftOf()
  const [wrong, setWrong] = useState(RIGHT)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus()
  }, [])
  useEffect(() => {
    if (wrong !== RIGHT) form.current?.querySelector<HTMLElement>('[aria-invalid], .field-problems')?.focus()
  }, [wrong])
  const leave = () => {
    forget()
    onDone()
  }
  const submit = () => {
    const findings = FACTORS.map((factor) => draft.findings[factor]).filter(saysSomething)
    const twice = findings.filter((finding) => finding.for.some((model) => finding.against.includes(model)))
    const found: Wrong = {
      ...(draft.by.trim() === '' && { by: say('factors.by-missing') }),
      ...(draft.date === '' && { date: say('factors.date-missing') }),
      findings: [
        ...(findings.length === 0 ? [say('factors.nothing-found')] : []),
        ...twice.map(({ factor }) => say('factors.both', { factor: say(`factor.${factor}`) })),
      ],
    }
    setWrong(found)
    if (found.by !== undefined || found.date !== undefined || found.findings.length > 0) return
    const record: FactorsRecord = { format: FACTORS_FORMAT, by: draft.by.trim(), date: draft.date, findings }
    const performed = recordFactors(record)
    if (performed.status === 'done') {
      leave()
      return
    }
    const problems = whyNot(performed, 'factors.read-only')
    setWrong({ findings: problems })
  }
  return (
    <FormFrame
      form={form}
      label={say('factors.title')}
      take={say('factors.save')}
      onTake={submit}
      onLeave={leave}
      problems={wrong.findings}
      buttons="in sight"
    >
      <h2>{say('factors.title')}</h2>
      <div className="field-columns">
        <Labelled
          label={say('factors.by')}
          problems={listed(wrong.by)}
          field={(wiring) => (
            <input {...wiring} type="text" value={draft.by} onChange={({ target }) => setDraft({ ...draft, by: target.value })} />
          )}
        />
        <Labelled
          label={say('factors.date')}
          problems={listed(wrong.date)}
          field={(wiring) => (
            <input
              {...wiring}
              type="date"
              value={draft.date}
              onChange={({ target }) => setDraft({ ...draft, date: target.value })}
            />
          )}
        />
      </div>
      {FACTORS.map((factor) => (
        <FactorFields
          key={factor}
          finding={draft.findings[factor]}
          onChange={(finding) => setDraft({ ...draft, findings: { ...draft.findings, [factor]: finding } })}
        />
      ))}
    </FormFrame>
  )
}

type FactorProps = { readonly finding: Finding; readonly onChange: (finding: Finding) => void }

function FactorFields({ finding, onChange }: FactorProps) {
  const { say } = useSpeech()
  return (
    <fieldset className="field-group">
      <legend>{say(`factor.${finding.factor}`)}</legend>
      <Labelled
        label={say('factors.finding')}
        problems={[]}
        field={(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            value={finding.finding}
            onChange={({ target }) => onChange({ ...finding, finding: target.value })}
          />
        )}
      />
      {(['for', 'against'] as const).map((way) => (
        <div key={way} role="group" aria-label={say(`factors.${way}`)} className="factor-models">
          <span>{say(`factors.${way}`)}</span>
          {ALL_MODELS.map((model) => (
            <label key={model} className="check">
              <input
                type="checkbox"
                checked={finding[way].includes(model)}
                onChange={({ target }) => onChange({ ...finding, [way]: withOrWithout(finding[way], model, target.checked) })}
              />
              <span>{modelWords(model, say)}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

function draftOf(): Draft {
  const { opened } = desk()
  const record = opened && factorsOn(opened.shelves)
  const findingOf = (factor: Factor): Finding =>
    record?.findings.find((one) => one.factor === factor) ?? { factor, finding: '', for: [], against: [] }
  return {
    by: record?.by ?? '',
    date: record?.date ?? opened?.estate.asOf ?? '',
    findings: Object.fromEntries(FACTORS.map((factor) => [factor, findingOf(factor)])) as Record<Factor, Finding>,
  }
}

function saysSomething({ finding, ...models }: Finding): boolean {
  return finding.trim() !== '' || models.for.length > 0 || models.against.length > 0
}

function withOrWithout(models: readonly Model[], model: Model, isWith: boolean): readonly Model[] {
  return ALL_MODELS.filter((one) => (one === model ? isWith : models.includes(one)))
}
