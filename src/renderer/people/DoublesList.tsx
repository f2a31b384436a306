import { useEffect, useRef } from 'react'
import type { DoublesListed } from '../../shared/ipc/acts'
import type { DoubleRow } from '../../shared/views/doubleRow'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { DoubleSides } from './DoubleSides'
import './DoublesList.css'

export interface DoublesListProps {
  listed: DoublesListed
  from: number
  onFrom: (from: number) => void
}

const perPage = 10

const keepApart = ({ a, b }: DoubleRow) =>
  execute(
    'doubles.refuse',
    { pair: [a.id, b.id] as never },
    { toast: `${a.name} and ${b.name} stay two people` },
  )

/** People who may be one, ten at a time, each with the reason. Nothing happens by itself. */
export const DoublesList = ({ listed, from, onFrom }: DoublesListProps) => {
  const list = useRef<HTMLUListElement>(null)
  const { count, rows } = listed
  const hasActed = useRef(false)
  useEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return
    hasActed.current = false
    list.current?.querySelector('button')?.focus()
  }, [rows])
  if (count === 0) return <EmptyState sentence="Nobody here twice, as far as Goodturn can tell." />
  const first = Math.min(from, Math.floor((count - 1) / perPage) * perPage)
  return (
    <div className="doubles scrolls">
      <p className="small doubles-says">
        These may be one person each. Merging can be undone, and keeps everything of both.
      </p>
      <ul ref={list} className="doubles-list" aria-label="Maybe the same">
        {rows.map((row) => (
          <li key={`${row.a.id} ${row.b.id}`} className="double">
            <DoubleSides a={row.a} b={row.b} />
            <p className="double-says small">{row.says}</p>
            <div className="double-buttons">
              <Button
                isSmall
                aria-label={`Merge ${row.a.name} and ${row.b.name}`}
                onPress={() => {
                  hasActed.current = true
                  openDialog({ kind: 'merge', a: row.a.id, b: row.b.id })
                }}
              >
                Merge
              </Button>
              <Button
                isSmall
                kind="plain"
                aria-label={`${row.a.name} and ${row.b.name} are two different people`}
                onPress={() => {
                  hasActed.current = true
                  void keepApart(row)
                }}
              >
                Two different people
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {count > perPage && (
        <div className="doubles-pages">
          <Button isSmall isDisabled={first === 0} onPress={() => onFrom(first - perPage)}>
            The ten before
          </Button>
          <span className="small" role="status">
            {first + 1} to {Math.min(first + perPage, count)} of {count.toLocaleString()}
          </span>
          <Button
            isSmall
            isDisabled={first + perPage >= count}
            onPress={() => onFrom(first + perPage)}
          >
            The next ten
          </Button>
        </div>
      )}
    </div>
  )
}
