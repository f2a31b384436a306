import { useRef, useState } from 'react'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { MemoryJogger } from './MemoryJogger'

/** With so many people there is no need to ask for more. */
const enough = 250

const countOf = (people: readonly { isArchived: boolean; isLight: boolean }[]): number => {
  let count = 0
  for (const { isArchived, isLight } of people) {
    if (!isArchived && !isLight) count += 1
    if (count === enough) break
  }
  return count
}

/** While there are few people, a quiet line that opens the memory jogger. */
export const WhoElse = () => {
  const count = usePeople(({ sorted }) => countOf(sorted))
  const [isOpen, setOpen] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  const { result } = useView('jogger', isOpen ? {} : null)
  const close = () => {
    setOpen(false)
    line.current?.querySelector('button')?.focus()
  }
  if (!isOpen && (count === 0 || count >= enough)) return null
  return (
    <div ref={line}>
      <Button kind="plain" isSmall aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Who else do you know?
      </Button>
      {isOpen && result && <MemoryJogger prompts={result.prompts} onClose={close} />}
    </div>
  )
}
