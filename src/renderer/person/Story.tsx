import { useState, type ReactNode } from 'react'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { AddButton } from './AddButton'
import { NoteBox } from './NoteBox'
import { StoryItem } from './StoryItem'
import type { PersonSeen, Whose } from './personSeen'
import type { Boxes } from './useBoxes'

type Slice = PersonSeen['story']

const Lines = ({ lines }: { lines: Slice['lines'] }) =>
  lines.map((line) => <StoryItem key={line.key} line={line} />)

/** The earlier part, asked for when it is wanted. */
const Earlier = ({ id, from }: { id: string; from: string }) => {
  const [isShown, setShown] = useState(false)
  const { result } = useView('story', isShown ? { id, from } : null)
  if (!result)
    return (
      <li className="story-more">
        <Button kind="link" onPress={() => setShown(true)}>
          Show earlier
        </Button>
      </li>
    )
  return (
    <>
      <Lines lines={result.lines} />
      {result.next && <Earlier id={id} from={result.next} key={result.next} />}
    </>
  )
}

export interface StoryProps {
  whose: Whose
  story: Slice
  boxes: Boxes
  /** Stands before the first line. */
  children?: ReactNode
}

/** What happened, newest first. */
export const Story = ({ whose, story, boxes, children }: StoryProps) => (
  <Section
    title="Story"
    action={
      <AddButton label={`Add a note about ${whose.name}`} onPress={() => boxes.show('note')} />
    }
  >
    {children}
    {boxes.open === 'note' && (
      <NoteBox
        label={`A note about ${whose.name}`}
        onAdd={(words) => execute('note.add', { personIds: [whose.id], words })}
        onLeave={boxes.hide}
      />
    )}
    {story.lines.length === 0 && boxes.open !== 'note' && (
      <p className="row-text quiet">Nothing written yet. How do you know {whose.name}?</p>
    )}
    {story.lines.length > 0 && (
      <ol className="story">
        <Lines lines={story.lines} />
        {story.next && <Earlier id={whose.id} from={story.next} key={story.next} />}
      </ol>
    )}
  </Section>
)
