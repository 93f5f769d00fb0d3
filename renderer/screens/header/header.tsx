/** The top of the window: which estate is open, of which day, and where its people come from. */

import { useDesk } from '../../state/desk'
import { openFile, returnToSample } from '../../state/open'
import { savePlan } from '../../state/save'
import { useSpeech } from '../../words/say'

export function Header() {
  const { say, date } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const reading = useDesk((desk) => desk.reading)
  const hasPlan = useDesk((desk) => desk.proposal !== undefined)
  const estate = opened?.estate
  return (
    <header className="header">
      <div className="header-name">
        <p className="product">{say('app.name')}</p>
        <h1>{estate?.name ?? say('app.name')}</h1>
        {opened && (
          <p className={opened.file === undefined ? 'origin origin-sample' : 'origin'}>
            {opened.file === undefined ? say('header.sample') : say('header.file', { file: opened.file })}
          </p>
        )}
        {estate && (
          <p className="header-facts">
            {say('header.as-of', { date: date(estate.asOf) })}
            {' · '}
            {say('header.counts', {
              people: estate.people.length,
              wings: estate.wings.length,
              facilities: estate.facilities.length,
            })}
          </p>
        )}
      </div>
      <div className="header-actions">
        {opened?.file !== undefined && (
          <button type="button" className="quiet" disabled={reading} onClick={returnToSample}>
            {say('header.back')}
          </button>
        )}
        <button type="button" disabled={reading} onClick={() => openFile(say('header.estate-files'))}>
          {say('header.open')}
        </button>
        <button type="button" disabled={!hasPlan} onClick={() => savePlan(say('header.plan-files'))}>
          {say('header.save')}
        </button>
      </div>
    </header>
  )
}
