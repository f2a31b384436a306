/** Follow-ups as a second head keeps them: whole numbers of days since 1970, and arithmetic of its own. */
export interface Promised {
  id: string
  due: number
  /** Minutes of the day. */
  at: number | null
  anchor: number
  every: { every: number; unit: 'day' | 'week' | 'month' | 'year' } | null
  state: 'open' | 'done' | 'waived'
  /** Where its rhythm stands while it is put off. */
  from: { due: number; at: number | null } | null
}

const aDay = 1440

export const dayText = (day: number): string =>
  new Date(day * aDay * 60_000).toISOString().slice(0, 10)

export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const dayNumber = (text: string): number => Date.parse(`${text}T00:00Z`) / aDay / 60_000

export const minuteNumber = (text: string): number =>
  Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** The day on which a rhythm has its turn of this number. */
const turnOf = ({ anchor, every }: Promised, turn: number): number => {
  if (!every) return anchor
  const count = turn * every.every
  if (every.unit === 'day') return anchor + count
  if (every.unit === 'week') return anchor + 7 * count
  const first = new Date(anchor * aDay * 60_000)
  const months = first.getUTCMonth() + (every.unit === 'month' ? count : 12 * count)
  const [year, month] = [first.getUTCFullYear() + Math.floor(months / 12), months % 12]
  const day = Math.min(first.getUTCDate(), lastOfMonth(year, month))
  return Date.UTC(year, month, day) / aDay / 60_000
}

/** What is left of it when it is done today. */
export const whenDone = (it: Promised, today: number): Promised => {
  if (!it.every) return { ...it, state: 'done' }
  let turn = 0
  while (turnOf(it, turn) <= Math.max(today, it.due)) turn += 1
  return { ...it, due: turnOf(it, turn), at: it.from ? it.from.at : it.at, from: null }
}

export const whenPutOff = (it: Promised, until: number, at: number | null): Promised => ({
  ...it,
  due: until,
  at: at ?? it.at,
  from: it.every ? (it.from ?? { due: it.due, at: it.at }) : null,
})

export const whenMoved = (it: Promised, due: number): Promised => ({
  ...it,
  due,
  anchor: due,
  at: it.from ? it.from.at : it.at,
  from: null,
  state: 'open',
})

export const whenRepeated = (it: Promised, every: Promised['every']): Promised => {
  if (!every) return { ...it, every, from: null }
  if (it.every?.every === every.every && it.every.unit === every.unit) return it
  return { ...it, every, anchor: it.from ? it.from.due : it.due }
}

export const keyOf = ({ id, due, at }: Promised): string =>
  `timed ${id} ${dayText(due)} ${timeText(at!)}`
