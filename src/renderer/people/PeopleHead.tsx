import { useRef, type ReactNode } from 'react'
import { useAction } from '../state/actions'
import { searchList, useListText } from '../state/listText'
import { PageHead } from '../ui/PageHead'
import { SearchField } from '../ui/SearchField'

export interface PeopleHeadProps {
  count: number
  isEmpty: boolean
  children?: ReactNode
}

const counted = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString()} people`)

export const PeopleHead = ({ count, isEmpty, children }: PeopleHeadProps) => {
  const text = useListText((state) => state.text)
  const field = useRef<HTMLInputElement>(null)
  useAction('list.find', () => field.current?.focus(), !isEmpty)
  return (
    <PageHead
      title="People"
      {...(isEmpty ? {} : { says: counted(count) })}
      middle={
        !isEmpty && (
          <SearchField
            label="Find in this list"
            value={text}
            onChange={searchList}
            keys="CmdOrCtrl+F"
            inputRef={field}
          />
        )
      }
    >
      {children}
    </PageHead>
  )
}
