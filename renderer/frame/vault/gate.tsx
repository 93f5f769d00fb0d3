/** Stands before the window while it is locked, or while what an older version kept in clear is not yet sealed. */

import { useEffect, useState, type ReactNode } from 'react'
import type { Command } from '../../../src/bridge'
import type { Comer } from '../../../src/vault/find-way'
import { host } from '../../host/host'
import { useHost } from '../../host/use-host'
import { takeLater } from '../../state/open'
import { report } from '../../state/report-bug'
import { settle } from '../../state/saving'
import { goOnWithout, nameVault, unlockVault, useVault } from '../../state/vault'
import { readMark } from '../../storage/vault-mark'
import { useSpeech } from '../../words/say'
import { BackupsButton } from '../backups/backups-button'
import { BeginAnew } from './begin-anew'
import { NameForm } from './name-form'
import { MakeVault } from './make-vault'
import { problemsOf } from './refusal-words'
import { SecretForm } from './secret-form'

export function Gate({ children }: { readonly children: ReactNode }) {
  const status = useVault((vault) => vault.status)
  if (status === 'clear') return <SealFirst />
  if (status === 'nameless') return <Name />
  if (status === 'gone') return <Gone />
  return status === 'locked' || status === 'covered' ? <Locked isCovered={status === 'covered'} /> : children
}

function SealFirst() {
  const { say } = useSpeech()
  return (
    <GatePage title={say('vault.make.title')} isUnsaved={false}>
      <MakeVault about={say('vault.make.clear')} onMade={() => undefined} />
    </GatePage>
  )
}

/** Nothing is asked of anybody in the moment before the page begins anew, which would throw it away. */
function Locked({ isCovered }: { readonly isCovered: boolean }) {
  const { say } = useSpeech()
  const isUnkept = useVault((vault) => vault.isUnkept ?? false)
  if (!isCovered || isUnkept) return <Unlock isUnsaved={isUnkept} />
  return (
    <GatePage title={say('unlock.title')} isUnsaved={false}>
      <p role="status">{say('unlock.locking')}</p>
    </GatePage>
  )
}

function Unlock({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const speech = useSpeech()
  const { say } = speech
  const isNameAsked = useVault((vault) => vault.isNameAsked ?? false)
  const unlock = async (comer: Comer, next?: string) => {
    const refusal = await unlockVault(comer, next)
    return refusal && problemsOf(refusal, speech, isNameAsked)
  }
  const isFromSecondCopy = useVault((vault) => vault.isFromSecondCopy ?? false)
  const [isForgotten, setForgotten] = useState(false)
  return (
    <GatePage title={say('unlock.title')} isUnsaved={isUnsaved}>
      {isUnsaved && <p className="notice notice-trouble">{say('unlock.covered')}</p>}
      {isFromSecondCopy && <p className="notice">{say('unlock.put-back')}</p>}
      <p>{say(isForgotten ? 'unlock.recovery.about' : 'unlock.about')}</p>
      {isForgotten ? (
        <SecretForm
          key="recovery"
          secret={{ label: say('vault.recovery.key'), kind: 'recovery key' }}
          isNew
          go={say('unlock.recovery.go')}
          onGo={({ secret, next }) => unlock({ name: '', secret: { recoveryKey: secret } }, next)}
          actions={
            <button type="button" onClick={() => setForgotten(false)}>
              {say('unlock.back')}
            </button>
          }
        />
      ) : (
        <SecretForm
          key="passphrase"
          isNamed={isNameAsked}
          secret={{ label: say('vault.passphrase'), kind: 'passphrase' }}
          isNew={false}
          go={say('unlock.go')}
          onGo={({ name, secret }) => unlock({ name, secret: { passphrase: secret } })}
          actions={
            <button type="button" className="quiet" onClick={() => setForgotten(true)}>
              {say('unlock.forgot')}
            </button>
          }
        />
      )}
      {!isUnsaved && (
        <div className="form-actions gate-ways">
          <BackupsButton quiet />
          {isForgotten && <BeginAnew />}
        </div>
      )}
    </GatePage>
  )
}

/** There was a vault, and neither copy of it is there. */
function Gone() {
  const { say, moment } = useSpeech()
  const { backedUpAt } = readMark() ?? {}
  return (
    <GatePage title={say('gone.title')} isUnsaved={false}>
      <p>{say('gone.about')}</p>
      <p>{backedUpAt === undefined ? say('gone.never') : say('gone.backed-up', { when: moment(backedUpAt) })}</p>
      <div className="form-actions gate-ways">
        <BackupsButton />
        <button type="button" className="quiet" onClick={goOnWithout}>
          {say('gone.go-on')}
        </button>
      </div>
    </GatePage>
  )
}

/** Asks the one person of a vault that was made before people had names in it. */
function Name() {
  const { say } = useSpeech()
  return (
    <GatePage title={say('unlock.name.title')} isUnsaved={false}>
      <p>{say('unlock.name.about')}</p>
      <NameForm onGo={async (name) => ((await nameVault(name)) ? undefined : say('unlock.busy'))} />
    </GatePage>
  )
}

type PageProps = { readonly title: string; readonly isUnsaved: boolean; readonly children: ReactNode }

/** Nothing of what is kept is on it, nor in its title and its menu. */
function GatePage({ title, isUnsaved, children }: PageProps) {
  const { say } = useSpeech()
  useEffect(() => {
    document.title = say('app.name')
  }, [say])
  const follow = (command: Command): void => {
    if (command.do === 'take-file') takeLater(command.file)
    if (command.do === 'close') report(settle().then((isKept) => (isKept ? host.close() : undefined)))
  }
  useHost({ commands: {}, screens: [], unsaved: isUnsaved, follow })
  return (
    <main className="gate">
      <p className="product">{say('app.name')}</p>
      <h1>{title}</h1>
      {children}
    </main>
  )
}
