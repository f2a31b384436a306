import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'

const counted = (count: number, one: string, many: string): string[] =>
  count <= 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** What the kept one gains from the other, in words. */
export const movesAlong = (read: Reader, kept: Person, other: Person, merged: Person): string[] => {
  const touches = read.by('touchesOf', other.id)
  const notes = touches.filter((touch) => touch.kind === 'note').length
  const passings = read.by('passingsOf', other.id)
  const introductions = passings.filter(({ kind }) => kind === 'introduction')
  const between = introductions.filter(({ people }) => people.some((id) => id === kept.id)).length
  const ties = read
    .by('tiesOf', other.id)
    .filter((tie) => tie.aId !== kept.id && tie.bId !== kept.id).length
  return [
    ...counted(merged.emails.length - kept.emails.length, 'e-mail', 'e-mails'),
    ...counted(merged.phones.length - kept.phones.length, 'phone', 'phones'),
    ...counted(merged.addresses.length - kept.addresses.length, 'address', 'addresses'),
    ...counted(merged.links.length - kept.links.length, 'link', 'links'),
    ...counted(merged.tags.length - kept.tags.length, 'tag', 'tags'),
    ...counted(notes, 'note', 'notes'),
    ...counted(touches.length - notes, 'conversation', 'conversations'),
    ...counted(read.by('positionsOf', other.id).length, 'job', 'jobs'),
    ...counted(read.by('needsOf', other.id).length, 'need', 'needs'),
    ...counted(read.by('offersOf', other.id).length, 'offer of help', 'offers of help'),
    ...counted(read.by('followUpsOf', other.id).length, 'next step', 'next steps'),
    ...counted(introductions.length - between, 'introduction', 'introductions'),
    ...counted(passings.length - introductions.length, 'referral', 'referrals'),
    ...counted(ties, 'person they know', 'people they know'),
    ...counted(read.by('eventsOf', other.id).length, 'event', 'events'),
  ]
}
