import { lineBetween } from './elements'
import type { MapGraph } from './MapGraph'
import type { Seats } from './rings'

/** Shows the dotted line of the thread for today, and its two people filled; null ends it. */
export const showThread = (
  graph: MapGraph,
  ends: readonly [string, string] | null,
  seats: Seats,
): void => {
  const { cy } = graph
  if (cy.destroyed()) return
  cy.batch(() => {
    cy.edges('.thread').remove()
    const line = ends && lineBetween('thread', ends, seats)
    if (line) cy.add(line)
  })
  graph.mark('thread', ends ?? [])
}
