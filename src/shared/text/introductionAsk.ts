import { firstName } from '../domain/firstName'
import type { Me } from '../domain/me'
import { isOpen, type Need } from '../domain/need'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'
import { filledTemplate } from './filledTemplate'
import { sentence } from './introductionSlots'
import { templateText } from './introductionTemplates'

interface Asked {
  person: Person
  other: Person
  need?: Need | undefined
  /** Why it is good for the one who is asked, without anything that stays between two. */
  why: string
  me: Pick<Me, 'name' | 'templates'>
}

/** The two private lines that ask one side, in the user's own message. They tell nothing of the other's need. */
export const introductionAsk = ({ person, other, need, why, me }: Asked): string => {
  const words = { A: firstName(person), me: oneLine(me.name) }
  if (need && need.personId === person.id && isOpen(need) && need.stage === 'noticed')
    return filledTemplate(templateText('askNeed', me.templates), {
      ...words,
      B: firstName(other),
      need: spokenOf(need),
    })
  return filledTemplate(templateText('ask', me.templates), {
    ...words,
    B: oneLine(other.name),
    whyA: sentence(oneLine(why)),
  })
}

const spokenOf = (need: Pick<Need, 'words' | 'betweenUs'>): string =>
  need.betweenUs ? '' : `you spoke of “${oneLine(need.words).replace(/[.!?]$/, '')}”:`

/** A line for the side that agreed when the other would rather not; it does not say who declined. */
export const introductionOff = (person: Person): string =>
  `${firstName(person)}, the introduction I had in mind will not come about for now. I keep looking for you.`
