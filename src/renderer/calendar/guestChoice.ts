import type { CommandInput } from '../../shared/commands'
import type { EventShown, GuestShown } from '../../shared/domain/calendarShown'

type Whoever = CommandInput<'event.bringIn'>['attendees'][number]

/** What becomes of somebody whom a calendar names; `open` until it is said which of several is meant. */
export type GuestChoice = { is: string } | 'new' | 'out' | 'open'

/** What a guest is called: by name, or else by address. */
export const guestName = ({ name, email }: GuestShown): string => name || email

/** Somebody new has a name, if need be what stands before the @. */
const newName = ({ name, email }: GuestShown): string => name || email.split('@')[0] || email

/** Only who is known beyond doubt comes without being asked for; nobody new does. */
export const firstChoice = ({ by, personIds, hasDeclined }: GuestShown): GuestChoice => {
  const [id] = personIds
  if (hasDeclined) return 'out'
  switch (by) {
    case 'email':
    case 'name':
      return id ? { is: id } : 'out'
    case 'several':
      return 'open'
    case 'nothing':
      return 'out'
  }
}

export const firstChoices = ({ guests }: EventShown): GuestChoice[] => guests.map(firstChoice)

/** Those who come along, as the command takes them. */
export const whoComes = (
  guests: readonly GuestShown[],
  choices: readonly GuestChoice[],
): Whoever[] =>
  guests.flatMap((guest, place): Whoever[] => {
    const choice = choices[place]
    if (choice === undefined || choice === 'out' || choice === 'open') return []
    if (choice !== 'new') return [choice.is as Whoever]
    return [{ name: newName(guest), ...(guest.email ? { reach: guest.email } : {}) }]
  })
