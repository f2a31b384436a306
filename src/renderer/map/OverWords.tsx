import { ringName } from './elements'
import type { Under } from './dragToConnect'

export interface OverWordsProps {
  name: string
  under: NonNullable<Under>
  underName: string
}

/** What letting go would do. */
export const OverWords = ({ name, under, underName }: OverWordsProps) => (
  <span className="map-over one-line" dir="auto">
    {under.kind === 'person' && (
      <>
        Introduce <b>{name}</b> and <b>{underName}</b>
      </>
    )}
    {under.kind === 'ring' && (
      <>
        <b>{name}</b>: {ringName(under.circle)}
      </>
    )}
    {under.kind === 'you' && (
      <>
        Log a conversation with <b>{name}</b>
      </>
    )}
  </span>
)
