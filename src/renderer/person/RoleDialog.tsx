import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { roleName } from '../../shared/text/roleName'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import type { PersonSeen } from './personSeen'

type Kind = CommandInput<'role.add'>['kind']

const kinds: readonly Kind[] = [
  'customer',
  'formerCustomer',
  'provider',
  'iAmTheirCustomer',
  'prospect',
  'family',
  'friend',
  'neighbour',
  'colleague',
  'professionalContact',
  'salesperson',
  'onlineAcquaintance',
]

/** What somebody is to me; many at once, from today unless said. */
export const RoleDialog = ({ seen, onClose }: { seen: PersonSeen; onClose: () => void }) => {
  const { result: me } = useView('me', {})
  const today = useToday((state) => state.today)
  const [kind, setKind] = useState<Kind | null>(null)
  const [from, setFrom] = useState(today)
  const [source, setSource] = useState('')
  const held = new Set(seen.roles.filter((role) => role.isCurrent).map((role) => role.kind))
  const add = async () => {
    if (!kind) return
    const reply = await execute('role.add', {
      personId: seen.id,
      kind,
      from: from || null,
      source: source.trim(),
    })
    if (reply.ok) onClose()
  }
  return (
    <Dialog
      title={`What is ${seen.header.name} to you?`}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={() => void add()} isDisabled={kind === null}>
          Add
        </Button>
      }
    >
      <div className="dialog-fields">
        <ChoiceChips<Kind>
          label="Role"
          choices={kinds
            .filter((one) => !held.has(one))
            .map((value) => ({ value, label: roleName(value, me?.clientWord) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField label="Since" type="date" value={from} onChange={setFrom} />
        <TextField
          label="How it came about"
          placeholder="If you like"
          value={source}
          onChange={setSource}
          maxLength={500}
        />
      </div>
    </Dialog>
  )
}
