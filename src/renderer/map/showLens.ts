import type { ViewResult } from '../../shared/views'
import { youId } from './elements'
import type { MapGraph } from './MapGraph'

const standings = ['advocate', 'friendly', 'antiSponsor'] as const

/** Lights whom a lens shows and fades the others; null ends it. */
export const showLens = (graph: MapGraph, seen: ViewResult<'lens'> | null): void => {
  const { cy } = graph
  if (cy.destroyed()) return
  const lit = seen?.lit ?? []
  const ids = lit.map(({ id }) => id)
  const isLit = new Set<string>(ids)
  const { lens } = seen ?? {}
  graph.mark('lens-need', lens === 'lookingFor' ? ids : [])
  graph.mark('lens-lit', lens && lens !== 'lookingFor' ? ids : [])
  for (const value of standings)
    graph.mark(
      `standing-${value}`,
      lit.flatMap(({ id, reason }) =>
        reason.kind === 'private' && reason.standing === value ? [id] : [],
      ),
    )
  const faded = [...graph.people()].map(({ id }) => id).filter((id) => !isLit.has(id))
  graph.mark('lens-faded', isLit.size > 0 ? faded.filter((id) => id !== youId) : [])
  cy.batch(() => {
    cy.edges('.tie').toggleClass('lens-full', lens === 'introduced')
    cy.edges('.tie').toggleClass('lens-faded', isLit.size > 0 && lens !== 'introduced')
  })
}
