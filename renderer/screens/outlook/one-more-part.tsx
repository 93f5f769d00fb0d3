/** What one more place, officer or review would change: tried when it is asked for, on the runs that are shown. */

import type { Estate } from '../../../src/domain/estate'
import type { Gap } from '../../../src/outlook/certain'
import { HELPED, type Help } from '../../../src/outlook/one-more'
import { Announcer } from '../../parts/announcer'
import { stopOneMore, tryOneMore, useOneMore, type Tried } from '../../state/one-more'
import { useOutlook } from '../../state/outlook'
import { estimateWords, figureWords, oneMoreWords, rangeWords } from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'
import { WideTable } from '../../parts/wide-table'
import { RowsOfCase } from './rows-of-case'

type Props = { readonly names: readonly string[]; readonly estate: Estate }

export function OneMorePart({ names, estate }: Props) {
  const { say, number } = useSpeech()
  const isRunning = useOutlook(({ shown }) => shown?.status === 'running')
  const tried = useOneMore((state) => state.tried)
  const isWorking = tried?.status === 'working'
  const isNothing = tried?.mayHelp.every((some) => some.length === 0) ?? false
  return (
    <section aria-busy={isWorking}>
      <h2>{say('one-more.title')}</h2>
      <p className="aside">{say('one-more.about')}</p>
      {!tried && (
        <div>
          <button type="button" disabled={isRunning} onClick={tryOneMore}>
            {say('one-more.try')}
          </button>
        </div>
      )}
      {isWorking && (
        <div className="outlook-work">
          <p className="result-status">{say('results.working', { done: number(tried.done), all: number(tried.all) })}</p>
          <progress aria-label={say('one-more.title')} max={tried.all} value={tried.done} />
          <button type="button" className="stop" onClick={stopOneMore}>
            {say('one-more.stop')}
          </button>
        </div>
      )}
      {tried?.status === 'stopped' && (
        <p>
          {say('one-more.stopped')}{' '}
          <button type="button" onClick={tryOneMore}>
            {say('one-more.try')}
          </button>
        </p>
      )}
      {isNothing && <p>{say('one-more.nothing')}</p>}
      {tried?.help.some((some) => some.length > 0) && <HelpTable tried={tried} names={names} estate={estate} />}
      <Announcer>{tried && !isWorking ? say(tried.status === 'done' ? 'one-more.done' : 'one-more.stopped') : ''}</Announcer>
    </section>
  )
}

function HelpTable({ tried, names, estate }: Props & { readonly tried: Tried }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <WideTable look="outlook-table" title={say('one-more.title')}>
      <thead>
        <tr>
          <th scope="col">{say('one-more.what')}</th>
          {HELPED.map((figure) => (
            <th key={figure} scope="col">
              {say(`figure.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      {tried.help.map((some, of) => (
        <RowsOfCase key={of} names={names} index={of} columns={HELPED.length + 1}>
          {byHelp(some).map(({ oneMore, gaps }) => (
            <tr key={JSON.stringify(oneMore)}>
              <th scope="row">{oneMoreWords(oneMore, estate, speech)}</th>
              {HELPED.map((figure) => (
                <td key={figure}>{gapWords(gaps[figure], speech)}</td>
              ))}
            </tr>
          ))}
        </RowsOfCase>
      ))}
    </WideTable>
  )
}

/** What saves most months without a place comes first. */
function byHelp(help: readonly Help[]): Help[] {
  return [...help].sort((a, b) => a.gaps.unplaced.mean - b.gaps.unplaced.mean)
}

function gapWords(gap: Gap, speech: Speech): string {
  const { mean, low, high } = gap
  if (mean === 0 && low === 0 && high === 0) return figureWords(0, speech)
  const words = estimateWords(gap, speech)
  return low === undefined || high === undefined
    ? words
    : speech.say('one-more.gap', { words, range: rangeWords(low, high, speech) })
}
