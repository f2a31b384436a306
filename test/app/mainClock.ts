import type { Goodturn } from './openGoodturn'

/** Sets the clock of this machine, as main sees it, to an hour of today or of days ago, and wakes the machine up. */
export const setClock = (sphere: Goodturn, hour: string, daysAgo = 0): Promise<void> =>
  sphere.app.evaluate(
    ({ powerMonitor }, [hour, daysAgo]) => {
      const place = globalThis as unknown as { RealDate?: DateConstructor }
      const Real = (place.RealDate ??= Date)
      const [hours = 0, minutes = 0] = hour.split(':').map(Number)
      const then = new Real()
      then.setDate(then.getDate() - daysAgo)
      const shift = then.setHours(hours, minutes, 0, 0) - Real.now()
      globalThis.Date = class extends Real {
        constructor(...words: unknown[]) {
          super(...((words.length > 0 ? words : [Real.now() + shift]) as [number]))
        }
        static override now() {
          return Real.now() + shift
        }
      } as DateConstructor
      powerMonitor.emit('resume')
    },
    [hour, daysAgo] as const,
  )
