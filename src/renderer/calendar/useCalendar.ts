import { useEffect, useState } from 'react'
import type { CalendarShown } from '../../shared/domain/calendarShown'
import { limits } from '../../shared/exchange/limits'
import { bridge } from '../state/bridge'

/** A calendar file: read, or why it was not. */
export type CalendarFound = { calendar: CalendarShown } | { failed: string } | null

const lost = { failed: 'That file cannot be opened. Nothing was changed.' }

const read = async (file: File): Promise<CalendarFound> => {
  // One byte more than may be read: main says that it is too large.
  const start = await file.slice(0, limits.calendarBytes + 1).arrayBuffer()
  const reply = await bridge.act('calendar.read', { bytes: new Uint8Array(start) })
  return reply.ok ? { calendar: reply.value } : { failed: reply.message }
}

/** Reads a dropped calendar in main; null until that is done. One that was chosen is read already. */
export const useCalendar = (source: File | CalendarShown): CalendarFound => {
  const [found, setFound] = useState<CalendarFound>(() =>
    source instanceof File ? null : { calendar: source },
  )
  useEffect(() => {
    if (!(source instanceof File)) return undefined
    let isWanted = true
    read(source)
      .catch(() => lost)
      .then((calendar) => {
        if (isWanted) setFound(calendar)
      })
      .catch(() => setFound(lost))
    return () => {
      isWanted = false
    }
  }, [source])
  return found
}
