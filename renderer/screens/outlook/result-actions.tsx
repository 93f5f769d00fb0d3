/** Saves and prints what runs came to. */

import { print } from '../../state/save'
import { saveOutlook, saveOutlookTable, type OutlookShown } from '../../state/outlook'
import { useSpeech } from '../../words/say'

export function ResultActions({ shown }: { readonly shown: OutlookShown | undefined }) {
  const { say } = useSpeech()
  const isNothing = !shown?.merged
  return (
    <div className="header-actions">
      <button type="button" disabled={isNothing} onClick={() => saveOutlook(0, say('results.outlook-files'))}>
        {say('results.save')}
      </button>
      {shown?.cases[1] && (
        <button type="button" disabled={isNothing} onClick={() => saveOutlook(1, say('results.outlook-files'))}>
          {say('results.save-second')}
        </button>
      )}
      <button type="button" disabled={isNothing} onClick={() => saveOutlookTable(say('results.csv-files'))}>
        {say('results.save-table')}
      </button>
      <button type="button" disabled={isNothing} onClick={print}>
        {say('results.print')}
      </button>
    </div>
  )
}
