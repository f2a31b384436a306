import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { MenuButton } from '../ui/MenuButton'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { WorkDialog } from './WorkDialog'
import type { PersonSeen } from './personSeen'

type Job = PersonSeen['organisations'][number]

const years = ({ from, to }: Job): string => {
  const [began, ended] = [from?.slice(0, 4), to?.slice(0, 4)]
  if (began && ended) return began === ended ? began : `${began} to ${ended}`
  return began ? `since ${began}` : ended ? `until ${ended}` : ''
}

/** Where they work and worked. */
export const WorkList = ({ seen }: { seen: PersonSeen }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      title="Work"
      isSmall
      action={<AddButton label="Add work" onPress={() => setOpen(true)} />}
    >
      {seen.organisations.length > 0 && (
        <ul className="side-list">
          {seen.organisations.map((job) => (
            <li key={job.id} className="side-row">
              <span className={job.isCurrent ? '' : 'quiet'} dir="auto">
                {[job.title, job.organisation].filter(Boolean).join(', ')}{' '}
                <span className="small quiet">{years(job)}</span>
              </span>
              <MenuButton
                label={`More about ${job.organisation || job.title}`}
                icon={Ellipsis}
                isIconOnly
                isSmall
                entries={[
                  ...(job.isCurrent
                    ? [
                        {
                          label: 'Left today',
                          onAction: () => void execute('position.end', { id: job.id }),
                        },
                      ]
                    : []),
                  {
                    label: 'Remove',
                    onAction: () =>
                      void execute('position.remove', { id: job.id }, { toast: 'Removed' }),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <WorkDialog
          seen={seen}
          isMove={seen.header.positionId !== null}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  )
}
