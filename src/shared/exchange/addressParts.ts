import { addressText, structureOf } from './vcard/structureLine'
import type { ExportedPerson } from './exportedPerson'

/** The parts that a card had for each address of a person, by the address as one text. */
export const addressParts = ({
  addresses,
  cardLines,
}: ExportedPerson): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const line of addresses.length > 0 ? cardLines : []) {
    const parts = structureOf('ADR', line)
    if (parts) found.set(addressText(parts), parts)
  }
  return found
}
