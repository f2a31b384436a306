import { MessageCircleQuestionMark } from 'lucide-react'

export interface AroundOptionProps {
  id: string
  words: string
  isChosen: boolean
  onPick: () => void
}

/** “Nobody yet for ‘harpsichord tuner’. Ask around”, below the field. */
export const AroundOption = ({ id, words, isChosen, onPick }: AroundOptionProps) => (
  <div
    id={id}
    role="option"
    aria-selected={isChosen}
    className="menu-item map-around"
    data-focused={isChosen || undefined}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
  >
    <MessageCircleQuestionMark size={16} aria-hidden />
    <span className="small one-line" dir="auto">{`Nobody yet for ‘${words}’.`}</span>
    <span className="option-name">Ask around</span>
  </div>
)
