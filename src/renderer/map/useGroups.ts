import { useMemo, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import type { MapGroup } from '../../shared/views/mapGroups'
import { useView } from '../state/useView'
import type { GroupMark } from './groupNodes'
import { groupPlaces } from './groupPlaces'
import type { Seats } from './rings'

export type GroupPerson = NonNullable<ViewResult<'mapGroup'>>['people'][number]

export interface MapGroups {
  groups: readonly MapGroup[]
  /** Those that have a place on the map: all, but for a map that somebody arranged by hand. */
  marks: readonly GroupMark[]
  /** Where people and groups are. */
  seats: Seats
  groupOf: (id: string) => MapGroup | undefined
  /** The group whose people are listed. */
  openId: string | null
  open: (id: string | null) => void
  /** The open group with its first people, for the list. */
  expanded: { id: string; people: readonly GroupPerson[] } | null
  /** Whether somebody is one of those. */
  isMember: (id: string) => boolean
}

const none: readonly MapGroup[] = []

/** The groups of rings that are full, and where on the map they are. */
export const useGroups = (
  sphere: ViewResult<'sphere'> | undefined,
  { seats, sizes }: { seats: Seats; sizes: ReadonlyMap<string, number> },
): MapGroups => {
  const { result } = useView('mapGroups', {})
  const groups = result?.groups ?? none
  const [openId, open] = useState<string | null>(null)
  const sectors = sphere?.sectors
  const marks = useMemo(() => {
    const people = [...seats].map(([id, at]) => ({ ...at, size: sizes.get(id) ?? 0 }))
    const places = groupPlaces(groups, people, sectors ?? [])
    return groups.flatMap((group): GroupMark[] => {
      const place = places.get(group.id)
      return place ? [{ ...group, ...place }] : []
    })
  }, [groups, seats, sizes, sectors])
  const all = useMemo(
    () =>
      new Map([
        ...seats,
        ...marks.map(({ id, x, y, height }) => [id, { x, y, size: height }] as const),
      ]),
    [seats, marks],
  )
  const groupOf = (id: string) => groups.find((group) => group.id === id)
  const people = useView('mapGroup', openId === null ? null : { id: openId }).result?.people
  const expanded = useMemo(
    () => (openId !== null && people ? { id: openId, people } : null),
    [openId, people],
  )
  const isMember = (id: string) => people?.some((person) => person.id === id) ?? false
  return { groups, marks, seats: all, groupOf, openId, open, expanded, isMember }
}
