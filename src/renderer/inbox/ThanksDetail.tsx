import { useState } from 'react'
import { useAction } from '../state/actions'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { PersonLink } from '../ui/PersonLink'
import { LaterDialog } from '../ui/LaterDialog'
import { ThankBox } from './ThankBox'
import { WaysToHelp } from './WaysToHelp'
import { goToText } from './goToText'
import type { InboxRow } from './inboxLines'

export interface ThanksDetailProps {
  row: InboxRow
  onward: () => () => void
}

/** Thanks that no passing holds. */
export const ThanksDetail = ({ row, onward }: ThanksDetailProps) => {
  const { result: thanks } = useView('thanksAlone', { id: row.id })
  const [isLater, setLater] = useState(false)
  const finish = async () => {
    const go = onward()
    const reply = await execute('thanks.write', { id: row.id as never }, { toast: 'Thanked' })
    if (reply.ok) go()
  }
  useAction('inbox.done', () => void finish())
  useAction('inbox.later', () => setLater(true))
  useAction('person.thank', goToText)
  if (!thanks) return null
  return (
    <>
      <header className="inbox-head">
        <h2 className="page-title">{row.next.words}</h2>
        <p className="row-text">
          <PersonLink id={thanks.to.id} name={thanks.to.name} />
          {thanks.touch?.words && `: ${thanks.touch.words}`}
        </p>
      </header>
      <div className="card inbox-card">
        <ThankBox thanks={thanks} onThanked={() => {}} />
      </div>
      {thanks.ways && <WaysToHelp thanked={[{ who: thanks.to, ways: thanks.ways }]} />}
      {isLater && <LaterDialog item={row} onClose={() => setLater(false)} onPutOff={onward()} />}
    </>
  )
}
