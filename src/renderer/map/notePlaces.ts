import type { MapGraph } from './MapGraph'

/** Writes beside each person and group of the list where on the page they stand, for whoever moves the mouse by it. */
export const notePlaces = (graph: MapGraph, tree: HTMLElement | null): void => {
  const box = graph.cy.container()?.getBoundingClientRect()
  if (!box || !tree) return
  for (const { id, ...at } of [...graph.people(), ...graph.groups]) {
    const row = tree.querySelector<HTMLElement>(
      `[data-person="${CSS.escape(id)}"], [data-group="${CSS.escape(id)}"]`,
    )
    const { x, y } = graph.onScreen(at)
    if (row)
      Object.assign(row.dataset, { x: (box.left + x).toFixed(1), y: (box.top + y).toFixed(1) })
  }
}
