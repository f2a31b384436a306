import type { ComponentType } from 'react'
import type { MatchFilter } from '../state/matchShown'
import { ClientsBoard } from './ClientsBoard'
import { NobodyYetFor } from './NobodyYetFor'
import { ProsBoard } from './ProsBoard'
import { WantedList } from './WantedList'

export interface Board {
  value: Exclude<MatchFilter, 'together'>
  label: string
  board: ComponentType
}

/** What fills the page in place of a deck; the first stands in the head, the others in its menu. */
export const boards: readonly Board[] = [
  { value: 'nobody', label: 'Nobody yet for', board: NobodyYetFor },
  { value: 'clients', label: 'What clients are looking for', board: ClientsBoard },
  { value: 'pros', label: 'Pros', board: ProsBoard },
  { value: 'wanted', label: 'People I want to meet', board: WantedList },
]
