import { firstName } from '../domain/firstName'
import { isOpen, type Need } from '../domain/need'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'

interface Asked {
  person: Person
  other: Person
  need?: Need | undefined
  /** Why it is good for the one who is asked, without anything that stays between two. */
  why: string
}

/** The two private lines that ask one side, in the user's own message. They tell nothing of the other's need. */
export const introductionAsk = ({ person, other, need, why }: Asked): string => {
  const name = firstName(person)
  const second = 'Shall I introduce you two, and may I give your contact on?'
  if (need && need.personId === person.id && isOpen(need) && need.stage === 'noticed')
    return [
      `${name}, ${about(need)}is that something you’re looking for outside help with?`,
      `I know somebody, ${firstName(other)}. ${second}`,
    ].join('\n')
  const reason = oneLine(why)
  return [
    `${name}, I thought of you and ${oneLine(other.name)}${reason ? `: ${reason.replace(/[.!?]$/, '')}.` : '.'}`,
    second,
  ].join('\n')
}

const about = (need: Need): string =>
  need.betweenUs ? '' : `you spoke of “${oneLine(need.words).replace(/[.!?]$/, '')}”: `

/** A line for the side that agreed when the other would rather not; it does not say who declined. */
export const introductionOff = (person: Person): string =>
  `${firstName(person)}, the introduction I had in mind will not come about for now. I keep looking for you.`
