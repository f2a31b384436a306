import { X } from 'lucide-react'
import { useState } from 'react'
import { capital } from '../../shared/text/capital'
import { runOn } from '../../shared/text/runOn'
import type { ViewResult } from '../../shared/views'
import { useAction } from '../state/actions'
import { openDrawer } from '../state/openDrawer'
import { goTo, personPath } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { IntroduceOrAsk } from '../ui/HelperRow'
import { IconButton } from '../ui/IconButton'
import { Kbd } from '../ui/Kbd'
import type { BesideProps } from './Deck'
import { PeopleRows, type Beside } from './PeopleRows'
import { leaveOut } from '../state/leaveOut'

type OfferSeen = NonNullable<ViewResult<'lookedFor'>>

interface AskerBeside extends Beside {
  shortName: string
  isAsked: boolean
}

export interface OfferSideProps extends BesideProps {
  personId: string
  offerId?: string
}

/** Who is looking for what stands on the card in front. */
export const OfferSide = ({ personId, offerId, sideRef, onLeave }: OfferSideProps) => {
  const { result: offer } = useView('lookedFor', { personId, ...(offerId ? { offerId } : {}) })
  return (
    <aside
      className="matches-side"
      aria-label="Who is looking for it"
      aria-busy={offer === undefined}
      tabIndex={-1}
      ref={sideRef}
    >
      {offer && <OfOffer offer={offer} onLeave={onLeave} />}
    </aside>
  )
}

const besideOf = ({ id, words, asker, isAsked }: OfferSeen['rows'][number]): AskerBeside => ({
  id,
  personId: asker.id,
  name: asker.name,
  shortName: asker.shortName,
  line: capital(asker.does),
  why: `Looking for ${runOn(words)}`,
  isAsked,
})

const OfOffer = ({ offer, onLeave }: { offer: OfferSeen; onLeave: () => void }) => {
  const [active, setActive] = useState<string | null>(null)
  const { person } = offer
  const rows = offer.rows.map(besideOf)
  const asked = rows.filter(({ isAsked }) => isAsked)
  const noticed = rows.filter(({ isAsked }) => !isAsked)
  const groups = [
    { title: 'Asked for help', rows: asked },
    { title: 'Not asked for help yet', rows: noticed },
  ].filter((group) => group.rows.length > 0)
  const inOrder = [...asked, ...noticed]
  const front = inOrder.find(({ id }) => id === active) ?? inOrder[0]
  const introduce = (row: AskerBeside) =>
    openDrawer({ kind: 'introduction', a: row.personId, b: person.id, needId: row.id })
  const leave = (row: AskerBeside) => {
    const at = inOrder.indexOf(row)
    setActive((inOrder[at + 1] ?? inOrder[at - 1])?.id ?? null)
    void leaveOut({ needId: row.id, personId: person.id, name: person.name })
  }
  useAction('matches.notThese', () => front && leave(front), front !== undefined)
  return (
    <>
      <div className="matches-side-body scrolls">
        <div className="matches-need">
          <h2 className="section-title" dir="auto">
            {offer.words}
          </h2>
          <p className="small" dir="auto">
            {offer.isOffer
              ? `What ${person.shortName} can help with`
              : `What ${person.shortName} does`}
          </p>
        </div>
        {rows.length > 0 ? (
          <PeopleRows
            label="Who is looking for it"
            groups={groups}
            active={front?.id ?? null}
            onActive={setActive}
            onEnter={introduce}
            onLeave={onLeave}
            steps={(row) => (
              <>
                <IntroduceOrAsk
                  row={row}
                  asker={row.shortName}
                  isAsked={row.isAsked}
                  kind="primary"
                  {...(row.isAsked ? { keys: 'Enter' } : {})}
                  onIntroduce={() => introduce(row)}
                />
                <IconButton
                  label="Not these two"
                  icon={X}
                  keys="X"
                  isSmall
                  onPress={() => leave(row)}
                />
              </>
            )}
          />
        ) : (
          <p className="row-text quiet">Nobody is looking for it yet.</p>
        )}
      </div>
      <footer className="matches-foot">
        <Button kind="plain" isSmall onPress={() => goTo(personPath(person.id))}>
          {`Go to ${person.name}`}
        </Button>
        {rows.length > 0 && (
          <span className="matches-keys small" aria-hidden>
            <Kbd keys="X" /> not these two
          </span>
        )}
      </footer>
    </>
  )
}
