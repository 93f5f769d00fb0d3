/** What was read: the changes or the problems, how each sheet was understood, and what is good to know; and the button that makes it. */

import { useState } from 'react'
import { Tabs, type Tab } from '../../parts/tabs'
import type { Opened } from '../../state/desk'
import { read, takeImport, useImporting } from '../../state/importing'
import { NotOffered } from '../../view/not-offered'
import { useMay, useMayBegin } from '../../state/may'
import { useSpeech } from '../../words/say'
import type { ImportPreview } from '../../worker/clerk-questions'
import { Changes } from './changes'
import { Notes } from './notes'
import { Problems } from './problems'
import { Sheets } from './sheets'

type PartId = 'main' | 'sheets' | 'notes'

type Props = { readonly preview: ImportPreview; readonly opened: Opened }

export function Preview({ preview, opened }: Props) {
  const { say, number } = useSpeech()
  const [part, setPart] = useState<PartId>('main')
  const { understood, notes } = preview
  const isIdle = useImporting((importing) => importing.work.status === 'idle')
  const target = useImporting((importing) => importing.choice.target)
  const first: Tab<PartId> =
    preview.status === 'refused'
      ? {
          id: 'main',
          title: say('import.problems', { count: number(preview.problems.length) }),
          panel: () => <Problems problems={preview.problems} understood={understood} />,
        }
      : {
          id: 'main',
          title: say(target === 'into' ? 'import.changes' : 'import.things', { count: number(preview.things.length) }),
          panel: () => <Changes things={preview.things} />,
        }
  const tabs: Tab<PartId>[] = [
    first,
    {
      id: 'sheets',
      title: say('import.sheets', { count: number(understood.length) }),
      panel: () => <Sheets understood={understood} />,
    },
  ]
  if (notes.length > 0)
    tabs.push({ id: 'notes', title: say('import.notes', { count: number(notes.length) }), panel: () => <Notes notes={notes} /> })
  return (
    <>
      {isIdle && <Verdict preview={preview} opened={opened} />}
      <Tabs
        label={say('import.parts')}
        chosen={tabs.some(({ id }) => id === part) ? part : 'main'}
        onChoose={setPart}
        tabs={tabs}
      />
    </>
  )
}

/** Whether it can be made, and the button that makes it. */
function Verdict({ preview, opened }: Props) {
  const { say } = useSpeech()
  const mayChange = useMay('people')
  const mayBegin = useMayBegin()
  const target = useImporting((importing) => importing.choice.target)
  const standing = useImporting((importing) => importing.standing)
  if (preview.status === 'refused') {
    return (
      <div className="import-verdict import-refused" role="status">
        <p>
          <strong>{say('import.refused', { count: preview.problems.length })}</strong> {say('import.refused-about')}
        </p>
        <button type="button" onClick={read}>
          {say('import.again')}
        </button>
      </div>
    )
  }
  const count = preview.things.length
  const isInto = target === 'into'
  if (isInto && standing !== opened.standing) {
    return (
      <div className="import-verdict import-refused" role="status">
        <p>{say('import.outdated')}</p>
        <button type="button" onClick={read}>
          {say('import.again')}
        </button>
      </div>
    )
  }
  return (
    <div className="import-verdict" role="status">
      <p>
        <strong>{isInto ? say('import.ready.into', { count }) : say('import.ready.new', { name: preview.name })}</strong>
      </p>
      {(count > 0 || !isInto) && (
        <button type="button" className="main-action" disabled={isInto ? !mayChange : !mayBegin} onClick={takeImport}>
          {isInto ? say('import.do.into', { count }) : say('import.do.new')}
        </button>
      )}
      <NotOffered shelf="people" />
    </div>
  )
}
