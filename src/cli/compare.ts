/** `rule36 compare`: the same people under several policies, in several plans or on several days. */

import { availableParallelism } from 'node:os'
import type { Part } from '../compare/compare'
import { dealOut, type Todo, type Worker } from '../compare/deal'
import { METRICS } from '../compare/metrics'
import { MOST_WEIGHT, SETTINGS, weightIn } from '../compare/settings'
import type { MetricId, PolicySetting } from '../domain/comparison'
import { save, sizeOf, sourceOf, stateOf, type Source } from './files'
import { clearProgress, engineOf, put, showProgress, text, wantedBy, type Words } from './output'
import type { Compared, CompareQuestion, CompareWords, ConcludeComparisonQuestion, ConcludeWords } from './questions'
import { think } from './think'
import { EXIT, Trouble } from './trouble'

const MOST_VALUES = 100

/** Workers plan; another one, which alone reads what is monitored, makes a comparison of whatever was planned. */
export async function compareCommand(words: Words): Promise<number> {
  const { options } = words
  const engine = engineOf(text(options.engine))
  const tradeOff = tradeOffOf(text(options['trade-off']))
  const compared = comparedOf(words)
  const sources = [...compared.estates, ...compared.columns.map(({ source }) => source), compared.factors]
  const before = stateOf(sources)
  const review = text(options.review)
  const concluder = openConcluder({
    kind: 'conclude comparison',
    ...compared,
    ...(tradeOff && { tradeOff }),
    review: review !== undefined,
    wanted: wantedBy(options),
  })
  const parts: Part[] = []
  const plans =
    compared.sensitivity || compared.families.length > 0 ? Infinity : compared.columns.length * compared.estates.length
  await compareWith(Math.max(1, Math.min(plans, workersFor(sources))), { kind: 'compare', ...compared, engine }, (part, left) => {
    parts.push(part)
    if (left <= RESTING && isShared(sources)) concluder.getReady()
  })
  clearProgress()
  if (parts.length === 0) throw new Trouble(['rule36 compare: stopped before there was a plan.'], EXIT.nothingYet)
  if (stateOf(sources) !== before)
    throw new Trouble(['rule36 compare: the files were changed meanwhile; compare again.'], EXIT.nothingYet)
  showProgress('writes the comparison')
  const answer = await concluder.conclude(parts)
  clearProgress()
  if (answer === 'stopped') throw new Trouble(['rule36 compare: stopped before the comparison was written.'], EXIT.nothingYet)
  if (review !== undefined) save(review, answer.review ?? [])
  return put(answer, options)
}

/** Tasks left when there is none to take: what would change a plan, the last task, waits for the one that is still being done. */
const RESTING = 2

/** Above so many bytes of estates one worker does it alone, as each holds them in memory. */
const SHARED_BYTES = 50_000_000
const MOST_WORKERS = 4

function isShared(sources: readonly (Source | undefined)[]): boolean {
  return sizeOf(sources) <= SHARED_BYTES
}

function workersFor(sources: readonly (Source | undefined)[]): number {
  return isShared(sources) ? Math.min(MOST_WORKERS, availableParallelism()) : 1
}

/** Has all tasks done by so many workers until all is done or it is stopped; `hear`: of what came of one, and how many are left. */
async function compareWith(count: number, question: CompareQuestion, hear: (part: Part, left: number) => void): Promise<void> {
  let [all, done] = [0, 0]
  const show = (doing: string, tier?: string): void => showProgress(`${done} of ${all}: ${doing}${tier ? ` (${tier})` : ''}`)
  const workers = Array.from({ length: count }, () => openWorker(question, show))
  const over = Promise.all(workers.map((worker) => worker.over))
  const doAll = async (): Promise<void> => {
    const todo = await workers[0]!.todo
    all = todo.length
    await dealOut(
      todo,
      workers.map(({ work }) => work),
      (part) => hear(part, all - ++done),
    )
    for (const { dismiss } of workers) void dismiss()
    await over
  }
  await Promise.race([doAll(), over])
}

