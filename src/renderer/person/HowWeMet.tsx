import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { sayDate } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { goTo, personPath } from '../state/route'
import { Dialog } from '../ui/Dialog'
import { InlineEdit } from '../ui/InlineEdit'
import { Link } from '../ui/Link'
import { MenuButton } from '../ui/MenuButton'
import { PersonPicker } from '../ui/PersonPicker'
import { Section } from '../ui/Section'
import { AddLine } from '../ui/AddLine'
import { DayDialog } from '../ui/DayDialog'
import type { PersonSeen, Whose } from './personSeen'

type Met = PersonSeen['howWeMet'][number]

const MetRow = ({ id, met }: { id: string; met: Met }) => {
  const [asks, setAsks] = useState<'day' | 'through' | null>(null)
  const { index, through } = met
  const edit = (fields: { text?: string; on?: string; throughId?: string }, merge?: string) =>
    execute('person.editHowWeMet', { id, index, ...fields }, merge ? { merge } : {})
  const leave = () => setAsks(null)
  return (
    <li className="side-row side-row-top">
      <div className="side-words">
        <InlineEdit
          label="How we met"
          value={met.text}
          placeholder="How did you meet?"
          onEdit={(text, merge) => edit({ text }, merge)}
          maxLength={2000}
        />
        <span className="small quiet">
          {met.on && sayDate(met.on)}
          {met.on && through && ', '}
          {through && 'through '}
          {through &&
            (through.id ? (
              <Link onPress={() => goTo(personPath(through.id))}>{through.name}</Link>
            ) : (
              through.name
            ))}
        </span>
      </div>
      <MenuButton
        label="More about how we met"
        icon={Ellipsis}
        isIconOnly
        isSmall
        entries={[
          { label: 'When…', onAction: () => setAsks('day') },
          { label: 'Through whom…', onAction: () => setAsks('through') },
          {
            label: 'Remove',
            onAction: () =>
              void execute('person.removeHowWeMet', { id, index }, { toast: 'Removed' }),
          },
        ]}
      />
      {asks === 'day' && (
        <DayDialog
          title="When did you meet?"
          day={met.on ?? ''}
          onChoose={(on) => void edit({ on })}
          onClose={leave}
        />
      )}
      {asks === 'through' && (
        <Dialog title="Through whom did you meet?" isOpen onClose={leave}>
          <PersonPicker
            label="Person"
            without={[id]}
            autoFocus
            onPick={(throughId) => {
              void edit({ throughId })
              leave()
            }}
          />
        </Dialog>
      )}
    </li>
  )
}

/** The ways two people know each other; more than one is welcome. */
export const HowWeMet = ({ whose, met }: { whose: Whose; met: PersonSeen['howWeMet'] }) => (
  <Section title="How we met" isSmall>
    {met.length > 0 && (
      <ul className="side-list">
        {met.map((one) => (
          <MetRow key={one.index} id={whose.id} met={one} />
        ))}
      </ul>
    )}
    <AddLine
      label={met.length > 0 ? 'And again, where?' : `How did you meet ${whose.name}?`}
      onAdd={(text) => execute('person.addHowWeMet', { id: whose.id, text })}
    />
  </Section>
)
