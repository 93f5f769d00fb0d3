/** The date on this computer's clock. */
export function today(): string {
  const now = new Date()
  return [String(now.getFullYear()), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
