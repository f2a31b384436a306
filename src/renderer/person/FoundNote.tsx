import { Check, X } from 'lucide-react'
import { roleName } from '../../shared/text/roleName'
import { runOn } from '../../shared/text/runOn'
import { sentence } from '../../shared/text/sentence'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { ChipButton } from '../ui/ChipButton'
import { IconButton } from '../ui/IconButton'
import type { Whose } from './personSeen'

export interface FoundNoteProps {
  need: { id: string; words: string }
  whose: Whose
  isClient: boolean
  onClose: () => void
}

/** What the user helped with, in place of its card: a client since today, perhaps. It stays until it is left. */
export const FoundNote = ({ need, whose, isClient, onClose }: FoundNoteProps) => {
  const { result: me } = useView('me', {})
  const client = roleName('customer', me?.clientWord)
  const id = need.id as never
  return (
    <div className="found-note">
      <Check size={15} aria-hidden />
      <p className="row-text" role="status" dir="auto">
        {`You helped ${whose.name} find ${sentence(runOn(need.words))}`}
      </p>
      {!isClient && me && (
        <ChipButton
          onPress={() =>
            void execute('need.becameCustomer', { id }, { toast: `${client} since today` })
          }
        >
          {`${client} since today`}
        </ChipButton>
      )}
      <IconButton label="That is all" icon={X} isSmall onPress={onClose} />
    </div>
  )
}
