import { useView } from '../state/useView'
import { LogConversation } from './LogConversation'

export interface LogWithProps {
  personId: string
  onClose: () => void
}

/** The dialog for a conversation with somebody whose page is not open. */
export const LogWith = ({ personId, onClose }: LogWithProps) => {
  const { result: seen } = useView('person', { id: personId })
  return seen ? <LogConversation seen={seen} onClose={onClose} /> : null
}