/** The worker that concludes: it reads once it is to get ready, or else when it concludes. */
function openConcluder(question: ConcludeComparisonQuestion) {
  let give: (parts: ConcludeWords) => void
  const given = new Promise<ConcludeWords>((resolve) => (give = resolve))
  let answer: ReturnType<typeof think> | undefined
  const goOn = (): void => {
    clearProgress()
    process.stderr.write('rule36 compare: writes what is done so far; Ctrl-C once more ends it without that.\n')
  }
  const getReady = (): void => {
    if (answer) return
    answer = think(question, { news: (_, say) => void given.then(say), goOn })
    // Whoever concludes hears of what went wrong.
    answer.catch(() => undefined)
  }
  return {
    getReady,
    conclude: (parts: readonly Part[]): ReturnType<typeof think> => {
      give(parts)
      getReady()
      return answer!
    },
  }
}

/** A worker that does one task after another. `todo`: what there is to do, once it has read; `over`: once it has ended. */
function openWorker(question: CompareQuestion, show: (doing: string, tier?: string) => void) {
  let say: (words: CompareWords) => void
  let finish: (part: Part) => void
  let isReady: (todo: readonly Todo[]) => void
  const todo = new Promise<readonly Todo[]>((resolve) => (isReady = resolve))
  const over = think(question, {
    news: (news, reply) => {
      say = reply
      if ('todo' in news) isReady(news.todo)
      else if ('part' in news) finish(news.part)
      else show(news.doing, news.tier)
    },
  })
  const work: Worker = async (task, parts) => {
    await todo
    return new Promise((resolve) => {
      finish = resolve
      say({ task, parts })
    })
  }
  const dismiss = async (): Promise<void> => {
    await todo
    say('enough')
  }
  return { todo, over, work, dismiss }
}

function comparedOf({ files, options, many }: Words): Compared {
  const named = many.filter(({ name }) => name !== 'vary')
  if (named.length === 0)
    throw new Trouble(['rule36 compare: say what to compare with --policy FILE or --plan FILE, each as often as you like.'])
  const families = many.filter(({ name }) => name === 'vary').map(({ value }) => familyOf(value))
  const [of, person, factors] = [text(options.of), text(options.person), text(options.factors)]
  const sensitivity = options.sensitivity === true
  if (of !== undefined && !sensitivity && families.length === 0)
    throw new Trouble(['rule36 compare: --of says which policy to change; add --sensitivity or --vary.'])
  return {
    estates: files.map(sourceOf),
    columns: named.map(({ name, value }) => ({ name: name === 'plan' ? 'plan' : 'policy', source: sourceOf(value) })),
    sensitivity,
    families,
    ...(of !== undefined && { of }),
    ...(person !== undefined && { person }),
    ...(factors !== undefined && { factors: sourceOf(factors) }),
  }
}

/** `limits.networkPerWing=1..6` or `weights.km=0,1,5`. */
function familyOf(words: string): { readonly what: PolicySetting; readonly values: readonly number[] } {
  const [name = '', range = ''] = words.split('=', 2)
  const what = SETTINGS.find((setting) => setting === name)
  if (!what) throw new Trouble([`rule36 compare: --vary "${words}" names no setting; there are ${SETTINGS.join(', ')}.`])
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(range) ?? []
  const values =
    from !== undefined && Number(to) - Number(from) < MOST_VALUES
      ? Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => Number(from) + index)
      : range.split(',').map((value) => (/^\d+$/.test(value) ? Number(value) : NaN))
  const most = weightIn(what) ? MOST_WEIGHT : Number.MAX_SAFE_INTEGER
  if (values.length === 0 || values.length > MOST_VALUES || !values.every((value) => value <= most))
    throw new Trouble([
      `rule36 compare: --vary "${words}" is no range; write one such as ${what}=1..6 or ${what}=1,2,5, of at most ${MOST_VALUES} values.`,
    ])
  return { what, values: [...new Set(values)] }
}

function tradeOffOf(words: string | undefined): readonly [MetricId, MetricId] | undefined {
  if (words === undefined) return undefined
  const names = words.split(',')
  const found = names.map((name) => METRICS.find(({ id }) => id === name))
  const [one, other] = found
  if (names.length !== 2 || !one || !other)
    throw new Trouble([
      `rule36 compare: --trade-off "${words}" is not two figures; write two such as kmMean,transfers, of ${METRICS.map(({ id }) => id).join(', ')}.`,
    ])
  const open = [one, other].find(({ better }) => better === 'neither')
  if (open)
    throw new Trouble([
      `rule36 compare: neither more nor fewer ${open.words} is better by itself, so --trade-off can't use ${open.id}; choose another figure.`,
    ])
  return [one.id, other.id]
}
