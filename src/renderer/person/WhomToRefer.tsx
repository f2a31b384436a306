import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { openDrawer } from '../state/openDrawer'
import { useView } from '../state/useView'
import { Disclosure } from '../ui/Disclosure'
import { HelperRow, IntroduceOrAsk } from '../ui/HelperRow'
import type { Whose } from './personSeen'

type Referred = NonNullable<ViewResult<'whomToRefer'>>['rows'][number]

const Row = ({ row, whose }: { row: Referred; whose: Whose }) => (
  <HelperRow row={row}>
    <IntroduceOrAsk
      row={row.isAsked ? row : { id: row.id, name: whose.name }}
      asker={row.shortName}
      isAsked={row.isAsked}
      onIntroduce={() =>
        openDrawer({
          kind: 'introduction',
          a: row.id,
          b: whose.id,
          ...(row.needId ? { needId: row.needId } : {}),
        })
      }
    />
  </HelperRow>
)

const People = ({ whose }: { whose: Whose }) => {
  const { result } = useView('whomToRefer', { personId: whose.id })
  if (!result) return null
  const { rows, ideal } = result
  return (
    <>
      {ideal && (
        <p className="small" dir="auto">
          {`Glad to be sent: ${ideal}`}
        </p>
      )}
      {rows.length > 0 ? (
        <ul className="refer-list">
          {rows.map((row) => (
            <Row key={row.id} row={row} whose={whose} />
          ))}
        </ul>
      ) : (
        <p className="small">Nobody comes to mind yet.</p>
      )}
    </>
  )
}

/** Whom the user could send to somebody. The page is the same for everybody; a client's has it open. */
export const WhomToRefer = ({ whose, isClient }: { whose: Whose; isClient: boolean }) => {
  const [chosen, choose] = useState<{ id: string; isOpen: boolean } | null>(null)
  const isOpen = chosen?.id === whose.id ? chosen.isOpen : isClient
  return (
    <div className="refer">
      <Disclosure
        title={`Whom could I refer to ${whose.name}?`}
        isOpen={isOpen}
        onChange={(open) => choose({ id: whose.id, isOpen: open })}
      >
        {isOpen && <People key={whose.id} whose={whose} />}
      </Disclosure>
    </div>
  )
}
