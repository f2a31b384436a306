import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import type { MergeChoices, MergeField } from '../../shared/domain/mergeChoices'
import { execute } from '../state/execute'
import { openDrawer, useDrawer } from '../state/openDrawer'
import { goTo, personPath, useRoutePath } from '../state/route'
import { clearSelection } from '../state/selection'
import { usePerson } from '../state/people'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'
import { MergeColumns } from './MergeColumns'
import { MergeResult } from './MergeResult'
import './MergePeople.css'

export interface MergePeopleProps {
  a: string
  b?: string
  onClose: () => void
}

interface Two {
  keepId: string
  otherId: string
  choices: MergeChoices
}

/** The other way round, with every choice staying with the person it was made for. */
const swapped = ({ keepId, otherId, choices }: Two): Two => ({
  keepId: otherId,
  otherId: keepId,
  choices: Object.fromEntries(
    Object.entries(choices).map(([field, whose]) => [field, whose === 'kept' ? 'other' : 'kept']),
  ),
})

/** Leads whoever looks at the one that went to the one that stayed. */
const useFollowing = () => {
  const path = useRoutePath()
  const drawer = useDrawer((state) => state.drawer)
  return ({ keepId, otherId }: Two) => {
    if (path === personPath(otherId)) goTo(personPath(keepId))
    if (drawer?.kind === 'person' && drawer.id === otherId)
      openDrawer({ kind: 'person', id: keepId })
  }
}

/** Two entries become one person: two columns, a choice where they differ, and what comes of it. */
export const MergePeople = ({ a, b, onClose }: MergePeopleProps) => {
  const [two, setTwo] = useState<Two | null>(b ? { keepId: a, otherId: b, choices: {} } : null)
  const first = usePerson(a)
  const { result, refusal } = useView('mergePreview', two)
  const follow = useFollowing()

  if (!two)
    return (
      <Dialog title={`Merge ${first?.name ?? ''} with`} isOpen onClose={onClose}>
        <PersonPicker
          label="Another entry of the same person"
          autoFocus
          without={[a]}
          onPick={(id) => setTwo({ keepId: a, otherId: id, choices: {} })}
        />
      </Dialog>
    )

  const choose = (field: MergeField, whose: 'kept' | 'other') =>
    setTwo({ ...two, choices: { ...two.choices, [field]: whose } })
  const merge = async () => {
    const name = result?.result.name ?? ''
    onClose()
    const reply = await execute('person.merge', two, { toast: `Merged into ${name}` })
    if (!reply.ok) return
    clearSelection()
    follow(two)
  }

  return (
    <Dialog
      title="Merge two people"
      isOpen
      width={760}
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Not now
          </Button>
          <Button icon={ArrowLeftRight} isDisabled={!result} onPress={() => setTwo(swapped(two))}>
            Swap
          </Button>
          <Button
            kind="primary"
            autoFocus
            isDisabled={!result || refusal !== undefined}
            onPress={() => void merge()}
          >
            Merge
          </Button>
        </>
      }
    >
      {refusal && <p>{refusal.message}</p>}
      {result && !refusal && (
        <>
          <MergeColumns
            kept={result.kept}
            other={result.other}
            fields={result.fields}
            choices={two.choices}
            onChoose={choose}
          />
          <MergeResult result={result.result} along={result.along} />
        </>
      )}
    </Dialog>
  )
}
