/** Adds a person, who chooses their own passphrase on the spot. */

import { useState } from 'react'
import type { Role } from '../../../src/people/person'
import { tidyName } from '../../../src/vault/name-of-person'
import { Problems } from '../../parts/form/labelled'
import { addPerson } from '../../state/people'
import { useSpeech } from '../../words/say'
import { SecretForm } from '../vault/secret-form'
import { problemsOfChange } from './not-changed-words'
import { RoleChoice } from './role-choice'

export function AddPerson({ onDone }: { readonly onDone: (name: string) => void }) {
  const speech = useSpeech()
  const { say } = speech
  const [roles, setRoles] = useState<readonly Role[]>(['planner', 'approver'])
  return (
    <>
      <p>{say('staff.add-about')}</p>
      <SecretForm
        isNamed={say('staff.new-name')}
        secret={{ label: say('staff.own-passphrase'), kind: 'passphrase' }}
        isNew
        nextLabel={say('staff.their-passphrase')}
        go={say('staff.add-do')}
        onGo={async ({ name, secret, next }) => {
          if (roles.length === 0) return {}
          const refusal = await addPerson(secret, { name, roles, passphrase: next })
          if (!refusal) onDone(tidyName(name))
          return refusal && problemsOfChange(refusal, speech)
        }}
      >
        <RoleChoice label={say('staff.role-choice')} roles={roles} onChange={setRoles} />
        <Problems problems={roles.length === 0 ? [say('staff.role-missing')] : []} />
      </SecretForm>
    </>
  )
}
