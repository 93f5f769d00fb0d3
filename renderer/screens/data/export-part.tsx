/** Export: the estate as a document or spreadsheets, the plan, and the bundle for reviewers. */

import { useMemo, useState, type ReactNode } from 'react'
import { anonymityOf, SMALL_GROUP } from '../../../src/export/anonymity'
import { SHEETS } from '../../../src/intake/sheets/layout'
import { go } from '../../frame/route'
import { useDesk, type Opened } from '../../state/desk'
import { exportFile, stopExport, useExporting } from '../../state/exporting'
import { saveEstate, savePlan } from '../../state/save'
import { useSpeech } from '../../words/say'
import { useSealedPeople } from '../deciding/use-sealed'

const FORMATS = ['xlsx', 'csv'] as const
const NOBODY: ReadonlySet<string> = new Set()
const REVIEW_FORMATS = ['json', 'xlsx', 'csv'] as const

export function ExportPart({ opened }: { readonly opened: Opened }) {
  const { say } = useSpeech()
  const { why } = useExporting()
  const sealed = useSealedPeople()
  const hasPlan = useDesk((desk) => desk.proposal !== undefined && desk.proposal.standing === desk.opened?.standing)
  return (
    <div className="export">
      <Making />
      {why !== undefined && (
        <p className="result-caution" role="alert">
          {say('export.impossible', { why })}
        </p>
      )}
      <section aria-labelledby="export-estate">
        <h2 id="export-estate">{say('export.estate')}</h2>
        <div className="export-cards">
          <Card title={say('export.document')} about={say('export.document-about')}>
            <button type="button" onClick={saveEstate}>
              {say('export.document-do')}
            </button>
          </Card>
          <SheetsCard />
        </div>
      </section>
      <section aria-labelledby="export-plan">
        <h2 id="export-plan">{say('export.plan')}</h2>
        {hasPlan ? (
          <div className="export-cards">
            <Card title={say('export.plan-document')} about={say('export.plan-document-about')}>
              <button type="button" onClick={() => savePlan(say('header.plan-files'), sealed)}>
                {say('export.plan-document-do')}
              </button>
            </Card>
            <PlanCard sealed={sealed} />
          </div>
        ) : (
          <p className="form-actions">
            <span>{say('export.plan-none')}</span>
            <button type="button" onClick={() => go('placements')}>
              {say('export.plan-propose')}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby="export-review">
        <h2 id="export-review">{say('export.review')}</h2>
        <div className="export-cards">
          <ReviewCard key={opened.id} hasPlan={hasPlan} sealed={sealed} />
        </div>
      </section>
    </div>
  )
}

function Making() {
  const { say } = useSpeech()
  const { making } = useExporting()
  return (
    <div role="status">
      {making && (
        <div className="import-progress">
          <p>{say('export.making')}</p>
          <progress aria-label={say('export.making')} />
          <button type="button" className="stop" onClick={stopExport}>
            {say('export.stop')}
          </button>
        </div>
      )}
    </div>
  )
}

function Card({ title, about, children }: { readonly title: string; readonly about: string; readonly children: ReactNode }) {
  return (
    <section className="export-card">
      <h3>{title}</h3>
      <p className="aside">{about}</p>
      {children}
    </section>
  )
}

function SheetsCard() {
  const { say, retell, rewrite } = useSpeech()
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xlsx')
  const [sheet, setSheet] = useState('')
  const only = sheet === '' ? undefined : sheet
  const kind = format === 'csv' && only === undefined ? 'zip' : format
  return (
    <Card title={say('export.sheets')} about={say('export.sheets-about')}>
      <label className="field">
        <span>{say('export.sheet')}</span>
        <select value={sheet} onChange={({ target }) => setSheet(target.value)}>
          <option value="">{say('export.sheet.all')}</option>
          {SHEETS.map(({ id, title }) => (
            <option key={id} value={id}>
              {retell(title)}
            </option>
          ))}
        </select>
      </label>
      <FormatSelect formats={FORMATS} chosen={format} onChoose={setFormat} />
      <button
        type="button"
        onClick={() =>
          exportFile(
            { what: 'sheets', format, sealed: NOBODY, ...(only !== undefined && { sheet: only }) },
            { file: only ?? say('export.called.sheets'), kind: say(`export.kind.${kind}`) },
            rewrite,
          )
        }
      >
        {say('export.sheets-do')}
      </button>
    </Card>
  )
}

type Sealed = {
  /** Of whom no file may tell where the plan has them. */
  readonly sealed: ReadonlySet<string>
}

function PlanCard({ sealed }: Sealed) {
  const { say, rewrite } = useSpeech()
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xlsx')
  return (
    <Card title={say('export.plan-sheets')} about={say('export.plan-sheets-about')}>
      {sealed.size > 0 && <p className="aside">{say('export.plan-sealed', { count: sealed.size })}</p>}
      <FormatSelect formats={FORMATS} chosen={format} onChoose={setFormat} />
      <button
        type="button"
        onClick={() =>
          exportFile(
            { what: 'plan', format, sealed, withPlan: true },
            { file: say('export.called.plan'), kind: say(`export.kind.${format === 'csv' ? 'zip' : format}`) },
            rewrite,
          )
        }
      >
        {say('export.plan-sheets-do')}
      </button>
    </Card>
  )
}

/** A plan with people left out is none that a reviewer can check, so there is none before everyone's recommendation is shown. */
function ReviewCard({ hasPlan, sealed }: Sealed & { readonly hasPlan: boolean }) {
  const { say, rewrite, number } = useSpeech()
  const estate = useDesk((desk) => desk.opened?.estate)
  const anonymity = useMemo(() => estate && anonymityOf(estate), [estate])
  const offersPlan = hasPlan && sealed.size === 0
  const [format, setFormat] = useState<(typeof REVIEW_FORMATS)[number]>('json')
  const [withPlan, setWithPlan] = useState(true)
  const [withKey, setWithKey] = useState(false)
  return (
    <Card title={say('export.review-title')} about={say('export.review-about')}>
      {anonymity && (
        <p className={anonymity.inSmallGroups > 0 ? 'result-caution' : undefined}>
          {say('export.anonymity', {
            smallest: number(anonymity.smallest),
            few: number(anonymity.inSmallGroups),
            all: number(anonymity.people),
            limit: number(SMALL_GROUP),
          })}
        </p>
      )}
      <FormatSelect formats={REVIEW_FORMATS} chosen={format} onChoose={setFormat} />
      {hasPlan && !offersPlan && <p className="aside">{say('export.review-sealed', { count: sealed.size })}</p>}
      {offersPlan && (
        <label className="check">
          <input type="checkbox" checked={withPlan} onChange={({ target }) => setWithPlan(target.checked)} />
          <span>{say('export.review-plan')}</span>
        </label>
      )}
      <label className="check">
        <input type="checkbox" checked={withKey} onChange={({ target }) => setWithKey(target.checked)} />
        <span>{say('export.review-key')}</span>
      </label>
      <button
        type="button"
        onClick={() =>
          exportFile(
            { what: 'pseudonymised', format, sealed, withPlan: offersPlan && withPlan },
            {
              file: say('export.called.review'),
              kind: say(format === 'xlsx' ? 'export.kind.xlsx' : 'export.kind.zip'),
              ...(withKey && { key: say('export.kind.key') }),
            },
            rewrite,
          )
        }
      >
        {say('export.review-do')}
      </button>
    </Card>
  )
}

type FormatProps<F extends string> = {
  readonly formats: readonly F[]
  readonly chosen: F
  readonly onChoose: (format: F) => void
}

function FormatSelect<F extends 'xlsx' | 'csv' | 'json'>({ formats, chosen, onChoose }: FormatProps<F>) {
  const { say } = useSpeech()
  return (
    <label className="field">
      <span>{say('export.format')}</span>
      <select value={chosen} onChange={({ target }) => onChoose(formats.find((one) => one === target.value)!)}>
        {formats.map((one) => (
          <option key={one} value={one}>
            {say(`export.format.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
