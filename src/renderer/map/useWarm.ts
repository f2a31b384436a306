import { useEffect, useMemo } from 'react'
import { usePeople } from '../state/people'
import { endWarm, useWarmShown } from '../state/warmShown'
import type { Lit } from './lit'

/** The warm ways in that were asked to be shown here, until something else is asked for or the map is left. */
export const useWarm = (isElse: boolean): { lit: readonly Lit[]; sentence: string } | null => {
  const shown = useWarmShown((state) => state.shown)
  const byId = usePeople((state) => state.byId)
  useEffect(() => {
    if (isElse) endWarm()
  }, [isElse])
  useEffect(() => () => void endWarm(), [])
  useEffect(() => {
    if (!shown) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const isNowhere = document.activeElement?.matches('body, main')
      if (event.key === 'Escape' && !event.defaultPrevented && isNowhere) endWarm()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [shown])
  return useMemo(() => {
    if (!shown) return null
    const ledTo = new Map(shown.edges)
    const ends = new Set(ledTo.values())
    const lit = shown.ids.flatMap((id): Lit[] => {
      const person = byId.get(id)
      const leadsTo = ledTo.get(id)
      if (!person || (ends.has(id) && !leadsTo && !(id in shown.beside))) return []
      return [
        {
          id,
          name: person.name,
          beside: shown.beside[id] ?? '',
          circle: person.circle,
          tone: 'helps',
          isWay: true,
          ...(leadsTo ? { leadsTo, to: byId.get(leadsTo)?.name ?? '' } : {}),
        },
      ]
    })
    return { lit, sentence: shown.label }
  }, [shown, byId])
}
