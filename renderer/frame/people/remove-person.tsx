/** Takes a person out, whose way in is gone then. */

import type { Member } from '../../../src/people/roster'
import { takeOut } from '../../state/people'
import { useSpeech } from '../../words/say'
import { SecretForm } from '../vault/secret-form'
import { problemsOfChange } from './not-changed-words'

export function RemovePerson({ member, onDone }: { readonly member: Member; readonly onDone: () => void }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <>
      <p>{say('staff.remove-about', { name: member.name })}</p>
      <SecretForm
        secret={{ label: say('staff.own-passphrase'), kind: 'passphrase' }}
        isNew={false}
        go={say('staff.remove-do')}
        onGo={async ({ secret }) => {
          const refusal = await takeOut(secret, member.id)
          if (!refusal) onDone()
          return refusal && problemsOfChange(refusal, speech)
        }}
      />
    </>
  )
}
