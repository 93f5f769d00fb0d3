/** Every problem of a file that could not be opened: where it is, what is wrong and what to do. */

import { useEffect, useRef, type ReactNode } from 'react'
import { lay, useDesk, type Refusal } from '../state/desk'
import type { DamagedPart } from '../storage/estates'
import { useSpeech, type Speech } from '../words/say'
import { BackupsButton } from './backups/backups-button'
import { Sentence } from '../parts/sentence'

const LISTED = 200

export function Refused() {
  const speech = useSpeech()
  const { say } = speech
  const refused = useDesk((desk) => desk.refused)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [refused])
  if (!refused) return null
  const isDamaged = 'damaged' in refused
  const isPartly = isDamaged && refused.isOpen === true
  const file = isDamaged ? (refused.name ?? say('refused.unnamed')) : refused.file
  const problems = isDamaged ? refused.damaged.map((part) => damageIn(part, speech)) : problemsIn(refused, speech)
  return (
    <section className="refused" aria-labelledby="refused-title">
      <div className="refused-head">
        <div>
          <h2 id="refused-title" ref={title} tabIndex={-1}>
            {say(isPartly ? 'refused.partly-title' : 'refused.title', { file })}
          </h2>
          <p>
            {say(isPartly ? 'refused.partly-about' : isDamaged ? 'refused.damaged-about' : 'refused.about', {
              count: problems.length,
            })}
          </p>
          {isDamaged && <BackupsButton />}
        </div>
        <button type="button" onClick={() => lay({ refused: undefined })}>
          {say('refused.dismiss')}
        </button>
      </div>
      <div className="refused-list" role="region" aria-label={say('refused.list', { file })} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('refused.where')}</th>
              <th scope="col">{say('refused.what')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, LISTED).map(({ where, what }, index) => (
              <tr key={index}>
                <td>{where}</td>
                <td>
                  <Sentence>{what}</Sentence>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {problems.length > LISTED && <p>{say('refused.more', { count: problems.length - LISTED })}</p>}
      </div>
    </section>
  )
}

type Row = { readonly where: ReactNode; readonly what: string }

function problemsIn({ problems }: Refusal, { say, retell }: Speech): readonly Row[] {
  return problems.map(({ at, text }) => ({ where: at === '' ? say('refused.whole') : <code>{at}</code>, what: retell(text) }))
}

function damageIn(damage: DamagedPart, { say }: Speech): Row {
  const what = say('refused.damaged')
  switch (damage.part) {
    case 'name':
      return { where: say('refused.damaged-name'), what }
    case 'file':
      return { where: say('refused.damaged-file'), what }
    case 'items':
      return { where: say('refused.damaged-items', { shelf: damage.shelf, count: damage.count }), what }
    case 'change':
      return { where: say('refused.damaged-change', { number: damage.number }), what }
  }
}
