import { lineBetween, youId } from './elements'
import type { MapGraph } from './MapGraph'
import type { Seats } from './rings'

/** Shows the two of an introduction and the line between them, and fades everybody else; null ends it. */
export const showPair = (
  graph: MapGraph,
  pair: readonly [string, string] | null,
  seats: Seats,
): void => {
  const { cy } = graph
  cy.batch(() => {
    cy.edges('.pair').remove()
    cy.edges('.tie').toggleClass('faded', pair !== null)
    const line = pair && lineBetween('pair', pair, seats)
    if (line) cy.add(line)
  })
  graph.mark('pair', pair ?? [])
  const isOther = (id: string) => id !== youId && !pair?.includes(id)
  graph.mark('faded', pair ? [...graph.people()].map(({ id }) => id).filter(isOther) : [])
}
