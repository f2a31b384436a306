import type { WarmShown } from '../state/warmShown'
import type { Way } from './WayLine'

/** The ways in as the map shows them. */
export const wayOnMap = (words: string, ways: readonly Way[]): WarmShown => ({
  label: `A warm way in to ${words}`,
  ids: [...new Set(ways.flatMap(({ id, leadsTo }) => (leadsTo ? [id, leadsTo] : [id])))],
  edges: ways.flatMap(({ id, leadsTo }) => (leadsTo ? [[id, leadsTo] as const] : [])),
  beside: Object.fromEntries(ways.map(({ id, why }) => [id, why])),
})
