/** Who works here: their roles, who is added and taken out, and what needs a second person. An administrator changes it, everyone sees it. */

import { useEffect, useState } from 'react'
import { canBeApproved, presentIn, type Member, type Roster } from '../../../src/people/roster'
import { Dialog } from '../../parts/dialog'
import { useHere } from '../../state/here'
import { holderOfVault } from '../../state/people'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'
import { AddPerson } from './add-person'
import { ApprovalsChoice } from './approvals-choice'
import { MemberRow } from './member-row'
import { RemovePerson } from './remove-person'
import { RenamePerson } from './rename-person'

type Asked = { readonly add: true } | { readonly remove: Member } | { readonly rename: Member }

export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const roster = useHere((here) => here.roster)
  const [asked, setAsked] = useState<Asked>()
  const [done, setDone] = useState<string>()
  if (!roster) return null
  const finish = (words: string) => {
    setDone(words)
    setAsked(undefined)
  }
  const title = !asked
    ? say('staff.title')
    : 'add' in asked
      ? say('staff.add-title')
      : 'remove' in asked
        ? say('staff.remove-title', { name: asked.remove.name })
        : say('staff.rename-title', { name: asked.rename.name })
  const back = () => setAsked(undefined)
  return (
    <Dialog key={title} title={title} close={say(asked ? 'vault.cancel' : 'dialog.close')} onClose={asked ? back : onClose}>
      {!asked && <Everyone roster={roster} done={done} onAsk={setAsked} />}
      {asked && 'add' in asked && <AddPerson onDone={(name) => finish(say('staff.done-added', { name }))} />}
      {asked && 'rename' in asked && (
        <RenamePerson
          member={asked.rename}
          onDone={(name) => finish(say('staff.done-renamed', { before: asked.rename.name, name }))}
        />
      )}
      {asked && 'remove' in asked && (
        <RemovePerson member={asked.remove} onDone={() => finish(say('staff.done-removed', { name: asked.remove.name }))} />
      )}
    </Dialog>
  )
}

type EveryoneProps = { readonly roster: Roster; readonly done: string | undefined; readonly onAsk: (asked: Asked) => void }

function Everyone({ roster, done, onAsk }: EveryoneProps) {
  const { say, list, moment } = useSpeech()
  const me = useHere((here) => here.person)
  const renewals = useHere((here) => here.renewals)
  const holder = useHolder(roster)
  const isAdministrator = me.roles.includes('administrator')
  const present = presentIn(roster)
  const former = roster.members.filter((one) => !present.includes(one)).map(({ name }) => name)
  return (
    <div className="form staff">
      <p>{say('staff.about')}</p>
      {done !== undefined && <p role="status">{done}</p>}
      {!isAdministrator && <p className="aside">{say('staff.only-administrator')}</p>}
      <ul className="staff-list">
        {present.map((member) => (
          <MemberRow
            key={member.id}
            roster={roster}
            member={member}
            isMe={member.id === me.id}
            isHolder={member.id === holder}
            isAdministrator={isAdministrator}
            onRename={() => onAsk({ rename: member })}
            onRemove={() => onAsk({ remove: member })}
          />
        ))}
      </ul>
      {isAdministrator && (
        <div className="form-actions">
          <button type="button" onClick={() => onAsk({ add: true })}>
            {say('staff.add')}
          </button>
        </div>
      )}
      <ApprovalsChoice approvals={roster.approvals} isAdministrator={isAdministrator} isPossible={canBeApproved(roster)} />
      {former.length > 0 && <p className="aside">{say('staff.former', { names: list(former) })}</p>}
      {renewals.map(({ name, at }) => (
        <p key={at} className="aside">
          {say('staff.renewed', { name, moment: moment(at) })}
        </p>
      ))}
    </div>
  )
}

/** Whose the recovery key is. */
function useHolder(roster: Roster): string | undefined {
  const [holder, setHolder] = useState<string>()
  useEffect(() => {
    let isAwaited = true
    report(
      holderOfVault().then((id) => {
        if (isAwaited) setHolder(id)
      }),
    )
    return () => {
      isAwaited = false
    }
  }, [roster])
  return holder
}
