import type { ContactsPreview } from '../../shared/ipc/acts'

/** Which rows the user has decided otherwise about, by their keys. */
export interface Choices {
  leftOut: ReadonlySet<string>
  asPeople: ReadonlySet<string>
  accepted: ReadonlySet<string>
}

export const noChoices: Choices = {
  leftOut: new Set(),
  asPeople: new Set(),
  accepted: new Set(),
}

export const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

/** How many people and firms would come in, as chosen. */
export const chosenCounts = (
  { counts, rows }: Pick<ContactsPreview, 'counts' | 'rows'>,
  { leftOut, asPeople, accepted }: Choices,
): { people: number; firms: number } => {
  let people = counts.new + counts.changed + counts.unsure
  let firms = counts.organisation
  if (leftOut.size + asPeople.size + accepted.size === 0) return { people, firms }
  for (const { key, verdict, proposal } of rows) {
    const isOut = leftOut.has(key)
    if (verdict === 'organisation') {
      if (isOut || asPeople.has(key)) firms -= 1
      if (!isOut && asPeople.has(key)) people += 1
    } else if (isOut) people -= 1
    else if (proposal?.kind === 'household' && accepted.has(key)) people += 1
  }
  return { people, firms }
}
