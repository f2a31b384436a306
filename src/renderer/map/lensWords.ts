import { capital } from '../../shared/text/capital'
import { peopleWords } from '../../shared/text/countWords'
import { sayDay, sayMonth } from '../../shared/text/sayDay'
import { standingName } from '../../shared/text/standingName'
import { runOn } from '../../shared/text/runOn'
import type { ViewResult } from '../../shared/views'
import type { Lens, LensReason } from '../../shared/views/lens'

/** The lenses in the order of the menu. */
export const lenses = [
  { lens: 'lookingFor', says: 'Looking for' },
  { lens: 'quiet', says: 'Quiet' },
  { lens: 'new', says: 'New' },
  { lens: 'introduced', says: 'Introduced' },
  { lens: 'private', says: 'Private' },
] as const satisfies readonly { lens: Lens; says: string }[]

export const lensName = (lens: Lens): string => lenses.find((one) => one.lens === lens)?.says ?? ''

/** Why somebody is shown, beside the name. */
export const reasonWords = (reason: LensReason, today: string): string => {
  switch (reason.kind) {
    case 'lookingFor':
      return `looking for ${runOn(reason.words)}`
    case 'quiet':
      return reason.since ? `quiet since ${sayMonth(reason.since, today)}` : 'no conversation noted'
    case 'new':
      return `${reason.isMet ? 'met' : 'added'} ${sayDay(reason.on, today)}`
    case 'introduced':
      return `introduced to ${reason.to}`
    case 'private':
      return standingName[reason.standing].toLowerCase()
  }
}

/** The same where there is little room: what somebody looks for says so by its colour. */
export const shortReason = (reason: LensReason, today: string): string =>
  reason.kind === 'lookingFor' ? reason.words : reasonWords(reason, today)

/** What the lens shows, in a sentence. */
export const lensSays = ({ lens, count, standings }: ViewResult<'lens'>): string => {
  const who = capital(peopleWords(count))
  const is = count > 1 ? 'are' : 'is'
  const was = count > 1 ? 'were' : 'was'
  switch (lens) {
    case 'lookingFor':
      return `${who} ${is} looking for something`
    case 'quiet':
      return count === 0
        ? 'Nobody has been quiet for long'
        : `${who} not spoken with for longer than usual`
    case 'new':
      return `${who} ${is} new in the last 30 days`
    case 'introduced':
      return `${who} ${was} put together by you`
    case 'private':
      return count === 0 ? 'Nothing noted on how anybody stands to you' : standingsSay(standings)
  }
}

const standingsSay = (standings: ViewResult<'lens'>['standings']): string =>
  (['advocate', 'friendly', 'antiSponsor'] as const)
    .filter((value) => standings[value] > 0)
    .map((value) => `${standingName[value]}: ${standings[value]}`)
    .join(', ')
