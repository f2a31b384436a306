import { useEffect, useMemo, useState } from 'react'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { mostAsked } from '../../shared/views/knownBy'
import { knowsSpoken } from './lightWords'
import { placeLight, type PlacedLight } from './placeLight'
import type { Seats } from './rings'

export interface LightParts {
  seats: Seats
  selected: readonly string[]
  /** Who has the focus of the keys. */
  focusId: string
  /** The map shows something else just now. */
  isHidden: boolean
  say: (words: string) => void
}

/** Milliseconds after which the focus has come to stay. */
const moment = 350

const nobody: readonly PlacedLight[] = []

/** Where the focus has stayed; on its way to whom somebody knows it stays with somebody. */
const useResting = (focusId: string): string => {
  const [restingId, setResting] = useState('')
  const isLight = usePeople(({ byId }) => byId.get(focusId)?.isLight ?? false)
  useEffect(() => {
    if (isLight) return undefined
    const waiting = setTimeout(() => setResting(focusId), moment)
    return () => clearTimeout(waiting)
  }, [focusId, isLight])
  return restingId
}

/** The people known only through whoever is selected or has the focus for a moment, and where they are drawn. */
export const useLight = (parts: LightParts): readonly PlacedLight[] => {
  const { seats, selected, focusId, isHidden, say } = parts
  const restingId = useResting(focusId)
  const ids = [...new Set([restingId, ...selected])].filter((id) => seats.has(id))
  const asked = ids.slice(0, mostAsked)
  const { result } = useView('knownBy', asked.length > 0 && !isHidden ? { ids: asked } : null)
  const wanted = asked.join(' ')
  const light = useMemo(() => {
    const rows = result?.rows.filter(({ id }) => wanted.split(' ').includes(id)) ?? []
    return rows.some((row) => row.light.length > 0) ? placeLight(rows, seats) : nobody
  }, [result, wanted, seats])

  const resting = result?.rows.find(({ id }) => id === restingId)
  const words = resting && resting.light.length > 0 ? knowsSpoken(resting) : ''
  useEffect(() => {
    if (words) say(words)
  }, [words, restingId, say])
  return light
}
