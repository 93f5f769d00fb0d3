/** Policies: the one in force and those kept with the estate, each to look at and to change, beside what a change would do. */

import { useMay } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useMemo } from 'react'
import type { Policy } from '../../../src/domain/policy'
import { ScreenMain } from '../../frame/screen-main'
import { useDesk, type Opened } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { readDraft, type PolicyDraft } from '../../state/policy-drafts'
import { useSpeech } from '../../words/say'
import type { ScreenProps } from '../screens'
import { lookedAt, type Looked } from './place'
import { PolicyForm } from './policy-form'
import { PolicyHead } from './policy-head'
import { PreviewPanel } from './preview-panel'

export default function PoliciesScreen({ place }: ScreenProps) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const inForce = useDesk((desk) => desk.policy)
  if (!opened) return null
  const looked = lookedAt(place, opened, inForce)
  if (!looked) {
    return (
      <ScreenMain title="screen.policies">
        <PolicyHead looked={{ policy: inForce, inForce: true }} />
        <p className="invite">{say('policies.gone')}</p>
      </ScreenMain>
    )
  }
  const form = ['policy', ...(looked.kept === undefined ? ['unnamed', ...place] : ['kept', looked.kept])].join(' ')
  return <OnePolicy key={`${opened.id} ${form}`} form={form} looked={looked} opened={opened} />
}

type Props = { readonly form: string; readonly looked: Looked; readonly opened: Opened }

function OnePolicy({ form, looked, opened }: Props) {
  const { written, write, forget } = useDraft<PolicyDraft>(form)
  const { policy, kept } = looked
  // A policy that is not kept has no name yet that it could be kept under.
  const beginning = useMemo((): PolicyDraft => ({ ...policy, name: kept ?? '' }), [policy, kept])
  const draft = written ?? beginning
  const reading = useMemo(() => readDraft(draft), [draft])
  const mayChange = useMay('policies')
  const edited: Policy | undefined = reading.ok ? { ...reading.value, name: reading.value.name || policy.name } : undefined
  return (
    <>
      <ScreenMain title="screen.policies">
        <NotOffered shelf="policies" />
        <PolicyHead looked={looked} />
        <PolicyForm
          onWrite={write}
          onForget={forget}
          looked={looked}
          beginning={beginning}
          draft={draft}
          reading={reading}
          estate={opened.estate}
          readOnly={!mayChange}
        />
      </ScreenMain>
      <PreviewPanel edited={edited} />
    </>
  )
}
