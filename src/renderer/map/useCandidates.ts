import { useMemo } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { person as personRow } from '../state/people'
import { useView } from '../state/useView'
import { candidatesSaid, litOfCandidates, type Lit } from './lit'

const nobody: readonly Lit[] = []

/** Whom somebody could be introduced to, while they are picked or held: who lights up, and the sentence for it. */
export const useCandidates = (
  id: string | null,
  people: readonly SpherePerson[],
  isByMouse: boolean,
): { lit: readonly Lit[]; sentence: string } => {
  const { result, isCurrent } = useView('candidates', id ? { personId: id } : null)
  const lit = useMemo(() => (result ? litOfCandidates(result) : nobody), [result])
  if (!id || !result || !isCurrent) return { lit: nobody, sentence: '' }
  const name = people.find((person) => person.id === id)?.shortName ?? personRow(id)?.name ?? ''
  const { helpers, helped } = result
  return {
    lit,
    sentence: candidatesSaid(name, helpers.length, helped.length, isByMouse),
  }
}
