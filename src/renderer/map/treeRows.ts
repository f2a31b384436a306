import type { PlacedCircle } from '../../shared/domain/seating/seat'
import type { MapGroup } from '../../shared/views/mapGroups'
import type { SpherePerson } from '../../shared/views/sphere'
import type { Lit } from './lit'
import { rings } from './rings'
import type { GroupPerson } from './useGroups'

export type TreePerson = Pick<SpherePerson, 'id' | 'name' | 'does' | 'circle'>

export type TreeRow =
  | ({ id: string; circle: PlacedCircle } & (
      { kind: 'person'; person: TreePerson; level: 2 | 3 } | { kind: 'group'; group: MapGroup }
    ))
  | { id: string; circle: 'lit'; kind: 'lit'; lit: Lit }

const personRow = (person: TreePerson, level: 2 | 3): TreeRow => ({
  kind: 'person',
  id: person.id,
  circle: person.circle,
  person,
  level,
})

/**
 * The map as rows: first whoever is lit, then in each ring its other people and its groups, below one of them the
 * people of it.
 */
export const treeRows = (
  people: readonly SpherePerson[],
  groups: readonly MapGroup[],
  expanded: { id: string; people: readonly GroupPerson[] } | null,
  lit: readonly Lit[] = [],
): TreeRow[] => {
  const isLit = new Set(lit.map(({ id }) => id))
  return [
    ...lit.map((one): TreeRow => ({ id: one.id, circle: 'lit', kind: 'lit', lit: one })),
    ...inRings(people, groups, expanded).filter(({ id }) => !isLit.has(id)),
  ]
}

const inRings = (
  people: readonly SpherePerson[],
  groups: readonly MapGroup[],
  expanded: { id: string; people: readonly GroupPerson[] } | null,
): TreeRow[] =>
  rings.flatMap(({ circle }) => [
    ...people.filter((one) => one.circle === circle).map((one) => personRow(one, 2)),
    ...groups
      .filter((group) => group.circle === circle)
      .flatMap((group): TreeRow[] => {
        const below = group.id === expanded?.id ? expanded.people : []
        return [
          { kind: 'group', id: group.id, circle, group },
          ...below.map((one) => personRow({ ...one, circle }, 3)),
        ]
      }),
  ])
