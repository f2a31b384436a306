import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isOpen } from '../domain/need'
import type { PlaceKind } from '../domain/occurrence'
import { currentPosition, placeOf } from '../store/currentPosition'
import type { Reader } from '../store/reader'
import { shortOf } from './named'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'

const most = 50

/** One one-on-one: when and where, and what it brought to light. */
export const oneOnOne = view({
  reads: ['event', 'person', 'touch', 'followUp', 'need', 'offer', 'position', 'organisation'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const event = read.get('event', id)
    const person = read.get('person', event?.attendees[0]?.personId ?? '')
    if (!event || event.kind !== 'oneOnOne' || !person || person.deletedAt) return null
    const touch = read.by('touchesOf', person.id).find(({ eventId }) => eventId === id)
    const heardHere = new Set<string>(touch?.needIds)
    return {
      id,
      person: {
        id: person.id,
        name: person.name,
        shortName: shortOf(read, person.id),
        photo: person.photo ?? null,
        line: [
          person.does || currentTitle(read, person.id, today),
          workplace(read, person.id, today),
        ]
          .filter(Boolean)
          .join(', '),
      },
      on: event.on,
      at: event.at ?? null,
      where: event.where ?? '',
      placeKind: event.placeKind ?? null,
      plan: event.plan ?? '',
      isAhead: event.on > today,
      isHeld: touch !== undefined,
      background: event.gathered['background'] ?? '',
      wantsToMeet: person.idealReferral ?? '',
      /** What they are looking for; what was heard here stands last, as it was written. */
      needs: read
        .by('needsOf', person.id)
        .filter(isOpen)
        .sort((a, b) => Number(heardHere.has(a.id)) - Number(heardHere.has(b.id)) || byAge(a, b))
        .slice(-most)
        .map(({ id, words, kind, stage, betweenUs }) => ({
          id,
          words,
          kind,
          isAsked: stage !== 'noticed',
          isBetweenUs: betweenUs,
          isHeardHere: heardHere.has(id),
        })),
      offers: read
        .by('offersOf', person.id)
        .sort(byAge)
        .slice(-most)
        .map(({ id, words }) => ({ id, words })),
      learnedWhatTheyDo: event.learnedWhatTheyDo === true,
      sawTheirWork: event.sawTheirWork === true,
    }
  },
})

const byAge = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }) =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1

/** Where one could sit down with somebody. */
export const placesToMeet = view({
  reads: ['person', 'position', 'organisation'],
  args: z.strictObject({ personId: z.string().max(64) }),
  compute: (read, { personId }, today): { kind: PlaceKind; where: string }[] => [
    { kind: 'theirWorkplace', where: theirWorkplace(read, personId, today) },
    { kind: 'myOffice', where: 'My office' },
  ],
})

const isOfWork = /work|office|business|shop|studio/i

/** Their firm and its address, as far as they are known. */
const theirWorkplace = (read: Reader, personId: string, today: Day): string => {
  const person = read.get('person', personId)
  if (!person) return ''
  const position = currentPosition(read, personId, today)
  const firm = position ? placeOf(read, position) : ''
  const at = position?.organisationId && read.get('organisation', position.organisationId)
  const labelled = person.addresses.find(({ label }) => label && isOfWork.test(label))
  const unlabelled = firm ? person.addresses.find(({ label }) => !label) : undefined
  const address = (at && at.where) || (labelled ?? unlabelled)?.value || ''
  return [firm, address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', ').slice(0, 300)
}

/** What a next step tells of the one-on-one that it reminds of. */
export const meetingOf = (
  read: Reader,
  { about }: { about: { eventId?: string | undefined } },
  today: Day,
): { id: string; isAhead: boolean } | null => {
  const event = about.eventId ? read.get('event', about.eventId) : undefined
  return event?.kind === 'oneOnOne' && event.attendees.length > 0
    ? { id: event.id, isAhead: event.on > today }
    : null
}
