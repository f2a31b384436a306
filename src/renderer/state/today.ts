import { create } from 'zustand'
import { onPushed } from './onPushed'

const localDay = () => {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** Today as 'YYYY-MM-DD', as main last said it. */
export const useToday = create<{ today: string }>(() => ({ today: localDay() }))

onPushed('day', ({ today }) => useToday.setState({ today }))
