/** Which roles a person has, each with what it lets them do. */

import { ROLES, type Role } from '../../../src/people/person'
import { useSpeech } from '../../words/say'

type Props = {
  readonly label: string
  readonly roles: readonly Role[]
  /** Roles that can't be taken away. */
  readonly fixed?: readonly Role[]
  readonly onChange: (roles: readonly Role[]) => void
}

export function RoleChoice({ label, roles, fixed = [], onChange }: Props) {
  const { say } = useSpeech()
  return (
    <fieldset className="role-choice">
      <legend>{label}</legend>
      {ROLES.map((role) => (
        <label key={role} className="check">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            disabled={fixed.includes(role)}
            onChange={({ target }) => onChange(ROLES.filter((one) => (one === role ? target.checked : roles.includes(one))))}
          />
          <span>
            {say(`role.${role}`)} <span className="aside">{say(`role.${role}-about`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
