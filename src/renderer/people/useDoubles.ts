import { useEffect, useState } from 'react'
import type { DoublesListed } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { useHistory } from '../state/history'
import { usePeople } from '../state/people'

/** Milliseconds of rest after a change before suggestions are asked for again. */
const rest = 120

/** Ten suggestions of people who may be one, asked for again after each change. Null until they are known. */
export const useDoubles = (from: number): DoublesListed | null => {
  const [listed, setListed] = useState<DoublesListed | null>(null)
  const history = useHistory()
  const people = usePeople((state) => state.sorted)
  useEffect(() => {
    let isLeft = false
    const ask = async () => {
      const reply = await bridge.act('doubles.list', { from })
      if (!isLeft && reply.ok) setListed(reply.value)
    }
    const timer = setTimeout(() => void ask(), rest)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [from, history, people])
  return listed
}
