import type { FollowUp } from '../domain/followUp'
import type { Reader } from './reader'

/** The steps with one of those who were met at an event: to sit down together. The event's own step has its name. */
export const sitDownSteps = (read: Reader, eventId: string, personId: string): FollowUp[] => {
  const name = read.get('event', eventId)?.name
  return read
    .by('followUpsAbout', eventId)
    .filter((step) => step.about.personId === personId && step.words !== name)
}
