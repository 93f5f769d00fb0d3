/** Asks a question once for everyone who is alike in what the question looks at. */

/** After looking at these facts in turn: the next fact to look at and where each value of it leads, or the answer. */
type Step<Answer> = { fact?: string; readonly next: Map<string, Step<Answer>>; answer?: { readonly value: Answer } }

/**
 * The same question, remembering its answers.
 *
 * What the question looks at is noted while it is asked, so nothing has to declare which facts it depends on. An answer serves
 * for everyone who has the same values in the same facts: asked about them, the question could not tell the difference.
 */
export function onceForAlike<Facts extends object, Answer>(ask: (facts: Facts) => Answer): (facts: Facts) => Answer {
  const start: Step<Answer> = { next: new Map() }
  return (facts) => {
    let step: Step<Answer> | undefined = start
    while (step?.fact !== undefined) step = step.next.get(valueOf(facts, step.fact))
    if (step?.answer) return step.answer.value
    const looked = new Set<string>()
    const value = ask(noting(facts, looked))
    layDown(start, facts, looked, value)
    return value
  }
}

function noting<Facts extends object>(facts: Facts, looked: Set<string>): Facts {
  const note = (fact: string | symbol): void => void looked.add(String(fact))
  return new Proxy(facts, {
    get: (target, fact) => (note(fact), Reflect.get(target, fact)),
    has: (target, fact) => (note(fact), Reflect.has(target, fact)),
    getOwnPropertyDescriptor: (target, fact) => (note(fact), Reflect.getOwnPropertyDescriptor(target, fact)),
  })
}

function layDown<Answer>(start: Step<Answer>, facts: object, looked: ReadonlySet<string>, value: Answer): void {
  let step = start
  for (const fact of looked) {
    if ((step.fact ??= fact) !== fact) throw new Error(`A question looked at "${fact}" where it looked at "${step.fact}" before`)
    const key = valueOf(facts, fact)
    let next = step.next.get(key)
    if (!next) step.next.set(key, (next = { next: new Map() }))
    step = next
  }
  step.answer = { value }
}

function valueOf(facts: object, fact: string): string {
  const value: unknown = Reflect.get(facts, fact)
  return value === undefined ? 'absent' : JSON.stringify(value)
}
