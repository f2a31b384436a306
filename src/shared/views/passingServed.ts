import type { Day } from '../domain/calendar'
import type { Offer } from '../domain/offer'
import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import { servedIn, type Served } from '../store/servedIn'
import { gradeName, type Grade } from '../text/gradeName'
import { sharedWord } from '../text/sharedWord'
import { tellPro, tellServed } from '../text/tellSides'
import { shortOf } from './named'

/** What a grade may become once somebody was not well served. */
const lower: readonly Grade[] = ['A', 'B', 'benched']

/** Who was to be helped by it; where that did not go well, whom to tell and which grades to think about. */
export const passingServed = (read: Reader, passing: Passing, today: Day) => {
  const served = servedIn(read, passing, today)
  if (!served) return null
  const { servedId, proIds } = served
  const isUnwell = passing.outcome?.servedWell === false
  return {
    short: shortOf(read, servedId),
    sides: isUnwell ? untold(read, passing, served) : [],
    grades:
      isUnwell && !passing.outcome?.gradeSeenOn
        ? proIds.flatMap((id) => gradeOf(read, id, passing) ?? []).slice(0, 1)
        : [],
  }
}

/** Whom it was between, with a text each, until they heard. */
const untold = (read: Reader, passing: Passing, { servedId, proIds }: Served) => {
  const open = read
    .by('reportsOf', passing.id)
    .flatMap(({ id, state, toId }) => (state === 'open' && toId ? [{ id, toId }] : []))
  const hearers = open.flatMap(({ id, toId }) => {
    const person = read.get('person', toId)
    return person ? [{ reportId: id, person }] : []
  })
  const served = read.get('person', servedId)
  if (!served) return []
  const pros = proIds.flatMap((id) => read.get('person', id) ?? [])
  return hearers.map(({ reportId, person }) => ({
    reportId,
    id: person.id,
    short: shortOf(read, person.id),
    canMail: person.emails.length > 0,
    text: person.id === servedId ? tellServed({ served, pros }) : tellPro({ served }, person),
  }))
}

/** The help that did not do, with what the user thinks of it so far; null where none is noted. */
const gradeOf = (read: Reader, proId: string, passing: Passing) => {
  const need = passing.needId ? read.get('need', passing.needId)?.words : ''
  const sought = `${need ?? ''} ${passing.purpose ?? ''}`
  const offers = read
    .by('offersOf', proId)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
  const offer =
    offers.find((one) => sharedWord(sought, `${one.words} ${one.category ?? ''}`)) ??
    offers.find(({ grade }) => grade && grade !== 'unproven') ??
    offers[0]
  return offer ? { offerId: offer.id, says: saysOf(read, offer), choices: choicesOf(offer) } : null
}

const saysOf = (read: Reader, { personId, grade }: Offer): string => {
  const name = shortOf(read, personId)
  return grade && grade !== 'unproven'
    ? `${name} is ${gradeName(grade)}. Change that?`
    : `What do you think of ${name} now?`
}

const choicesOf = ({ grade }: Offer): { grade: Grade | 'keep'; label: string }[] => [
  ...lower.filter((one) => one !== grade).map((one) => ({ grade: one, label: gradeName(one) })),
  { grade: 'keep', label: 'Keep' },
]
