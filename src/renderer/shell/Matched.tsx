import { matchParts } from '../state/matchParts'

/** A text with the sought letters in bold. */
export const Matched = ({ text, sought }: { text: string; sought: string }) => (
  <span dir="auto">
    {matchParts(text, sought).map((part, place) =>
      part.isMatch ? <b key={place}>{part.text}</b> : part.text,
    )}
  </span>
)
