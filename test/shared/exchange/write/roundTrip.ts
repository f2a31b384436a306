import { createHash } from 'node:crypto'
import { exportedPerson, type ExportChoices } from '../../../../src/shared/exchange/exportedPerson'
import { writeVcard } from '../../../../src/shared/exchange/vcard/writeVcard'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import type { FoundContact } from '../../../../src/shared/exchange/contactsRead'
import type { Instant } from '../../../../src/shared/domain/calendar'
import type { Person } from '../../../../src/shared/domain/person'
import { openSphere } from '../../../sphere/openSphere'

export type Version = '3.0' | '4.0'
type Sphere = ReturnType<typeof openSphere>

export const photos = new Map<string, Uint8Array>()

/** A world into which contacts were brought, as a file of cards brings them. */
export const sphereOf = async (contacts: readonly FoundContact[]): Promise<Sphere> => {
  const sphere = openSphere()
  const rows = contacts.map(({ picture, ...contact }) => {
    if (!picture) return { file: 'cards.vcf', kind: 'vcard', contact }
    const photo = hashOf(picture.bytes)
    photos.set(photo, picture.bytes)
    return { file: 'cards.vcf', kind: 'vcard', contact: { ...contact, photo } }
  })
  if (rows.length > 0) await sphere.run('contacts.import', { rows })
  return sphere
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const everybody = (sphere: Sphere, choices: ExportChoices = {}) =>
  [...sphere.read.all('person')].map((person: Person) =>
    exportedPerson(sphere.read, person, sphere.today, choices),
  )

export const cardsOf = (sphere: Sphere, version: Version, choices: ExportChoices = {}): string =>
  [
    ...writeVcard(everybody(sphere, choices), {
      version,
      at: '2026-11-19T12:00:00.000Z' as Instant,
      photoOf: (hash) => photos.get(hash) ?? null,
    }),
  ].join('')

export const readText = (text: string) => readContacts(new TextEncoder().encode(text))

/** What is known of everybody, in an order of its own. */
export const factsOf = (sphere: Sphere) =>
  everybody(sphere).map(({ uid, ...facts }) => ({
    ...facts,
    uid: uid.startsWith('id') ? '' : uid,
    ...Object.fromEntries(
      (['emails', 'phones', 'addresses', 'links'] as const).map((kind) => [
        kind,
        facts[kind].map(({ label = '', value }) => `${label}: ${value}`),
      ]),
    ),
    jobs: facts.jobs
      .map((job) => JSON.stringify([job.organisation, job.title, job.department]))
      .sort(),
    cardLines: [...facts.cardLines].sort(),
  }))
