import { useEffect, useRef, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute, undo } from '../state/execute'
import { openDialog, type Chosen } from '../state/openDialog'
import { openDrawer } from '../state/openDrawer'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { calledOf, idOf, whoeverOf } from './chosen'
import { useFaults } from './useFaults'

export interface AddToProps {
  /** An item of the inbox. */
  itemId: string
  /** Whom it takes in at once, as far as nothing is missing. */
  person?: Chosen
  onClose: () => void
}

type Joining = NonNullable<ViewResult<'joining'>>

/** Adds somebody to an item of the inbox, which says by itself what that means. */
export const AddTo = ({ itemId, person, onClose }: AddToProps) => {
  const [who, setWho] = useState<Chosen | null>(person ?? null)
  const [isAsking, setAsking] = useState(person === undefined)
  const { result, isCurrent } = useView('joining', { id: itemId, personId: idOf(who) })
  const faults = useFaults({ channel: 'reach', email: 'reach' }, 'who', { who })
  const isBegun = useRef(false)

  const add = async (joining: Joining): Promise<unknown> => {
    if (!who) return faults.refuse('person', 'Who is it? Type a name.')
    const asked = { passingId: itemId as never, personId: whoeverOf(who) }
    switch (joining.does) {
      case 'nothing':
        return faults.refuse(joining.code, joining.says)
      case 'findPerson':
        return openDialog({ kind: 'convert', passingId: itemId, person: who })
      case 'introduce':
        return openDialog({ kind: 'convert', passingId: itemId, forWhom: who })
      case 'answer':
        return openDialog({ kind: 'thoughtOf', passingId: itemId, person: who })
      case 'shortList': {
        const reply = await execute('shortList.join', asked, { isRefusalShown: true })
        if (!faults.tell(reply)) return setAsking(true)
        onClose()
        return showToast({
          text: `${calledOf(who)} is on the list`,
          action: { label: 'Undo', run: () => void undo() },
        })
      }
      case 'otherSide': {
        const reply = await execute('introduction.otherSide', asked, { isRefusalShown: true })
        if (!faults.tell(reply) || !reply.ok) return setAsking(true)
        onClose()
        return openDrawer({ kind: 'introduction', ...reply.value, passingId: itemId })
      }
    }
  }

  // Whoever was dropped is taken in at once; an item that takes nobody says so.
  useEffect(() => {
    if (result === undefined || !isCurrent || isBegun.current) return
    isBegun.current = true
    if (result === null || result.does === 'nothing') {
      onClose()
      showToast({ text: result?.says ?? 'That is no longer there.' })
    } else if (person) queueMicrotask(() => void add(result))
  })

  if (!isAsking || !result || (result.does === 'nothing' && !who)) return null
  return (
    <PassingForm
      title={`Add somebody to “${result.title}”`}
      keep="Add"
      onKeep={() => isCurrent && add(result)}
      onClose={onClose}
    >
      <PersonField
        label="Who is it"
        chosen={who}
        onChange={setWho}
        asksReach={result.does === 'shortList'}
        fault={faults.at('who')}
        reachFault={faults.at('reach')}
        autoFocus
      />
      <p className="row-text quiet">{`${result.says}.`}</p>
    </PassingForm>
  )
}
