/** Drafts live in this tab only, each under its person. */
const PREFIX = 'fadu.draft.'

export const draftPlace = (person: string, name: string): string => `${PREFIX}${person}.${name}`

export function keptDraft<T>(place: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(place)
    return kept === null ? undefined : (JSON.parse(kept) as T)
  } catch {
    return undefined
  }
}

/** A full or forbidden storage costs the draft, never the form. */
export function keepDraft(place: string, value: unknown): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(value))
  } catch {
    return
  }
}

export const dropDraft = (place: string): void => sessionStorage.removeItem(place)

/** Whoever signs out leaves nothing behind that the next person at this machine could find. */
export function dropAllDrafts(): void {
  for (const place of Object.keys(sessionStorage)) if (place.startsWith(PREFIX)) dropDraft(place)
}
