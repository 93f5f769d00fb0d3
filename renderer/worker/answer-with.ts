/** Answers the questions that a worker is asked, each by the function for its kind. */

import type { AnyDialogue, Posted } from './questions'

type Answering<D extends AnyDialogue> = {
  readonly [K in keyof D]: (ask: D[K]['ask'], hear: (news: D[K]['news']) => void) => Promise<D[K]['answer']>
}

type Asked<D extends AnyDialogue> = { readonly kind: keyof D; readonly turn: number }

export function answerWith<D extends AnyDialogue>(answering: Answering<D>): void {
  self.onmessage = ({ data }: MessageEvent<Asked<D> & D[keyof D]['ask']>) => {
    const { kind, turn } = data
    const post = (posted: Posted<D>): void => self.postMessage(posted)
    answering[kind](data, (news) => post({ kind: 'news', turn, news })).then(
      (answer) => post({ kind: 'answer', turn, answer }),
      (bug: unknown) => post({ kind: 'bug', turn, message: bug instanceof Error ? bug.message : String(bug) }),
    )
  }
}
