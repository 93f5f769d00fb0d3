/** One person who works here, with the roles that they have. */

import { useId, useState } from 'react'
import type { Role } from '../../../src/people/person'
import { leavesNoAdministrator, type Member, type Roster } from '../../../src/people/roster'
import { listed, Problems } from '../../parts/form/labelled'
import { changeRoles } from '../../state/people'
import { report } from '../../state/report-bug'
import { rolesWords } from '../../view/denial-words'
import { useSpeech } from '../../words/say'
import { notChangedWords } from './not-changed-words'
import { RoleChoice } from './role-choice'

type Props = {
  readonly roster: Roster
  readonly member: Member
  readonly isMe: boolean
  readonly isHolder: boolean
  readonly isAdministrator: boolean
  readonly onRename: () => void
  readonly onRemove: () => void
}

export function MemberRow({ roster, member, isMe, isHolder, isAdministrator, onRename, onRemove }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const heading = useId()
  const [problem, setProblem] = useState<string>()
  /** What was chosen and is being kept. */
  const [chosen, setChosen] = useState<readonly Role[]>()
  const { id, name } = member
  const roles = chosen ?? member.roles
  const isLast = leavesNoAdministrator(roster, id, [])
  const whyNot = isLast ? say('staff.last-administrator') : isHolder ? say('staff.holder') : undefined
  const choose = (next: readonly Role[]) => {
    if (next.length === 0) {
      setProblem(say('staff.no-role'))
      return
    }
    setChosen(next)
    report(
      changeRoles(id, next)
        .then((refusal) => setProblem(refusal && notChangedWords(refusal, speech)))
        // What was chosen since stands until it is kept itself.
        .finally(() => setChosen((latest) => (latest === next ? undefined : latest))),
    )
  }
  return (
    <li aria-labelledby={heading}>
      <h3 id={heading}>
        {name} {isMe && <span className="aside">({say('staff.you')})</span>}
      </h3>
      {isAdministrator ? (
        <>
          <RoleChoice
            label={say('staff.roles-of', { name })}
            roles={roles}
            fixed={whyNot === undefined ? [] : ['administrator']}
            onChange={choose}
          />
          {whyNot !== undefined && <p className="aside">{whyNot}</p>}
          <Problems problems={listed(problem)} />
          <button type="button" className="quiet" aria-label={say('staff.rename-title', { name })} onClick={onRename}>
            {say('staff.rename')}
          </button>
          {!isMe && !isLast && (
            <button type="button" className="quiet" aria-label={say('staff.remove-title', { name })} onClick={onRemove}>
              {say('staff.remove')}
            </button>
          )}
        </>
      ) : (
        <p>{rolesWords(roles, speech)}</p>
      )}
    </li>
  )
}
