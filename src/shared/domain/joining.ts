import { firstName } from './firstName'
import { introductionBar } from './introductionBar'
import type { Passing } from './passing'
import type { Person } from './person'

/** The most names that are given at once. */
export const mostNames = 3

/** What it means for an item of the inbox that somebody is added to it; or why nobody is, fit to show. */
export type Joining =
  | { does: 'findPerson' | 'introduce' | 'shortList' | 'otherSide' | 'answer'; says: string }
  | { does: 'nothing'; code: string; says: string }

interface Facts {
  passing: Passing
  /** Whoever is added; left out, somebody who is not known yet. */
  person?: Person | undefined
  /** Those of `passing.people` who are still there. */
  people: readonly Person[]
  forWhom?: Person | undefined
}

const no = (code: string, says: string): Joining => ({ does: 'nothing', code, says })

const toReferral = ({ passing, forWhom }: Facts, name: string): Joining => {
  if (passing.direction !== 'given')
    return passing.forWhom
      ? no('one', 'A referral that you receive is to one person. Note each on its own.')
      : { does: 'introduce', says: `For ${name}` }
  if (passing.stage !== 'given')
    return no('chosen', 'One of the names was chosen already. Note another referral.')
  if (passing.people.length >= mostNames)
    return no('three', 'Up to three names are enough to choose from.')
  const list = forWhom ? `the names for ${firstName(forWhom)}` : 'the names'
  return { does: 'shortList', says: `Add ${name} to ${list}` }
}

const toIntroduction = ({ passing, person, people }: Facts, name: string): Joining => {
  if (passing.sentOn) return no('sent', 'That introduction is out already.')
  if (people.length > 1) return no('two', 'An introduction is of two people. Both are there.')
  const bar = person ? introductionBar(person) : null
  if (bar) return no('notIntroduced', bar)
  const [other] = people
  return {
    does: 'otherSide',
    says: `Introduce ${other ? firstName(other) : 'somebody'} and ${name}`,
  }
}

/** Whoever is added takes the place that is free: the person of a lead, a name on a list, a side, an answer. */
export const joining = (facts: Facts): Joining => {
  const { passing, person, people } = facts
  const name = person ? firstName(person) : 'somebody'
  if (passing.stage === 'closed' || passing.outcome)
    return no('closed', 'That has come to an end already. Open it again first.')
  if (person?.deletedAt)
    return no('inTrash', `${person.name} is in the trash. Bring ${person.name} back first.`)
  if (person && [passing.giver, passing.forWhom, ...passing.people].includes(person.id))
    return no('same', `${person.name} is in it already.`)
  switch (passing.kind) {
    case 'lead':
      return { does: 'findPerson', says: `Speak to ${name} about it` }
    case 'passAlong':
      return {
        does: 'answer',
        says: `${people[0] ? firstName(people[0]) : 'Whoever was asked'} thought of ${name}`,
      }
    case 'referral':
      return toReferral(facts, name)
    case 'introduction':
      return toIntroduction(facts, name)
  }
}
