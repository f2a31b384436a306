import { foldText } from './foldText'
import type { Organisation } from './organisation'
import type { Labelled, ReadContact } from './readContact'

/** What a contact knows about an organisation beyond what is there. Nothing is overwritten. */
export interface NewFirmFacts {
  links: Labelled[]
  where?: string
  notes?: string
}

/** An organisation has one list of ways to reach it: numbers and addresses go there under their own label. */
export const newFirmFacts = (
  known: Pick<Organisation, 'links' | 'where' | 'notes'> | null,
  contact: ReadContact,
): NewFirmFacts => {
  const seen = new Set(known?.links.map((it) => foldText(it.value)))
  const links = [
    ...contact.phones.map((it) => ({ label: it.label ?? 'phone', value: it.value })),
    ...contact.emails.map((it) => ({ label: it.label ?? 'e-mail', value: it.value })),
    ...contact.addresses.slice(1).map((it) => ({ label: it.label ?? 'address', value: it.value })),
    ...contact.links,
  ]
    .filter(({ value }) => !seen.has(foldText(value)) && seen.add(foldText(value)))
    .slice(0, 50 - (known?.links.length ?? 0))
  const where = contact.addresses[0]?.value.slice(0, 300)
  return {
    links,
    ...(where && !known?.where ? { where } : {}),
    ...(contact.note && !known?.notes ? { notes: contact.note } : {}),
  }
}

/** What is new, in the words of a preview. */
export const firmFactWords = (facts: NewFirmFacts): string[] => [
  ...(facts.links.length > 0 ? ['how to reach it'] : []),
  ...(facts.where ? ['address'] : []),
  ...(facts.notes ? ['note'] : []),
]
