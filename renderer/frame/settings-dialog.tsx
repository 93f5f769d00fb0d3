/** Settings of the window: its language, its colours, and whether single keys do something. */

import { Dialog } from '../parts/dialog'
import { change, useSettings } from '../state/settings'
import { languageFor } from '../words/languages'
import { OFFERED_LANGUAGES, useSpeech } from '../words/say'

const THEMES = ['system', 'light', 'dark'] as const

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const { language, theme, singleKeys } = useSettings()
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
        <label className="check">
          <input type="checkbox" checked={singleKeys} onChange={({ target }) => change({ singleKeys: target.checked })} />
          <span>{say('settings.single-keys')}</span>
        </label>
      </div>
    </Dialog>
  )
}
