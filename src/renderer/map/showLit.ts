import { youId } from './elements'
import type { Lit } from './lit'
import type { MapGraph } from './MapGraph'

/** Lights these people in their colours and fades everybody else; with nobody lit all are as they were. */
export const showLit = (graph: MapGraph, lit: readonly Lit[], heldId: string | null): void => {
  const idsOf = (tone: Lit['tone']) => lit.filter((one) => one.tone === tone).map(({ id }) => id)
  graph.mark('helps', idsOf('helps'))
  graph.mark('helped', idsOf('helped'))
  if (lit.length === 0) return
  const shown = new Set([youId, heldId, ...lit.flatMap(({ id, leadsTo }) => [id, leadsTo])])
  const others = [...graph.people()].map(({ id }) => id).filter((id) => !shown.has(id))
  graph.mark('faded', others)
  graph.cy.batch(() => graph.cy.edges('.tie').addClass('faded'))
}
