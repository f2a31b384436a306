import { personProfile, type PersonProfile } from '../matching/doubles/personProfile'
import type { Change } from '../store/change'
import { placeOf } from '../store/currentPosition'
import type { Reader } from '../store/reader'

/** What a person is compared by; null for somebody who is never suggested: in the trash, or not known to the user. */
export const doubleProfile = (read: Reader, id: string): PersonProfile | null => {
  const person = read.get('person', id)
  if (!person || person.deletedAt || person.kind === 'light') return null
  return personProfile({
    id,
    name: person.name,
    nickname: person.nickname,
    emails: person.emails.map((it) => it.value),
    phones: person.phones.map((it) => it.e164 ?? it.value),
    links: person.links.map((it) => it.value),
    firms: read.by('positionsOf', id).map((position) => placeOf(read, position)),
    sources: person.source.map((it) => it.kind),
  })
}

/** The people whose profiles these changes may alter. */
export const profilesTouched = (read: Reader, changes: readonly Change[]): Set<string> => {
  const ids = new Set<string>()
  for (const { table, id, before, after } of changes) {
    if (table === 'person') ids.add(id)
    if (table === 'organisation')
      for (const position of read.by('positionsAt', id)) ids.add(position.personId)
    if (table === 'position')
      for (const record of [before, after])
        if (record && 'personId' in record && record.personId) ids.add(record.personId)
  }
  return ids
}
