import type { ReadContact } from '../../domain/readContact'
import { isFirm } from './firmOrPerson'
import { namedInLines } from '../namedInLines'

const sentBy =
  /^\s*(?:referred by|introduced by|empfohlen von|recommandée? par|présentée? par|recomendad[oa] por|presentad[oa] por|consigliat[oa] da|presentat[oa] da)\s*:\s*(\S.{0,290})$/imu

/** A contact with what its own words say: whether it is a firm, who sent them, who is close to them. */
export const understood = (contact: ReadContact): ReadContact => {
  const named = namedInLines(contact)
  const relatives = [...(contact.relatives ?? []), ...named.relatives].slice(0, 50)
  const referredBy = contact.referredBy ?? named.referredBy ?? senderIn(contact.note)
  const read: ReadContact = {
    ...contact,
    ...(relatives.length > 0 ? { relatives } : {}),
    ...(referredBy ? { referredBy } : {}),
  }
  return isFirm(read) ? { ...read, isOrganisation: true } : read
}

const senderIn = (note: string): string | undefined =>
  sentBy.exec(note)?.[1]?.trim().replace(/\.$/, '')
