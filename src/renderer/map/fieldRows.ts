import { foldText } from '../../shared/domain/foldText'
import { findPeople } from '../state/findPeople'
import type { PersonRow } from '../state/personRow'
import type { Lit } from './lit'

/** A line below the field: somebody of that name, or somebody who could help with what was written. */
export type FieldRow = { kind: 'person'; row: PersonRow } | { kind: 'answer'; lit: Lit }

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

/** Names first, then who could help. */
export const rowsToAsk = (
  words: string,
  lit: readonly Lit[],
  people: readonly PersonRow[],
): FieldRow[] => {
  if (words.trim() === '') return []
  const names = findPeople(words, mostNames, people).filter((row) => hasInName(row, words))
  return [
    ...names.map((row): FieldRow => ({ kind: 'person', row })),
    ...lit.slice(0, mostAnswers).map((one): FieldRow => ({ kind: 'answer', lit: one })),
  ]
}
