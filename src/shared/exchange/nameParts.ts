import { structureOf } from './vcard/structureLine'
import type { ExportedPerson } from './exportedPerson'

export interface NameParts {
  family: string
  given: string
  middle: string
  prefix: string
  suffix: string
}

/** Middle name, prefix and suffix are those of a card, while the name is still that of the card. */
export const nameParts = ({ given = '', family = '', cardLines }: ExportedPerson): NameParts => {
  for (const line of given || family ? cardLines : []) {
    const parts = structureOf('N', line)
    if (parts && parts[0]?.trim() === family && parts[1]?.trim() === given) {
      const [, , middle = '', prefix = '', suffix = ''] = parts
      return { family, given, middle, prefix, suffix }
    }
  }
  return { family, given, middle: '', prefix: '', suffix: '' }
}
