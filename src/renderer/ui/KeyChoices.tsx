import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import './KeyChoices.css'

export interface KeyChoice {
  /** The one key that is enough. */
  keys: string
  says: string
  isChosen?: boolean
  onChoose: () => void
}

export interface KeyChoicesProps {
  title: string
  choices: readonly KeyChoice[]
  onClose: () => void
}

/** A question with a few answers, of which each has its key. */
export const KeyChoices = ({ title, choices, onClose }: KeyChoicesProps) => {
  const strike = useRef<(key: string) => boolean>(() => false)
  useEffect(() => {
    strike.current = (key) => {
      const choice = choices.find(({ keys }) => keys === key)
      choice?.onChoose()
      return choice !== undefined
    }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !strike.current(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="key-choices">
        {choices.map(({ keys, says, isChosen, onChoose }, place) => (
          <Button
            key={keys}
            keys={keys}
            autoFocus={place === 0}
            onPress={onChoose}
            {...(isChosen ? { icon: Check } : {})}
          >
            {says}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
