/** The samples as they are stored in `fixtures/`; the estate of a whole country would be too large, so fewer people stand for it. */

import { SAMPLES, makeSample, samplePolicies, writeDocument } from '../../src/samples/index'

const STORED_PEOPLE = 1200

/** Every stored file: its name and its text. */
export function storedSamples(): { readonly file: string; readonly text: string }[] {
  return SAMPLES.flatMap(({ name, scales }) => {
    const estate = makeSample(name, scales === 'not' ? {} : { people: STORED_PEOPLE })
    const policies = samplePolicies(name).map((policy, _index, all) => ({
      file: all.length === 1 ? `${name}.policy.json` : `${name}-${policy.model}.policy.json`,
      text: writeDocument(policy),
    }))
    return [{ file: `${name}.rule36.json`, text: writeDocument(estate) }, ...policies]
  })
}
