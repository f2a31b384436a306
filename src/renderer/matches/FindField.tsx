import { useRef } from 'react'
import { useAction } from '../state/actions'
import { SearchField } from '../ui/SearchField'

export interface FindFieldProps {
  value: string
  onChange: (value: string) => void
}

/** Narrows a deck to the cards that hold some words. */
export const FindField = ({ value, onChange }: FindFieldProps) => {
  const field = useRef<HTMLInputElement>(null)
  useAction('list.find', () => field.current?.focus())
  return (
    <div className="matches-find">
      <SearchField
        label="Find in these cards"
        placeholder="Find"
        keys="CmdOrCtrl+F"
        value={value}
        onChange={onChange}
        inputRef={field}
      />
    </div>
  )
}
