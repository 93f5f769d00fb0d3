/** What a person, or somebody for them, said about where they live, and complaints: taken down, answered, and kept with the decision. */

import { useMemo, useState } from 'react'
import { Mark } from '../../parts/mark'
import { useDesk } from '../../state/desk'
import { useMay } from '../../state/may'
import { representationsOf, type Kept } from '../../state/representations'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { AnswerForm } from './answer-form'
import { TakeDownForm } from './take-down-form'

export function RepresentationsPart({ person }: { readonly person: string }) {
  const { say } = useSpeech()
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const mayWrite = useMay('representations')
  const [isWriting, setWriting] = useState(false)
  const all = useMemo(() => (shelves ? representationsOf(shelves, person) : []), [shelves, person])
  return (
    <section className="representations">
      <h3>{say('said.title')}</h3>
      {all.length === 0 && <p>{say('said.none')}</p>}
      {all.length > 0 && (
        <ul>
          {all.map((one) => (
            <OneSaid key={one.key} said={one} mayAnswer={mayWrite} />
          ))}
        </ul>
      )}
      {isWriting ? (
        <TakeDownForm person={person} onDone={() => setWriting(false)} />
      ) : (
        mayWrite && (
          <div className="form-actions">
            <button type="button" onClick={() => setWriting(true)}>
              {say('said.take-down')}
            </button>
          </div>
        )
      )}
      <NotOffered shelf="representations" />
    </section>
  )
}

function OneSaid({ said, mayAnswer }: { readonly said: Kept; readonly mayAnswer: boolean }) {
  const { say, date } = useSpeech()
  const [isAnswering, setAnswering] = useState(false)
  const { kind, on, speaker, text, takenBy, answer } = said
  return (
    <li>
      <p>
        <Mark tone={answer ? 'plain' : 'caution'}>{say(answer ? `said.${kind}` : `said.${kind}-open`)}</Mark>{' '}
        {speaker === undefined
          ? say('said.by-person', { date: date(on) })
          : say('said.by-speaker', { date: date(on), name: speaker })}
      </p>
      <blockquote>{text}</blockquote>
      {takenBy !== '' && <p className="aside">{say('said.taken-by', { name: takenBy })}</p>}
      {answer && (
        <>
          <p>{say('said.answered', { date: date(answer.on), name: answer.by })}</p>
          <blockquote>{answer.text}</blockquote>
        </>
      )}
      {!answer && isAnswering && <AnswerForm said={said} onDone={() => setAnswering(false)} />}
      {!answer && !isAnswering && mayAnswer && (
        <button type="button" onClick={() => setAnswering(true)}>
          {say('said.answer')}
        </button>
      )}
    </li>
  )
}
