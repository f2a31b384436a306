import { useEffect, useRef } from 'react'
import type { ViewResult } from '../../shared/views'
import { bridge } from '../state/bridge'
import { execute } from '../state/execute'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { circleCounts, countsOf, placedWords } from './circleCounts'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'
import { PlacingSide } from './PlacingSide'

type Group = ViewResult<'placingGroups'>['groups'][number]

const nobody: ReadonlySet<string> = new Set()

const place = ({ organisationId, name, count }: Group) =>
  execute(
    'people.placeAt',
    { organisationId: organisationId as never, circle: 'acquainted' },
    { toast: `${count.toLocaleString()} at ${name} are in Know a little.` },
  )

const leave = async ({ organisationId, name }: Group) => {
  const reply = await bridge.act('placing.leave', { organisationId, isLeft: true })
  if (!reply.ok) return showToast({ text: reply.message })
  showToast({
    text: `${name} is left as it is.`,
    action: {
      label: 'Undo',
      run: () => void bridge.act('placing.leave', { organisationId, isLeft: false }),
    },
  })
}

interface GroupsProps {
  flow: Flow
  groups: readonly Group[]
  sphere: ViewResult<'sphere'>
}

/** Everyone at one place, together: a little known, or left until somebody joins them. */
export const Groups = ({ flow, groups, sphere }: GroupsProps) => {
  const counts = countsOf(sphere)
  const list = useRef<HTMLUListElement>(null)
  // The group that was answered goes, and the keys go on with the next.
  useEffect(() => {
    if (!list.current?.contains(document.activeElement))
      list.current?.querySelector('button')?.focus()
  }, [groups.length])

  return (
    <PlacingFrame flow={flow} says="People at one place, together.">
      {groups.length === 0 ? (
        <EmptyState sentence="Every group has its answer.">
          <Button kind="primary" onPress={flow.next} autoFocus>
            Next step
          </Button>
        </EmptyState>
      ) : (
        <div className="placing">
          <div className="placing-main">
            <ul ref={list} className="placing-groups scrolls" aria-label="People at one place">
              {groups.map((group) => (
                <li key={group.organisationId} className="placing-group">
                  <span>{`${group.count.toLocaleString()} people at ${group.name}`}</span>
                  <span className="placing-answers">
                    <Button onPress={() => void place(group)}>Know a little</Button>
                    <Button kind="plain" onPress={() => void leave(group)}>
                      Leave
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
            <div className="placing-foot">
              <span className="small">
                Each is one step of Undo. Anyone you leave is still found.
              </span>
              <Button kind="primary" onPress={flow.next}>
                Next step
              </Button>
            </div>
          </div>
          <PlacingSide
            counts={circleCounts(counts)}
            people={sphere.people}
            filled={nobody}
            says={placedWords(counts)}
            hint="Of each place you are asked once, and again when somebody joins it."
          />
        </div>
      )}
    </PlacingFrame>
  )
}
