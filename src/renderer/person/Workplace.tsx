import { useState } from 'react'
import { Button } from '../ui/Button'
import { WorkDialog } from './WorkDialog'
import type { PersonSeen } from './personSeen'

/** Where they work; a press corrects it, or keeps it in the story when they moved on. */
export const Workplace = ({ seen }: { seen: PersonSeen }) => {
  const [isOpen, setOpen] = useState(false)
  const { organisation } = seen.header
  return (
    <span className={organisation ? 'person-work' : 'person-work person-none'}>
      <Button kind="plain" isSmall onPress={() => setOpen(true)}>
        {organisation || 'Where?'}
      </Button>
      {isOpen && <WorkDialog seen={seen} onClose={() => setOpen(false)} />}
    </span>
  )
}
