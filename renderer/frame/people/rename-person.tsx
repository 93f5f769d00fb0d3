/** Gives a person another name. */

import type { Member } from '../../../src/people/roster'
import { tidyName } from '../../../src/vault/name-of-person'
import { renamePerson } from '../../state/people'
import { useSpeech } from '../../words/say'
import { SecretForm } from '../vault/secret-form'
import { problemsOfChange } from './not-changed-words'

type Props = { readonly member: Member; readonly onDone: (name: string) => void }

export function RenamePerson({ member: { id, name: before }, onDone }: Props) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <>
      <p>{say('staff.rename-about', { name: before })}</p>
      <SecretForm
        isNamed={say('staff.rename-new')}
        secret={{ label: say('staff.passphrase-of', { name: before }), kind: 'passphrase' }}
        isNew={false}
        go={say('staff.rename-do')}
        onGo={async ({ name, secret }) => {
          if (tidyName(name) === before) return { name: [say('staff.rename-same')] }
          const refusal = await renamePerson(id, name, secret)
          if (!refusal) onDone(tidyName(name))
          return refusal && problemsOfChange(refusal, speech)
        }}
      />
    </>
  )
}
