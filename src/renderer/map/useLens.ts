import { useEffect, useMemo } from 'react'
import type { ActionId } from '../../shared/text/actions'
import type { ViewResult } from '../../shared/views'
import type { Lens } from '../../shared/views/lens'
import { registerAction } from '../state/actions'
import { chooseLens, endPrivateLens, useChosenLens } from '../state/lens'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { lenses, reasonWords } from './lensWords'

interface LensSeen {
  /** The lens that is on. */
  lens: Lens | null
  /** Whom it shows, once that is known. */
  seen: ViewResult<'lens'> | null
  /** Why it shows somebody of the map, by their id. */
  reasons: ReadonlyMap<string, string>
}

const none: ViewResult<'lens'>['lit'] = []

/** The lens that is on, which the palette can choose too while the map is on screen. */
export const useLens = (): LensSeen => {
  const { lens } = useChosenLens()
  const { today } = useToday()
  const { result, isCurrent } = useView('lens', lens ? { lens } : null)
  const seen = lens && isCurrent && result ? result : null
  const lit = seen?.lit ?? none
  const reasons = useMemo(
    () => new Map(lit.map(({ id, reason }): [string, string] => [id, reasonWords(reason, today)])),
    [lit, today],
  )
  useEffect(() => {
    const stops = lenses.map((one) =>
      registerAction(`lens.${one.lens}` satisfies ActionId, {
        run: () => chooseLens(one.lens),
        when: () => true,
      }),
    )
    window.addEventListener('beforeprint', endPrivateLens)
    return () => {
      window.removeEventListener('beforeprint', endPrivateLens)
      endPrivateLens()
      for (const stop of stops) stop()
    }
  }, [])
  return { lens, seen, reasons }
}
