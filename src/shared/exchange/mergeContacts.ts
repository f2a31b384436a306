import { foldText } from '../domain/foldText'
import { newFacts } from '../domain/newFacts'
import type { ReadContact } from '../domain/readContact'

/** Two cards of one person as one: the first with what only the second knows. */
export const mergeContacts = (first: ReadContact, second: ReadContact): ReadContact => {
  const facts = newFacts(
    {
      ...first,
      emails: known(first.emails),
      phones: known(first.phones),
      addresses: known(first.addresses),
      links: known(first.links),
      tags: first.categories,
      notes: first.note,
      howWeMet: [],
      jobs: first.jobs.map((job) => ({ organisation: '', title: '', ...job })),
    },
    second,
    'another card',
  )
  return {
    ...first,
    ...facts.fills,
    emails: [...first.emails, ...facts.emails],
    phones: [...first.phones, ...facts.phones],
    addresses: [...first.addresses, ...facts.addresses],
    links: [...first.links, ...facts.links],
    jobs: [...first.jobs, ...facts.jobs].slice(0, 20),
    occasions: [...first.occasions, ...facts.occasions],
    categories: [...first.categories, ...facts.tags],
    note: facts.note && first.note ? `${first.note}\n\n${facts.note}` : first.note || facts.note,
    ...(first.referredBy || !second.referredBy ? {} : { referredBy: second.referredBy }),
    ...(first.relatives || second.relatives
      ? { relatives: relativesOf(first, second).slice(0, 50) }
      : {}),
    ...(first.connectedOn || !second.connectedOn ? {} : { connectedOn: second.connectedOn }),
    lines: [...first.lines, ...second.lines].slice(0, 500),
  }
}

const relativesOf = (first: ReadContact, second: ReadContact) => {
  const all = [...(first.relatives ?? []), ...(second.relatives ?? [])]
  const names = all.map((it) => foldText(it.name))
  return all.filter((_, at) => names.indexOf(names[at]!) === at)
}

const known = (channels: ReadContact['emails']) =>
  channels.map((channel) => ({ ...channel, id: '' as never }))
