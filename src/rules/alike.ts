/** Asks a question once for everyone who is alike in what the question looks at. */

/** After looking at these facts in turn: the next fact to look at and where each value of it leads, or the answer. */
type Step<Answer> = {
  fact?: string
  /** By value; lists and objects that were met before lead on by themselves, without being written out again. */
  readonly next: Map<unknown, Step<Answer>>
  /** Lists and objects, by what they hold. */
  readonly nextAsWritten: Map<string, Step<Answer>>
  answer?: { readonly value: Answer }
}

/** Lists and objects that are remembered by themselves at one step; what an estate shares is far fewer. */
const MOST_MET = 5_000

/**
 * The same question, remembering its answers.
 *
 * What the question looks at is noted while it is asked, so nothing has to declare which facts it depends on. An answer serves
 * for everyone who has the same values in the same facts: asked about them, the question could not tell the difference.
 */
export function onceForAlike<Facts extends object, Answer>(ask: (facts: Facts) => Answer): (facts: Facts) => Answer {
  const start: Step<Answer> = newStep()
  return (facts) => {
    let step: Step<Answer> | undefined = start
    while (step?.fact !== undefined) step = following(step, Reflect.get(facts, step.fact))
    if (step?.answer) return step.answer.value
    const looked = new Set<string>()
    const value = ask(noting(facts, looked))
    layDown(start, facts, looked, value)
    return value
  }
}

function newStep<Answer>(): Step<Answer> {
  return { next: new Map(), nextAsWritten: new Map() }
}

/** Where a value leads; undefined: nobody before had it. */
function following<Answer>({ next, nextAsWritten }: Step<Answer>, value: unknown): Step<Answer> | undefined {
  const met = next.get(value)
  if (met || typeof value !== 'object' || value === null) return met
  const written = nextAsWritten.get(JSON.stringify(value))
  if (written && next.size < MOST_MET) next.set(value, written)
  return written
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
    const found: unknown = Reflect.get(facts, fact)
    let next = following(step, found)
    if (!next) {
      next = newStep()
      if (typeof found === 'object' && found !== null) step.nextAsWritten.set(JSON.stringify(found), next)
      else step.next.set(found, next)
    }
    step = next
  }
  step.answer = { value }
}
