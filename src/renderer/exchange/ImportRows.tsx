import { Building2, Check, User } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ContactsPreview, PreviewRow } from '../../shared/ipc/acts'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ChoiceChips } from '../ui/ChoiceChips'
import { VirtualList } from '../ui/VirtualList'
import type { Choices } from './choices'
import { firmWords, proposalWords } from './importWords'

type Filter = 'all' | 'proposals' | PreviewRow['verdict']

export interface ImportRowsProps extends Choices {
  preview: ContactsPreview
  onLeaveOut: (key: string) => void
  onAsPerson: (key: string) => void
  onAccept: (key: string) => void
  onAcceptAll: (keys: string[]) => void
}

const toned = {
  new: 'accent',
  changed: 'outline',
  unsure: 'outline',
  same: 'neutral',
  organisation: 'neutral',
} as const
const verdictWords = {
  new: 'New',
  changed: 'Adds',
  unsure: 'Maybe here',
  same: 'Same',
  organisation: 'Firm',
} as const

const filtersOf = ({ counts, rows, proposals }: ContactsPreview) =>
  [
    { value: 'all', label: 'All', count: rows.length },
    { value: 'new', label: `${counts.new.toLocaleString()} new`, count: counts.new },
    {
      value: 'changed',
      label: `${counts.changed.toLocaleString()} changed`,
      count: counts.changed,
    },
    { value: 'unsure', label: `${counts.unsure.toLocaleString()} unsure`, count: counts.unsure },
    { value: 'organisation', label: firmWords(counts.organisation), count: counts.organisation },
    { value: 'same', label: `${counts.same.toLocaleString()} same`, count: counts.same },
    {
      value: 'proposals',
      label: proposals === 1 ? '1 suggestion' : `${proposals.toLocaleString()} suggestions`,
      count: proposals,
    },
  ] as const

/** The contacts of the files, each of which can be left out before anything is added. */
export const ImportRows = ({
  preview,
  leftOut,
  asPeople,
  accepted,
  onLeaveOut,
  onAsPerson,
  onAccept,
  onAcceptAll,
}: ImportRowsProps) => {
  const [filter, setFilter] = useState<Filter>('all')
  const rows = useMemo(
    () =>
      preview.rows
        .filter((row) =>
          filter === 'proposals' ? row.proposal : filter === 'all' || row.verdict === filter,
        )
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
      {preview.proposals > 1 && (
        <Suggestions preview={preview} accepted={accepted} onAcceptAll={onAcceptAll} />
      )}
      <div className="import-rows" style={{ height: `min(${rows.length * 44 + 2}px, 40vh)` }}>
        <VirtualList label="Contacts in the files" rows={rows} rowHeight={44} onOpen={toggle}>
          {(row) => (
            <ImportRow
              row={row}
              isLeftOut={leftOut.has(row.key)}
              isPerson={asPeople.has(row.key)}
              isAccepted={accepted.has(row.key)}
              onAsPerson={() => onAsPerson(row.key)}
              onAccept={() => onAccept(row.key)}
            />
          )}
        </VirtualList>
      </div>
    </>
  )
}

interface SuggestionsProps {
  preview: ContactsPreview
  accepted: ReadonlySet<string>
  onAcceptAll: (keys: string[]) => void
}

/** Many suggestions are taken up with one click. */
const Suggestions = ({ preview, accepted, onAcceptAll }: SuggestionsProps) => {
  const isAll = accepted.size >= preview.proposals
  const all = () => preview.rows.flatMap((row) => (row.proposal ? [row.key] : []))
  return (
    <p className="import-suggestions small">
      {isAll
        ? `All ${preview.proposals.toLocaleString()} suggestions are taken up.`
        : `${preview.proposals.toLocaleString()} names suggest something more. It is used only where you say yes.`}
      <Button kind="link" isSmall onPress={() => onAcceptAll(isAll ? [] : all())}>
        {isAll ? 'None of them' : 'All of them'}
      </Button>
    </p>
  )
}

interface ImportRowProps {
  row: PreviewRow
  isLeftOut: boolean
  isPerson: boolean
  isAccepted: boolean
  onAsPerson: () => void
  onAccept: () => void
}

const ImportRow = ({
  row,
  isLeftOut,
  isPerson,
  isAccepted,
  onAsPerson,
  onAccept,
}: ImportRowProps) => {
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
        {row.proposal && !isLeftOut
          ? `${proposalWords(row.proposal)}${isAccepted ? '' : '?'}`
          : row.mayBe
            ? `May be ${row.mayBe}`
            : row.detail}
      </span>
      {row.proposal && !isLeftOut && <InRow label={isAccepted ? 'No' : 'Yes'} onPress={onAccept} />}
      {row.verdict === 'organisation' && !isLeftOut && (
        <InRow label={isPerson ? 'It’s a firm' : 'It’s a person'} onPress={onAsPerson} />
      )}
      <Chip tone={isLeftOut ? 'neutral' : toned[row.verdict]}>
        {isLeftOut ? 'Left out' : isPerson ? 'New' : verdictWords[row.verdict]}
      </Chip>
    </>
  )
}

/** A button whose click is not one on the row. */
const InRow = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <span onClick={(event) => event.preventDefault()}>
    <Button kind="link" isSmall onPress={onPress}>
      {label}
    </Button>
  </span>
)
