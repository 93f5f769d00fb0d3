/** Backups of all that is kept here: made, listed, and put back, also while what is kept is locked or damaged. */

import { useEffect, useState } from 'react'
import type { Backup } from '../../../src/backup/backup-file'
import { isDesktop } from '../../host/host'
import { Dialog } from '../../parts/dialog'
import {
  BACKUP_ENDING,
  backUp,
  chooseFile,
  chooseListed,
  listBackups,
  restore,
  useBackups,
  type ChosenBackup,
} from '../../state/backups'
import { report } from '../../state/report-bug'
import { useSecondCopy } from '../../state/second-copy'
import { useVault } from '../../state/vault'
import { isLasting } from '../../storage/lasting'
import { useSpeech } from '../../words/say'

export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, moment, number } = useSpeech()
  const { last, listed } = useBackups()
  const isOpen = useVault(({ status }) => status === 'open')
  const isBehind = useSecondCopy((copy) => copy.isBehind)
  const [chosen, setChosen] = useState<ChosenBackup>({ status: 'cancelled' })
  useEffect(() => report(listBackups()), [])
  const kind = say('backups.files')
  const take = (choosing: Promise<ChosenBackup>) => report(choosing.then(setChosen))
  return (
    <Dialog title={say('backups.title')} close={say('dialog.close')} onClose={onClose}>
      {chosen.status === 'read' ? (
        <Confirm backup={chosen.backup} onLeave={() => setChosen({ status: 'cancelled' })} />
      ) : (
        <>
          <p>{say(isDesktop ? 'backups.about' : 'backups.about-browser')}</p>
          {isOpen && !isDesktop && <Lasting />}
          {isBehind && <p className="result-caution">{say('backups.one-copy')}</p>}
          {isOpen && (
            <div className="form-actions">
              <button
                type="button"
                className="main-action"
                disabled={last.status === 'working'}
                onClick={() => report(backUp(kind))}
              >
                {say(isDesktop ? 'backups.now' : 'backups.save')}
              </button>
            </div>
          )}
          <p role="status" className={last.status === 'damaged' || last.status === 'failed' ? 'result-caution' : undefined}>
            {last.status === 'kept' && say('backups.kept', { when: moment(last.at) })}
            {last.status === 'damaged' && say('backups.damaged', { rows: last.rows })}
            {last.status === 'failed' && say('backups.failed')}
          </p>
          {listed.length > 0 && (
            <ul className="estates-list">
              {listed.map((one) => (
                <li key={one.name}>
                  <div>
                    <strong>{say(`backups.kind.${one.kind}`, { when: moment(one.at) })}</strong>
                    <p className="aside">{say('backups.size', { kilobytes: number(Math.ceil(one.bytes / 1024)) })}</p>
                  </div>
                  <button
                    type="button"
                    aria-label={say('backups.restore-one', { when: moment(one.at) })}
                    onClick={() => take(chooseListed(one))}
                  >
                    {say('backups.restore')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className="form-actions">
            <button type="button" onClick={() => take(chooseFile(kind))}>
              {say('backups.restore-file')}
            </button>
          </div>
          {chosen.status !== 'cancelled' && (
            <p role="alert" className="result-caution">
              {say(`backups.refused.${chosen.status}`, { ending: `.${BACKUP_ENDING}` })}
            </p>
          )}
        </>
      )}
    </Dialog>
  )
}

/** What the browser said when it was asked to keep everything for good. */
function Lasting() {
  const { say } = useSpeech()
  const [lasts, setLasts] = useState<boolean>()
  useEffect(() => report(isLasting().then(setLasts)), [])
  if (lasts === undefined) return null
  return <p className={lasts ? undefined : 'result-caution'}>{say(lasts ? 'backups.lasting' : 'backups.not-lasting')}</p>
}

function Confirm({ backup, onLeave }: { readonly backup: Backup; readonly onLeave: () => void }) {
  const { say, moment } = useSpeech()
  const [state, setState] = useState<'asked' | 'working' | 'failed'>('asked')
  const go = async () => {
    setState('working')
    if (!(await restore(backup, say('backups.files')))) setState('failed')
  }
  return (
    <>
      <p>{say('backups.sure', { when: moment(backup.at), estates: (backup.tables.estates ?? []).length })}</p>
      <p>{say(isDesktop ? 'backups.sure-about' : 'backups.sure-about-browser')}</p>
      {state === 'failed' && (
        <p role="alert" className="result-caution">
          {say('backups.restore-failed')}
        </p>
      )}
      <div className="form-actions">
        <button type="button" className="stop" disabled={state === 'working'} onClick={() => report(go())}>
          {say('backups.restore-sure')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('vault.cancel')}
        </button>
      </div>
    </>
  )
}
