import type { ReasonToday } from '../domain/reasonToday'
import { occasionWords } from './occasionWords'
import { sayDay, sayMonth } from './sayDay'
import type { Day } from '../domain/calendar'

/** A need that is named in a word or two: 'a roofer', 'some scaffolding'. */
const short = /^(an?|some)\s\S+(\s\S+)?$/i

/** 'today', 'yesterday', 'on 20 November'. */
const on = (day: string): string => (/\d/.test(day) ? `on ${day}` : day)

/** Why somebody is brought up today, in a few words. */
export const whyToday = (reason: ReasonToday, today: Day): string => {
  switch (reason.kind) {
    case 'occasion':
      return `${occasionWords(reason)} ${on(sayDay(reason.on, today))}`
    case 'couldHelp': {
      const { asker, helper, words, isAsked } = reason
      const whom = isAsked ? `for ${asker.shortName}` : `if ${asker.shortName} wants help`
      const sought = words.trim().replace(/[.!?]$/, '')
      return short.test(sought)
        ? `You know ${sought.charAt(0).toLowerCase()}${sought.slice(1)}${isAsked ? ' ' : ', '}${whom}`
        : isAsked
          ? `${helper.shortName} could help ${asker.shortName}`
          : `${helper.shortName} could help, ${whom}`
    }
    case 'wayToHelp':
      return `A way to help: ${wayWords(reason)}`
    case 'quiet':
      return reason.since
        ? `Quiet since ${sayMonth(reason.since, today)}`
        : 'No conversation noted yet'
  }
}

const wayWords = ({ way, who, other }: Extract<ReasonToday, { kind: 'wayToHelp' }>): string => {
  switch (way) {
    case 'helper':
      return `${other.shortName} could help ${who.shortName}`
    case 'offer':
      return `${other.shortName} is looking for what ${who.shortName} does`
    case 'referral':
      return `${who.shortName} may be glad to meet ${other.shortName}`
  }
}
