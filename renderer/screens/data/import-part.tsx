/** Import: files are chosen or dropped, what comes of them is looked at, and only then it is made. */

import { useEffect, useRef, useState, type DragEvent } from 'react'
import { go } from '../../frame/route'
import { useLostFocus } from '../../parts/lost-focus'
import type { Opened } from '../../state/desk'
import {
  addFiles,
  dropFile,
  forgetFiles,
  read,
  recallSaid,
  stopReading,
  useImporting,
  type Importing,
} from '../../state/importing'
import { report } from '../../state/report-bug'
import { useSpeech, type Speech } from '../../words/say'
import { ImportOptions } from './import-options'
import { Preview } from './preview'

const ENDINGS = '.csv,.tsv,.txt,.xlsx,.xlsm,.ods'

export function ImportPart({ opened }: { readonly opened: Opened }) {
  const { say } = useSpeech()
  const { files, work, preview, taken } = useImporting()
  useEffect(() => report(recallSaid()), [])
  const section = useLostFocus<HTMLElement>(`${files.length} ${work.status}`)
  const [isOver, setIsOver] = useState(false)
  const takesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')
  return (
    <div
      className={isOver ? 'import import-over' : 'import'}
      onDragOver={(event) => {
        if (!takesFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
      }}
      onDrop={(event) => {
        if (!takesFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        addFiles([...event.dataTransfer.files])
      }}
    >
      <section ref={section} tabIndex={-1} className="import-files" aria-label={say('import.files')}>
        {files.length === 0 ? (
          <div className="drop-zone">
            <p>
              <strong>{say(isOver ? 'import.drop-now' : 'import.drop')}</strong>
            </p>
            <FileChooser words={say('import.choose')} isMain />
            <p className="aside">{say('import.about')}</p>
          </div>
        ) : (
          <ChosenFiles files={files} />
        )}
      </section>
      {files.length === 0 && !taken && (
        <p className="invite">
          {say('import.no-files')}{' '}
          <button type="button" className="link" onClick={() => go('data', ['templates'])}>
            {say('import.to-templates')}
          </button>
        </p>
      )}
      {taken && <Taken taken={taken} />}
      {files.length > 0 && (
        <>
          <ImportOptions opened={opened} />
          <Progress work={work} hasPreview={preview !== undefined} />
          {preview && <Preview preview={preview} opened={opened} />}
        </>
      )}
    </div>
  )
}

function ChosenFiles({ files }: { readonly files: readonly File[] }) {
  const { say } = useSpeech()
  return (
    <div className="chosen-files">
      <ul className="chips">
        {files.map(({ name }) => (
          <li key={name}>
            {name}
            <button
              type="button"
              className="quiet"
              aria-label={say('import.remove', { file: name })}
              onClick={() => dropFile(name)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <FileChooser words={say('import.choose-more')} />
      <button type="button" className="quiet" onClick={forgetFiles}>
        {say('import.start-over')}
      </button>
    </div>
  )
}

/** Opens the chooser of the system, for as many files as one likes. */
function FileChooser({ words, isMain = false }: { readonly words: string; readonly isMain?: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={isMain ? 'main-action' : undefined} onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ENDINGS}
        aria-label={words}
        onChange={({ target }) => {
          addFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </>
  )
}

function Taken({ taken: { name, count, target } }: { readonly taken: NonNullable<Importing['taken']> }) {
  const { say } = useSpeech()
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => words.current?.focus(), [])
  return (
    <div className="taken">
      <p ref={words} tabIndex={-1} role="status">
        {target === 'into' ? say('import.taken.into', { count }) : say('import.taken.new', { name })}
      </p>
      <button type="button" onClick={() => go('estate')}>
        {say('import.look')}
      </button>
    </div>
  )
}

function Progress({ work, hasPreview }: { readonly work: Importing['work']; readonly hasPreview: boolean }) {
  const speech = useSpeech()
  const { say } = speech
  if (work.status === 'idle') {
    if (hasPreview) return null
    return (
      <p className="form-actions" role="status">
        <span>{say('import.stopped')}</span>
        <button type="button" onClick={read}>
          {say('import.again')}
        </button>
      </p>
    )
  }
  return (
    <div className="import-progress" aria-busy="true">
      <p role="status">{wordsOf(work, speech)}</p>
      <progress aria-label={say('import.reading')} />
      {work.status === 'reading' && (
        <button type="button" className="stop" onClick={stopReading}>
          {say('import.stop')}
        </button>
      )}
    </div>
  )
}

function wordsOf(work: Exclude<Importing['work'], { status: 'idle' }>, { say }: Speech): string {
  if (work.status === 'taking') return say('import.taking')
  const { progress } = work
  if (!progress) return say('import.reading')
  return progress.step === 'judge' ? say('import.judging') : say('import.reading-file', { file: progress.file })
}
