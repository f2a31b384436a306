import { foldText } from './foldText'
import type { Person } from './person'
import type { Proposal } from './proposal'
import type { ReadContact } from './readContact'

/** A contact as one person, with what an accepted proposal says beyond it. */
export interface PersonRead {
  contact: ReadContact
  does?: string
  household?: string
}

/** The people that a contact is: itself, or what the accepted proposal makes of it. */
export const proposedContacts = (
  contact: ReadContact,
  proposal: Proposal | undefined,
): PersonRead[] => {
  if (!proposal) return [{ contact }]
  if (proposal.kind === 'does') return [whoDoes(contact, proposal)]
  const { people, household } = proposal
  const names = people.map((person) => person.given ?? person.name)
  return people.map((person, at) => ({
    contact: shareOf(contact, person, { names, at }),
    household,
  }))
}

const whoDoes = (
  contact: ReadContact,
  { name, does }: Extract<Proposal, { kind: 'does' }>,
): PersonRead => {
  const words = new Set(foldText(name).split(' '))
  const isPart = (part: string | undefined) =>
    !!part &&
    foldText(part)
      .split(' ')
      .every((word) => words.has(word))
  const { given, family, ...rest } = contact
  return {
    contact: {
      ...rest,
      name,
      ...(isPart(given) ? { given } : {}),
      ...(isPart(family) ? { family } : {}),
    },
    does,
  }
}

/** What two people share each has; what can be only one's and does not say whose stands in the notes of both. */
const shareOf = (
  contact: ReadContact,
  {
    name,
    given,
    family,
  }: { name: string; given?: string | undefined; family?: string | undefined },
  { names, at }: { names: readonly string[]; at: number },
): ReadContact => {
  const { given: _given, family: _family, nickname, phonetic, relatives, ...rest } = contact
  const owners = contact.emails.map(({ value }) => ownerOf(value, names))
  const own = at === 0 ? { nickname, phonetic, relatives } : {}
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
    name,
    ...(given ? { given } : {}),
    ...(family ? { family } : {}),
    emails: contact.emails.filter(
      (_, index) => owners[index] === undefined || owners[index] === at,
    ),
    occasions: contact.occasions.filter((it) => it.kind !== 'birthday'),
    jobs: [],
    note: [contact.note, ...openLines(contact, names)].filter(Boolean).join('\n').slice(0, 100_000),
  }
}

/** Whose an address is: the one whose name it has, when it has not the other's too. */
const ownerOf = (email: string, names: readonly string[]): number | undefined => {
  const local = foldText(email.split('@')[0] ?? '')
  const owners = names.flatMap((name, at) => (local.includes(foldText(name)) ? [at] : []))
  return owners.length === 1 ? owners[0] : undefined
}

const openLines = ({ occasions, jobs }: ReadContact, names: readonly string[]): string[] => {
  const either = names.join(' or ')
  return [
    ...occasions
      .filter((it) => it.kind === 'birthday')
      .map((it) => `Birthday of ${either}: ${it.date ?? it.text ?? ''}`),
    ...jobs.map(
      (job) =>
        `Work of ${either}: ${[job.title, job.department, job.organisation].filter(Boolean).join(', ')}`,
    ),
  ]
}

/** Which of these people each part is: by name, by given name, else whoever is left. */
export const partsFor = <Known extends Pick<Person, 'name' | 'given'>>(
  parts: readonly PersonRead[],
  people: readonly Known[],
): { part: PersonRead; person: Known | undefined }[] => {
  const left = [...people]
  const found = new Map<PersonRead, Known>()
  const tests: ((part: PersonRead, person: Known) => boolean)[] = [
    (part, person) => foldText(part.contact.name) === foldText(person.name),
    (part, person) =>
      !!part.contact.given && foldText(part.contact.given) === foldText(person.given ?? ''),
    () => true,
  ]
  for (const test of tests)
    for (const part of parts) {
      const at = found.has(part) ? -1 : left.findIndex((person) => test(part, person))
      if (at >= 0) found.set(part, left.splice(at, 1)[0]!)
    }
  return parts.map((part) => ({ part, person: found.get(part) }))
}
