import { openDrawer } from '../state/openDrawer'
import { useView } from '../state/useView'
import { HelperRow, IntroduceOrAsk } from '../ui/HelperRow'
import { Section } from '../ui/Section'
import { GladToBeSent } from './GladToBeSent'
import type { Whose } from './personSeen'

export interface WhomToReferProps {
  whose: Whose
  /** Stands among the small sections at the side, which have the ideal referral already. */
  isSmall?: boolean
}

/** Whom the user could send to somebody: what they are glad to be sent, and the people it fits. */
export const WhomToRefer = ({ whose, isSmall = false }: WhomToReferProps) => {
  const { result } = useView('whomToRefer', { personId: whose.id })
  if (!result) return null
  const { rows, ideal } = result
  return (
    <Section title={`Whom could I refer to ${whose.name}?`} isSmall={isSmall}>
      {!isSmall && (
        <div className="refer-ideal">
          <span className="label">Glad to be sent</span>
          <GladToBeSent whose={whose} words={ideal} />
        </div>
      )}
      {rows.length > 0 ? (
        <ul className={isSmall ? '' : 'refer-list'}>
          {rows.map((row) => (
            <HelperRow key={row.id} row={row}>
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
          ))}
        </ul>
      ) : (
        <p className="small">Nobody comes to mind yet.</p>
      )}
    </Section>
  )
}
