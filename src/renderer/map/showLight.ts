import type { MapGraph } from './MapGraph'
import type { PlacedLight } from './placeLight'

const usualSize = 9
const smallestSize = 8

const sizeAt = (zoom: number) =>
  Math.max(zoom > 1 ? usualSize * zoom ** -0.4 : usualSize, smallestSize / zoom)

/** Draws the people whom others know as faint nodes with faint lines; nobody ends it. */
export const showLight = (graph: MapGraph, light: readonly PlacedLight[]): void => {
  const { cy } = graph
  if (cy.destroyed()) return
  cy.batch(() => {
    cy.elements('.light').remove()
    for (const { id, throughIds, x, y } of light) {
      if (cy.getElementById(id).nonempty()) continue
      cy.add({
        group: 'nodes',
        data: { id, label: '', font: 11, size: sizeAt(cy.zoom()) },
        position: { x, y },
        classes: 'light',
      })
      for (const through of throughIds)
        if (cy.getElementById(through).nonempty())
          cy.add({
            group: 'edges',
            data: { id: `light ${through} ${id}`, source: through, target: id },
            classes: 'light',
          })
    }
  })
}

/** Steps back while somebody is carried; whoever is carried does not. */
export const fadeLight = (graph: MapGraph, heldId: string | null): void => {
  const { cy } = graph
  if (cy.destroyed()) return
  cy.elements('.light').forEach((element) => {
    element.toggleClass('faded', heldId !== null && element.id() !== heldId)
  })
}

/** Fits their size to the zoom. */
export const sizeLight = (graph: MapGraph): void => {
  if (!graph.cy.destroyed()) graph.cy.nodes('.light').data('size', sizeAt(graph.cy.zoom()))
}
