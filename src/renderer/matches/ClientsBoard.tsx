import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { capital } from '../../shared/text/capital'
import { openDrawer } from '../state/openDrawer'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IntroduceOrAsk } from '../ui/HelperRow'
import { Section } from '../ui/Section'
import { FindProvider } from './FindProvider'
import { KnownRow } from './KnownRow'
import { NeedHead } from './NeedHead'
import { Reached } from './Reached'
import './Boards.css'

type Row = ViewResult<'clientsBoard'>['rows'][number]

const onePage = 20
const most = 200

/** What clients are looking for, then what everybody else is, each with whom I would call first. */
export const ClientsBoard = () => {
  const [count, setCount] = useState(onePage)
  const { result } = useView('clientsBoard', { most: count })
  if (!result) return <div className="board" aria-busy />
  if (result.rows.length === 0)
    return (
      <EmptyState sentence="What people tell you they are looking for stands here, your clients’ first.">
        <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
      </EmptyState>
    )
  const clients = result.rows.filter(({ isClients }) => isClients)
  const others = result.rows.filter(({ isClients }) => !isClients)
  return (
    <div className="board">
      {clients.length > 0 && (
        <Section title={capital(`${result.clientWord}s`)}>
          <Rows rows={clients} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={clients.length > 0 ? 'Everyone else' : 'Everyone'}>
          <Rows rows={others} />
        </Section>
      )}
      {result.hasMore && count < most && (
        <div>
          <Button onPress={() => setCount(Math.min(most, count + onePage))}>Show more</Button>
        </div>
      )}
    </div>
  )
}

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <ul className="board-list">
    {rows.map((row) => (
      <li
        key={row.id}
        className="card board-card"
        {...(row.isBetweenUs ? { 'data-between': true } : {})}
      >
        <NeedHead need={row} />
        {row.calls.length > 0 ? (
          <ul className="board-side" aria-label={`First calls for “${row.words}”`}>
            {row.calls.map((call) => (
              <KnownRow
                key={call.id}
                row={call}
                more={<Reached reach={call.reach} hours={call.hours} />}
              >
                {row.isOpen && (
                  <IntroduceOrAsk
                    row={call}
                    asker={row.person.shortName}
                    isAsked={row.isAsked}
                    onIntroduce={(b) =>
                      openDrawer({ kind: 'introduction', a: row.person.id, b, needId: row.id })
                    }
                  />
                )}
              </KnownRow>
            ))}
          </ul>
        ) : (
          <div className="board-side board-nobody">
            <span className="row-text quiet">Nobody yet</span>
            <FindProvider need={row} />
          </div>
        )}
      </li>
    ))}
  </ul>
)
