import { firstName } from '../domain/firstName'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { runOn } from './runOn'
import { sharedWord } from './sharedWord'
import { whatTheyDo } from './whatTheyDo'

/** Why two people belong together, from what one looks for and the other does. Nothing is invented. */
export interface IntroductionReason {
  need: Need
  whyA: string
  whyB: string
  /** “‘photographer’ is what Nils does”; empty when the user chose the need without a shared word. */
  hint: string
}

const earliest = (a: Need, b: Need): number =>
  Number(a.stage === 'noticed') - Number(b.stage === 'noticed') ||
  (a.neededBy ?? '9999').localeCompare(b.neededBy ?? '9999') ||
  b.createdAt.localeCompare(a.createdAt) ||
  a.id.localeCompare(b.id)

/** What a person looks for now, what was asked first. */
export const openNeeds = (read: Reader, personId: string): Need[] =>
  read.by('needsOf', personId).filter(isOpen).sort(earliest)

/** What one does that the need speaks of, and the word they share. */
const answerTo = (read: Reader, need: Need, helper: Person) => {
  const offers = read
    .by('offersOf', helper.id)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
  for (const offer of offers) {
    const word = sharedWord(need.words, `${offer.words} ${offer.category ?? ''}`)
    if (word) return { does: offer.words, word }
  }
  const word = sharedWord(need.words, helper.does)
  return word ? { does: helper.does, word } : null
}

/** The reason that a need gives, or the first one found among what both look for, if both may be suggested. */
export const introductionReason = (
  read: Reader,
  [a, b]: readonly [Person, Person],
  needId?: string,
): IntroductionReason | null => {
  if (!needId && ![a, b].every((person) => isSuggestible(person, read.get('private', person.id))))
    return null
  const pairs = [
    { needer: a, helper: b },
    { needer: b, helper: a },
  ].flatMap(({ needer, helper }) =>
    openNeeds(read, needer.id).map((need) => ({ need, needer, helper })),
  )
  for (const { need, needer, helper } of pairs) {
    if (needId ? need.id !== needId : need.betweenUs) continue
    const answer = answerTo(read, need, helper)
    if (!answer && !needId) continue
    const forNeeder =
      answer || helper.does ? whatTheyDo(firstName(helper), answer?.does ?? helper.does) : ''
    const forHelper = wanted(needer, need)
    return {
      need,
      whyA: need.betweenUs ? '' : needer.id === a.id ? forNeeder : forHelper,
      whyB: need.betweenUs ? '' : needer.id === a.id ? forHelper : forNeeder,
      hint: answer && !need.betweenUs ? `‘${answer.word}’ is what ${firstName(helper)} does` : '',
    }
  }
  return null
}

const wanted = (needer: Person, need: Need): string => {
  const words = oneLine(need.words)
  const said = runOn(words)
  const joint = /^\p{Lu}/u.test(said) ? ': ' : ' '
  return `${firstName(needer)} is looking for${joint}${said}`.slice(0, 1000)
}
