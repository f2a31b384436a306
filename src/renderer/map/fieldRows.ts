import { foldText } from '../../shared/domain/foldText'
import { findPeople } from '../state/findPeople'
import type { PersonRow } from '../state/personRow'
import type { Lit } from './lit'

/** A line below the field: somebody of that name, or somebody who could help with what was written. */
export type FieldRow =
  | { kind: 'person'; row: PersonRow }
  | { kind: 'answer'; lit: Lit }
  /** Nobody yet: others may be asked. */
  | { kind: 'around'; words: string }

const mostNames = 6
const mostAnswers = 5

const hasInName = ({ name }: PersonRow, text: string) => foldText(name).includes(foldText(text))

/** Anyone whom the words may mean, for the person in hand. */
export const rowsToMeet = (
  words: string,
  heldId: string,
  people: readonly PersonRow[],
): FieldRow[] =>
  words.trim() === ''
    ? []
    : findPeople(words, mostNames + 3, people)
        .filter(({ id }) => id !== heldId)
        .slice(0, mostNames + 2)
        .map((row) => ({ kind: 'person', row }))

/** Whose names hold these words. */
export const namesLike = (words: string, people: readonly PersonRow[]): PersonRow[] =>
  findPeople(words, mostNames, people).filter((row) => hasInName(row, words))

export interface Answers {
  lit: readonly Lit[]
  /** What nobody could help with; empty unless that is so. */
  nobodyFor: string
  /** They belong to the words that stand there now. */
  isAnswered: boolean
}

/** Names first, then who could help; where nobody could, whom one may ask. */
export const rowsToAsk = (
  words: string,
  { lit, nobodyFor }: Omit<Answers, 'isAnswered'>,
  people: readonly PersonRow[],
): FieldRow[] => {
  if (words.trim() === '') return []
  return [
    ...namesLike(words, people).map((row): FieldRow => ({ kind: 'person', row })),
    ...lit.slice(0, mostAnswers).map((one): FieldRow => ({ kind: 'answer', lit: one })),
    ...(nobodyFor ? [{ kind: 'around' as const, words: nobodyFor }] : []),
  ]
}
