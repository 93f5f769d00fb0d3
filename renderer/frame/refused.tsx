/** Every problem of a file that could not be opened: where it is, what is wrong and what to do. */

import { useEffect, useRef } from 'react'
import { lay, useDesk } from '../state/desk'
import { useSpeech } from '../words/say'

const LISTED = 200

export function Refused() {
  const { say, retell } = useSpeech()
  const refused = useDesk((desk) => desk.refused)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [refused])
  if (!refused) return null
  const { file, problems } = refused
  return (
    <section className="refused" aria-labelledby="refused-title">
      <div className="refused-head">
        <div>
          <h2 id="refused-title" ref={title} tabIndex={-1}>
            {say('refused.title', { file })}
          </h2>
          <p>{say('refused.about', { count: problems.length })}</p>
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
            {problems.slice(0, LISTED).map(({ at, text }, index) => (
              <tr key={index}>
                <td>{at === '' ? say('refused.whole') : <code>{at}</code>}</td>
                <td>{retell(text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {problems.length > LISTED && <p>{say('refused.more', { count: problems.length - LISTED })}</p>}
      </div>
    </section>
  )
}
