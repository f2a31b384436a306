import type { Proposal } from '../../shared/domain/proposal'
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
    counts.unsure > 0 && `${counts.unsure.toLocaleString()} maybe here`,
    counts.same > 0 && `${counts.same.toLocaleString()} same`,
    counts.organisation > 0 && firmWords(counts.organisation),
  ]
    .filter(Boolean)
    .join(', ')

/** The sentence above the rows. */
export const headWords = (counts: Counts): string => {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  if (all === 0) return 'There is nobody to bring in.'
  if (all === counts.same) return 'Nothing new: everyone in it is here already.'
  return `${countWords(counts)}.`
}

/** What is said of those who may be here already. */
export const unsureWords = (number: number): string =>
  `${number === 1 ? '1 may be somebody you already have and comes' : `${number.toLocaleString()} may be people you already have and come`} in all the same. You decide later in People, under Maybe the same.`

/** What the main button does. */
export const bringWords = (people: number, firms: number): string =>
  people > 0 || firms === 0 ? `Bring in ${peopleWords(people)}` : `Bring in ${firmWords(firms)}`

/** What was done, for the title of the report. */
export const broughtWords = (people: number, firms: number): string =>
  bringWords(people, firms).replace('Bring', 'Brought')

const formats: Record<string, string> = {
  vcard: 'contact cards',
  linkedin: 'LinkedIn',
  google: 'Google contacts',
  outlook: 'Outlook contacts',
  table: 'table',
}

/** 'contacts.vcf, contact cards' */
export const fileWords = ({ name, format }: { name: string; format: string }): string =>
  [name, formats[format]].filter(Boolean).join(', ')

/** 'Mike, does: plumber' and 'Two people: John Smith and Lisa Smith'. */
export const proposalWords = (proposal: Proposal): string =>
  proposal.kind === 'does'
    ? `${proposal.name}, does: ${proposal.does}`
    : `Two people: ${proposal.people.map(({ name }) => name).join(' and ')}`
