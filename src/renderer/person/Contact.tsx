import { Plus } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { MenuButton } from '../ui/MenuButton'
import { Section } from '../ui/Section'
import { AddLine } from '../ui/AddLine'
import { ChannelRow } from './ChannelRow'
import type { PersonSeen, Whose } from './personSeen'

export interface ContactProps {
  whose: Whose
  contact: PersonSeen['contact']
}

const kinds = ['phones', 'emails', 'addresses', 'links'] as const
export type ChannelKind = (typeof kinds)[number]

const said: Record<ChannelKind, string> = {
  phones: 'Number',
  emails: 'E-mail',
  addresses: 'Address',
  links: 'Link',
}

/** How to reach them, and what of it an introduction may share. */
export const Contact = ({ whose, contact }: ContactProps) => {
  const [adding, setAdding] = useState<ChannelKind | null>(null)
  const isEmpty = kinds.every((kind) => contact[kind].length === 0)
  const writing = adding ?? (isEmpty ? 'phones' : null)
  return (
    <Section
      title="Contact"
      isSmall
      action={
        <MenuButton
          label={`Add a way to reach ${whose.name}`}
          icon={Plus}
          isIconOnly
          isSmall
          entries={kinds.map((kind) => ({ label: said[kind], onAction: () => setAdding(kind) }))}
        />
      }
    >
      {!isEmpty && (
        <ul className="side-list">
          {kinds.flatMap((kind) =>
            contact[kind].map((channel) => (
              <li key={channel.id}>
                <ChannelRow
                  id={whose.id}
                  kind={kind}
                  channel={channel}
                  isShared={contact.shares.includes(channel.id)}
                  shares={contact.shares}
                />
              </li>
            )),
          )}
        </ul>
      )}
      {writing && (
        <AddLine
          key={writing}
          label={said[writing]}
          onAdd={(value) => execute('person.addChannel', { id: whose.id, kind: writing, value })}
          onLeave={() => setAdding(null)}
          autoFocus={adding !== null}
        />
      )}
    </Section>
  )
}
