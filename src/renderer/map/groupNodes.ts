import type { Core, ElementDefinition } from 'cytoscape'
import type { MapGroup } from '../../shared/views/mapGroups'
import { countOn, type GroupPlace } from './groupPlaces'

/** A group with its place on the canvas. */
export type GroupMark = MapGroup & GroupPlace

/** The name below a group is a node of its own, since a node has only one text. */
export const groupNameOf = (id: string): string => `${id} name`

/** At its usual size, in world pixels. */
const usual = { height: 15, font: 10.5, leastFont: 9 }

const elementsOf = ({ id, x, y, width, height, count }: GroupMark): ElementDefinition[] => {
  const font = Math.max(usual.leastFont, (usual.font * height) / usual.height)
  const shared = { isGroup: true, size: width, wide: width, high: height, font }
  return [
    {
      group: 'nodes',
      data: { ...shared, id, count: countOn(count) },
      position: { x, y },
      classes: 'group',
    },
    {
      group: 'nodes',
      data: { ...shared, id: groupNameOf(id), label: '' },
      position: { x, y },
      classes: 'group-name',
    },
  ]
}

/** Puts these groups on the canvas in place of those before. */
export const syncGroups = (cy: Core, groups: readonly GroupMark[]): void => {
  cy.batch(() => {
    cy.nodes('[?isGroup]').remove()
    cy.add(groups.flatMap(elementsOf))
  })
}

/** Fits groups to the zoom like people, and says where and how large they are. */
export const settleGroups = (
  cy: Core,
  groups: readonly GroupMark[],
  zoom: number,
): { id: string; name: string; x: number; y: number; size: number }[] => {
  const scale = zoom > 1 ? zoom ** -0.4 : 1
  return groups.map(({ id, name, x, y, width, height }) => {
    const font = Math.max(usual.leastFont, (usual.font * height) / usual.height) * scale
    const node = cy.getElementById(id)
    if (node.nonempty() && node.data('wide') !== width * scale)
      node.data({ size: width * scale, wide: width * scale, high: height * scale, font })
    const below = cy.getElementById(groupNameOf(id))
    if (below.nonempty() && below.data('high') !== height * scale)
      below.data({ size: width * scale, wide: width * scale, high: height * scale })
    return { id, name, x, y, size: height * scale }
  })
}
