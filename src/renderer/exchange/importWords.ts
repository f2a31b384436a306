import type { ContactsPreview } from '../../shared/ipc/acts'

type Counts = ContactsPreview['counts']

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString()} ${number === 1 ? one : many}`

export const peopleWords = (number: number): string => count(number, 'person', 'people')
export const firmWords = (number: number): string => count(number, 'firm', 'firms')

/** '14 new, 3 changed, 2 same, 1 firm'; what is nought is left out. */
export const countWords = (counts: Counts): string =>
  [
    counts.new > 0 && `${counts.new.toLocaleString()} new`,
    counts.changed > 0 && `${counts.changed.toLocaleString()} changed`,
    counts.same > 0 && `${counts.same.toLocaleString()} same`,
    counts.organisation > 0 && firmWords(counts.organisation),
  ]
    .filter(Boolean)
    .join(', ')

/** The sentence above the rows. */
export const headWords = (counts: Counts): string => {
  const all = counts.new + counts.changed + counts.same + counts.organisation
  if (all === 0) return 'There is nobody to bring in.'
  if (all === counts.same) return 'Nothing new: everyone in it is here already.'
  return `${countWords(counts)}.`
}

/** What the main button does. */
export const bringWords = (people: number, firms: number): string =>
  people > 0 || firms === 0 ? `Bring in ${peopleWords(people)}` : `Bring in ${firmWords(firms)}`

/** What was done, for the toast. */
export const broughtWords = (people: number, firms: number): string =>
  bringWords(people, firms).replace('Bring', 'Brought')

const formats: Record<string, string> = { vcard: 'contact cards', linkedin: 'LinkedIn' }

/** 'contacts.vcf, contact cards' */
export const fileWords = ({ name, format }: { name: string; format: string }): string =>
  [name, formats[format]].filter(Boolean).join(', ')
