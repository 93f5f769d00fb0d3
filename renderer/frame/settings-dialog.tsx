/** Settings of the window: its language, its colours, and whether single keys do something. */

import { Dialog } from '../parts/dialog'
import { Labelled } from '../parts/form/labelled'
import { change, useSettings } from '../state/settings'
import { LOCK_AFTER } from '../storage/settings'
import { languageFor } from '../words/languages'
import { OFFERED_LANGUAGES, useSpeech } from '../words/say'
import { BackupsOffer } from './backups/backups-offer'
import { VaultOffer } from './vault/vault-offer'

const OWN_CHOICES = ['never', 'overrides', 'always'] as const
const THEMES = ['system', 'light', 'dark'] as const

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const { language, theme, singleKeys, ownChoice, lockAfter } = useSettings()
  return (
    <Dialog title={say('settings.title')} close={say('dialog.close')} onClose={onClose}>
      <div className="form">
        <label className="field">
          <span>{say('settings.language')}</span>
          <select
            value={languageFor(language, navigator.languages).tag}
            onChange={({ target }) => change({ language: target.value })}
          >
            {OFFERED_LANGUAGES.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say('settings.theme')}</span>
          <select value={theme} onChange={({ target }) => change({ theme: THEMES.find((one) => one === target.value)! })}>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {say(`settings.theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={say('settings.own-choice')}
          about={say('settings.own-choice-about')}
          options={OWN_CHOICES}
          chosen={ownChoice}
          nameOf={(one) => say(`settings.own-choice.${one}`)}
          onChoose={(one) => change({ ownChoice: one })}
        />
        <label className="check">
          <input type="checkbox" checked={singleKeys} onChange={({ target }) => change({ singleKeys: target.checked })} />
          <span>{say('settings.single-keys')}</span>
        </label>
        <Choice
          label={say('lock.after')}
          about={say('lock.about')}
          options={LOCK_AFTER}
          chosen={lockAfter}
          nameOf={(count) => say('lock.minutes', { count })}
          onChoose={(count) => change({ lockAfter: count })}
        />
        <VaultOffer />
        <BackupsOffer />
      </div>
    </Dialog>
  )
}

type ChoiceProps<One extends string | number> = {
  readonly label: string
  readonly about: string
  readonly options: readonly One[]
  readonly chosen: One
  readonly nameOf: (one: One) => string
  readonly onChoose: (one: One) => void
}

function Choice<One extends string | number>({ label, about, options, chosen, nameOf, onChoose }: ChoiceProps<One>) {
  return (
    <Labelled
      label={label}
      about={about}
      problems={[]}
      field={(wiring) => (
        <select
          {...wiring}
          value={chosen}
          onChange={({ target }) => onChoose(options.find((one) => String(one) === target.value)!)}
        >
          {options.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      )}
    />
  )
}
