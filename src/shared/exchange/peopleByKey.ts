import type { PersonId } from '../domain/ids'
import { phoneKeys } from '../domain/newFacts'
import { isPresent, type Person } from '../domain/person'
import type { ReadContact } from '../domain/readContact'
import type { Reader } from '../store/reader'
import { identityKeys, nameKey, uidKey } from './contactKeys'

/** Who is here, by all that a file may know them by. */
export interface PeopleByKey {
  /** By the id of a file, or by e-mail or phone together with the name. */
  same: Map<string, PersonId>
  /** The people who came of one card, by its id: two where a household was made of it. */
  made: Map<string, PersonId[]>
  byName: Map<string, PersonId>
  byChannel: Map<string, PersonId[]>
}

/** How many people are looked at between two pauses. */
const slice = 100

/** Reads all people; pauses now and then. */
export function* peopleByKey(read: Reader): Generator<void, PeopleByKey> {
  const found: PeopleByKey = {
    same: new Map(),
    made: new Map(),
    byName: new Map(),
    byChannel: new Map(),
  }
  let seen = 0
  for (const person of read.all('person')) {
    if (++seen % slice === 0) yield
    if (!person.deletedAt) take(found, person)
  }
  return found
}

const take = ({ same, made, byName, byChannel }: PeopleByKey, person: Person): void => {
  const { id, name, emails, phones, source } = person
  const isHere = isPresent(person)
  const put = (key: string) => {
    if (isHere || !same.has(key)) same.set(key, id)
  }
  for (const key of identityKeys(name, emails, phones)) put(key)
  // Somebody who came from no card goes out under the id they have here.
  put(uidKey('vcard', id, name))
  for (const entry of source) {
    if (entry.uid) put(uidKey(entry.kind, entry.uid, entry.name ?? name))
    if (entry.name === undefined) continue
    for (const key of identityKeys(entry.name, emails, phones)) put(key)
    if (entry.uid) add(made, uidKey(entry.kind, entry.uid, entry.name), id)
  }
  if (!isHere) return
  byName.set(nameKey(name), id)
  for (const key of channelKeys(person)) add(byChannel, key, id)
}

const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (!there.includes(value)) there.push(value)
}

/** The ways to reach somebody, as keys that other people may have too. */
export const channelKeys = ({
  emails,
  phones,
}: Pick<ReadContact, 'emails' | 'phones'>): string[] => [
  ...emails.map((it) => `e ${it.value.toLowerCase()}`),
  ...phones.flatMap(phoneKeys).map((key) => `p ${key}`),
]
