import { Kbd } from '../ui/Kbd'
import type { Question } from './question'

export interface LineKeysProps {
  hasWords: boolean
  isEditing: boolean
  isNaming: boolean
  /** Whether it is the one of that name is still open. */
  isSettling: boolean
  question: Question | null
  hasLines: boolean
}

/** What the keys do now, in the order in which a hand wants to know. */
export const LineKeys = (props: LineKeysProps) => (
  <p className="tonight-keys small">
    <span>
      <Kbd keys="Enter" isSpoken /> {enterWords(props)}
    </span>
    {props.hasWords && !props.isNaming && (
      <span>
        <Kbd keys="Tab" isSpoken /> changes the kind
      </span>
    )}
    {props.isEditing || props.isNaming ? (
      <span className="at-end">
        <Kbd keys="Esc" isSpoken /> {props.isNaming ? 'back to the words' : 'leaves it as it was'}
      </span>
    ) : (
      props.hasLines && (
        <span className="at-end">
          <Kbd keys="↑" isSpoken /> edits the last line
        </span>
      )
    )}
  </p>
)

const enterWords = ({
  hasWords,
  isEditing,
  isNaming,
  isSettling,
  question,
}: LineKeysProps): string => {
  if (isSettling && !hasWords) return 'alone: the same person'
  if (isNaming) return 'takes the name'
  if (isEditing) return hasWords ? 'keeps the change' : 'removes the line'
  if (hasWords) return 'adds the line'
  return question ? 'alone leaves the question for later' : 'alone goes on'
}
