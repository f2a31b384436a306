import { openDialog } from '../state/openDialog'
import { goTo, personPath } from '../state/route'
import { useView } from '../state/useView'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'

const most = 500

const answerSaid = { no: 'Does not know', unsure: 'May not know' } as const

/** People who may not know what I do: family, friends and neighbours first. */
export const ShouldKnowList = () => {
  const { result } = useView('shouldKnow', { most })
  if (!result) return null
  return (
    <VirtualList
      label="Should know what I do"
      rows={result.rows}
      rowHeight={48}
      onOpen={(id) => goTo(personPath(id))}
      empty={<EmptyState sentence="Everybody near knows what you do." />}
    >
      {(row) => (
        <>
          <Avatar name={row.name} photo={row.photo} />
          <span className="line-name row-text strong one-line" dir="auto">
            {row.name}
          </span>
          <span className="line-does small one-line" dir="auto">
            {row.line}
          </span>
          <span className="line-quiet small one-line">
            {row.answer ? answerSaid[row.answer] : ''}
          </span>
          <Button isSmall onPress={() => openDialog({ kind: 'tellThem', personId: row.id })}>
            Tell them
          </Button>
        </>
      )}
    </VirtualList>
  )
}
