import { ReadContact } from '../../../../src/shared/domain/readContact'

type Written = Partial<Omit<ReadContact, 'phones' | 'emails' | 'addresses'>>

/** A contact as a reader gives it; numbers and addresses by their words alone. */
export const contactOf = (
  name: string,
  {
    phones = [],
    emails = [],
    addresses = [],
    ...rest
  }: Written & { phones?: string[]; emails?: string[]; addresses?: string[] } = {},
): ReadContact =>
  ReadContact.parse({
    name,
    phones: phones.map((value) => ({ value })),
    emails: emails.map((value) => ({ value })),
    addresses: addresses.map((value) => ({ value })),
    ...rest,
  })

/** As a phone writes it: the last word is the family name, whatever it means. */
export const phoneCard = (
  name: string,
  rest: Parameters<typeof contactOf>[1] = {},
): ReadContact => {
  const words = name.split(' ')
  const family = words.pop()
  return contactOf(name, {
    ...(words.length > 0 ? { given: words.join(' ') } : {}),
    ...(family ? { family } : {}),
    ...rest,
  })
}
