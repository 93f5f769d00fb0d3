/** Assessments made anew: every so many months the level of everyone assessed may fall or rise a step, and is current again. */

import type { AssessmentLevel } from '../domain/estate'
import type { Parameters } from './arrivals'
import { streamOf, type Stream } from './chance'
import type { People } from './people'
import type { Scene } from './scenes'

const LEVELS: readonly AssessmentLevel[] = ['low', 'medium', 'high']

/** Reviews everyone who is due in a month. Each person has a stream of their own, whoever else is reviewed. */
export function openReviews(seed: number, run: number, reviews: Parameters['reviews']) {
  const streams = new Map<string, Stream>()
  const streamFor = (id: string): Stream => {
    let stream = streams.get(id)
    if (!stream) streams.set(id, (stream = streamOf(seed, run, 'reviews', id)))
    return stream
  }
  return (people: People, scene: Scene): void => {
    if (!reviews || scene.month % reviews.everyMonths !== 0) return
    people.facts.forEach((person, number) => {
      const { extremism } = person
      if (!extremism?.assessment) return
      const step = stepOf(streamFor(person.id).uniform(), reviews)
      const level = LEVELS[Math.max(0, Math.min(LEVELS.length - 1, LEVELS.indexOf(extremism.assessment.level) + step))]!
      const assessment = { ...extremism.assessment, date: scene.day, level }
      people.change(number, { ...person, extremism: { ...extremism, assessment } }, scene)
    })
  }
}

function stepOf(drawn: number, { lower, raise }: { readonly lower: number; readonly raise: number }): number {
  if (drawn <= lower) return -1
  return drawn <= lower + raise ? 1 : 0
}
