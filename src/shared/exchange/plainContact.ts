import type { ReadContact } from '../domain/readContact'

/** A contact in the plain shape that the terminal prints: one name, lists of texts, null for what is missing. */
export const plainContact = (contact: ReadContact) => ({
  name: contact.isNameless ? null : contact.name,
  family: contact.family ?? null,
  given: contact.given ?? null,
  emails: contact.emails.map((it) => it.value),
  phones: contact.phones.map((it) => it.value),
  org: contact.jobs.find((job) => job.organisation)?.organisation ?? null,
  title: contact.jobs.find((job) => job.title)?.title ?? null,
  birthday: birthday(contact),
  ...(contact.connectedOn ? { connected_on: contact.connectedOn } : {}),
  ext: {
    uid: contact.uid ?? null,
    note: contact.note || null,
    urls: contact.links.map((it) => it.value),
    nickname: contact.nickname ?? null,
    categories: contact.categories,
    addresses: contact.addresses.map((it) => it.value),
  },
})

const birthday = ({ occasions }: ReadContact): string | null => {
  const found = occasions.find((it) => it.kind === 'birthday')
  return found?.date ?? found?.text ?? null
}
