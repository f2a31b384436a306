import { useEffect, useState } from 'react'

/** Milliseconds after which a work shows that it goes on, and after which it shows a count and can be stopped. */
const shows = 400
const counts = 2000

/** How long a work has been going on, as far as it matters on screen. */
export const useLasting = (isWorking: boolean): 'no' | 'moment' | 'shown' | 'long' => {
  const [lasting, setLasting] = useState<'moment' | 'shown' | 'long'>('moment')
  useEffect(() => {
    if (!isWorking) return undefined
    const timers = [
      setTimeout(() => setLasting('shown'), shows),
      setTimeout(() => setLasting('long'), counts),
    ]
    return () => {
      timers.forEach(clearTimeout)
      setLasting('moment')
    }
  }, [isWorking])
  return isWorking ? lasting : 'no'
}
