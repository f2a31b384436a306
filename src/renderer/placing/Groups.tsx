import { useEffect, useRef, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'

type Group = ViewResult<'placingGroups'>['groups'][number]

/** Everyone at one place, together: a little known, or left as they are. */
export const Groups = ({ groups, onDone }: { groups: readonly Group[]; onDone: () => void }) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const shown = groups.filter(({ organisationId }) => !left.has(organisationId))
  const list = useRef<HTMLUListElement>(null)
  // The group that was answered goes, and the keys go on with the next.
  useEffect(() => {
    if (!list.current?.contains(document.activeElement))
      list.current?.querySelector('button')?.focus()
  }, [shown.length])
  const place = ({ ids, name }: Group) =>
    execute(
      'person.place',
      { ids: ids as never, circle: 'acquainted' },
      { toast: `${ids.length.toLocaleString()} at ${name} are in Know a little.` },
    )

  return (
    <div className="placing-main">
      <ul ref={list} className="placing-groups scrolls" aria-label="People at one place">
        {shown.map((group) => (
          <li key={group.organisationId} className="placing-group">
            <span>{`${group.ids.length.toLocaleString()} people at ${group.name}`}</span>
            <span className="placing-answers">
              <Button onPress={() => void place(group)}>Know a little</Button>
              <Button
                kind="plain"
                onPress={() => setLeft(new Set([...left, group.organisationId]))}
              >
                Leave
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="placing-foot">
        <span className="small">Each is one step of Undo. Anyone you leave is still found.</span>
        <Button kind="primary" onPress={onDone}>
          To the map
        </Button>
      </div>
    </div>
  )
}
