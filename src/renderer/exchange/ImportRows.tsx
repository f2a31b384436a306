import { Building2, Check, User } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ContactsPreview, PreviewRow } from '../../shared/ipc/acts'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ChoiceChips } from '../ui/ChoiceChips'
import { VirtualList } from '../ui/VirtualList'
import { firmWords } from './importWords'

type Filter = 'all' | PreviewRow['verdict']

/** Which rows the user has decided otherwise about. */
export interface Choices {
  leftOut: ReadonlySet<string>
  asPeople: ReadonlySet<string>
}

export interface ImportRowsProps extends Choices {
  preview: ContactsPreview
  onLeaveOut: (key: string) => void
  onAsPerson: (key: string) => void
}

const toned = {
  new: 'accent',
  changed: 'outline',
  same: 'neutral',
  organisation: 'neutral',
} as const
const verdictWords = { new: 'New', changed: 'Adds', same: 'Same', organisation: 'Firm' } as const

const filtersOf = ({ counts, rows }: ContactsPreview) =>
  [
    { value: 'all', label: 'All', count: rows.length },
    { value: 'new', label: `${counts.new.toLocaleString()} new`, count: counts.new },
    {
      value: 'changed',
      label: `${counts.changed.toLocaleString()} changed`,
      count: counts.changed,
    },
    { value: 'organisation', label: firmWords(counts.organisation), count: counts.organisation },
    { value: 'same', label: `${counts.same.toLocaleString()} same`, count: counts.same },
  ] as const

/** The contacts of the files, each of which can be left out before anything is added. */
export const ImportRows = ({
  preview,
  leftOut,
  asPeople,
  onLeaveOut,
  onAsPerson,
}: ImportRowsProps) => {
  const [filter, setFilter] = useState<Filter>('all')
  const rows = useMemo(
    () =>
      preview.rows
        .filter((row) => filter === 'all' || row.verdict === filter)
        .map((row) => ({ ...row, id: row.key })),
    [preview.rows, filter],
  )
  const filters = filtersOf(preview).filter((one) => one.count > 0)
  const toggle = (key: string) => {
    if (preview.rows.find((row) => row.key === key)?.verdict !== 'same') onLeaveOut(key)
  }

  return (
    <>
      {filters.length > 2 && (
        <ChoiceChips
          label="Which contacts to show"
          look="tabs"
          choices={filters.map(({ value, label }) => ({ value, label }))}
          value={filter}
          onChange={setFilter}
        />
      )}
      <div className="import-rows" style={{ height: `min(${rows.length * 44 + 2}px, 40vh)` }}>
        <VirtualList label="Contacts in the files" rows={rows} rowHeight={44} onOpen={toggle}>
          {(row) => (
            <ImportRow
              row={row}
              isLeftOut={leftOut.has(row.key)}
              isPerson={asPeople.has(row.key)}
              onAsPerson={() => onAsPerson(row.key)}
            />
          )}
        </VirtualList>
      </div>
    </>
  )
}

interface ImportRowProps {
  row: PreviewRow
  isLeftOut: boolean
  isPerson: boolean
  onAsPerson: () => void
}

const ImportRow = ({ row, isLeftOut, isPerson, onAsPerson }: ImportRowProps) => {
  const isFirm = row.verdict === 'organisation' && !isPerson
  const Icon = isFirm ? Building2 : User
  return (
    <>
      {row.verdict === 'same' ? (
        <span className="import-tick import-tick-none" />
      ) : (
        <span className={isLeftOut ? 'import-tick' : 'import-tick import-tick-on'} aria-hidden>
          {!isLeftOut && <Check size={13} strokeWidth={3} />}
        </span>
      )}
      <Icon size={16} aria-hidden className="quiet" />
      <span
        className={isLeftOut ? 'import-name one-line quiet' : 'import-name one-line'}
        dir="auto"
      >
        {row.name}
      </span>
      <span className="import-detail one-line small" dir="auto">
        {row.detail}
      </span>
      {row.verdict === 'organisation' && !isLeftOut && (
        <span onClick={(event) => event.preventDefault()}>
          <Button kind="link" isSmall onPress={onAsPerson}>
            {isPerson ? 'It’s a firm' : 'It’s a person'}
          </Button>
        </span>
      )}
      <Chip tone={isLeftOut ? 'neutral' : toned[row.verdict]}>
        {isLeftOut ? 'Left out' : isPerson ? 'New' : verdictWords[row.verdict]}
      </Chip>
    </>
  )
}
