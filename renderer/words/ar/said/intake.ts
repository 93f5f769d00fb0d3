/** Problems of what was read or written, in Arabic. ICU MessageFormat. */

import type { intake as english } from '../../said/intake'

export const intake = {} as const satisfies Record<keyof typeof english, string>
