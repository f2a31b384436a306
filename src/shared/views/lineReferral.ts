import type { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { ReviewLine } from '../domain/review'
import type { Reader } from '../store/reader'

/** What follows from a referral that was written down in the evening: the call, and the thanks. */
export interface LineReferral {
  /** Who was referred. */
  person: { id: string; name: string; short: string; number: string | null }
  call: { id: string; due: Day; isOpen: boolean } | null
  /** Who gave it. */
  giver: string
  thanks: { id: string; isOpen: boolean } | null
}

/** Of the line that made a referral, as far as it is still there; else null. */
export const lineReferral = (read: Reader, made: ReviewLine['made']): LineReferral | null => {
  const idOf = (table: string) => made.find((one) => one.table === table)?.id ?? ''
  const passing = read.get('passing', idOf('passing'))
  const person = passing?.kind === 'referral' && read.get('person', passing.people[0] ?? '')
  if (!passing || !person || person.deletedAt) return null
  const call = read.get('followUp', idOf('followUp'))
  const thanks = read.by('thanksFor', passing.id).find(({ occasion }) => occasion === 'receipt')
  const giver = read.get('person', passing.giver)
  return {
    person: {
      id: person.id,
      name: person.name,
      short: firstName(person),
      number: person.phones[0]?.value ?? null,
    },
    call: call ? { id: call.id, due: call.due, isOpen: call.state === 'open' } : null,
    giver: giver ? firstName(giver) : '',
    thanks: thanks ? { id: thanks.id, isOpen: thanks.state === 'open' } : null,
  }
}
