import { Cake, CalendarHeart, Heart, House } from 'lucide-react'
import { useState } from 'react'
import { sayDate } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { InlineEdit } from '../ui/InlineEdit'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { OccasionDialog } from './OccasionDialog'
import type { PersonSeen, Whose } from './personSeen'

export interface GoodToRememberProps {
  whose: Whose
  seen: PersonSeen
}

type Occasion = PersonSeen['goodToRemember']['occasions'][number]

const kindSaid: Record<Occasion['kind'], string> = {
  birthday: '',
  anniversary: 'Anniversary',
  movedIn: 'Moved in',
  other: '',
}

const occasionSaid = ({ kind, date, text }: Occasion): string =>
  [kindSaid[kind], date && sayDate(date), text].filter(Boolean).join(', ')

/** Family, likes, days worth a word. */
export const GoodToRemember = ({ whose, seen }: GoodToRememberProps) => {
  const { notes, occasions, household } = seen.goodToRemember
  const [open, setOpen] = useState<Occasion | 'new' | null>(null)
  return (
    <Section
      title="Good to remember"
      isSmall
      action={
        <AddButton
          label={`Add a day to remember for ${whose.name}`}
          onPress={() => setOpen('new')}
        />
      }
    >
      <ul className="side-list">
        <li className="side-row side-icon-row">
          <Heart size={15} aria-hidden />
          <InlineEdit
            label="Good to remember"
            value={notes}
            placeholder="Family, likes, what matters"
            onEdit={(text, merge) =>
              execute('person.edit', { id: whose.id, patch: { notes: text } }, { merge })
            }
            isMultiline
            maxLength={100_000}
          />
        </li>
        {household && (
          <li className="side-row side-icon-row">
            <House size={15} aria-hidden />
            <span dir="auto">{household}</span>
          </li>
        )}
        {occasions.map((occasion) => {
          const Icon = occasion.kind === 'birthday' ? Cake : CalendarHeart
          return (
            <li key={occasion.index} className="side-row side-icon-row">
              <Icon
                size={15}
                aria-label={occasion.kind === 'birthday' ? 'Birthday' : 'Day to remember'}
              />
              <Button kind="plain" isSmall onPress={() => setOpen(occasion)}>
                {occasionSaid(occasion)}
              </Button>
            </li>
          )
        })}
      </ul>
      {open && (
        <OccasionDialog
          id={whose.id}
          occasion={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
