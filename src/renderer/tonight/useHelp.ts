import { useEffect, useState } from 'react'
import type { LineRead } from '../../shared/text/grammar/readLine'
import { useView } from '../state/useView'
import type { Helper } from '../ui/HelperRow'
import type { ViewResult } from '../../shared/views'
import type { SavedLine } from './SavedLines'

export type Seeker = ViewResult<'earlier'>[number]

export interface Help {
  words: string
  rows: readonly Helper[]
  /** None while the need is still in the box. */
  needId: string | null
  isAsked: boolean
}

/** Milliseconds of rest before the words of a need are looked up. */
const rest = 120
/** As many as stand at the side. */
const most = 3

/** Who looks for what somebody offers. */
export interface Sought {
  words: string
  rows: readonly Seeker[]
}

const useRested = (words: string): string => {
  const [rested, setRested] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), rest)
    return () => clearTimeout(timer)
  }, [words])
  return rested
}

/** Who might help with the need that is being typed, or else with the last that was written down. */
export const useHelp = (
  personId: string,
  read: LineRead | null,
  lines: readonly SavedLine[],
): Help | null => {
  const typed = read?.reading.kind === 'need' ? read.reading : null
  const last = lines.findLast(({ needId }) => needId)
  const saved = last?.reading.kind === 'need' ? last.reading : null
  const words = (typed ?? saved)?.words ?? ''
  const rested = useRested(words)
  const said = useView('helpers', rested ? { words: rested, without: personId } : null)
  const needId = typed ? undefined : last?.needId
  const kept = useView('needHelp', needId ? { needId } : null)
  // Until the need that was just written down is looked up, what its words found stays.
  const result = (needId && kept.isCurrent && kept.result) || said.result
  if (!words || !result) return null
  const rows = [...result.helpers, ...result.mayKnow].slice(0, most)
  return typed
    ? { words, rows, needId: null, isAsked: typed.asked }
    : { words, rows, needId: last?.needId ?? null, isAsked: last?.isAsked ?? false }
}

/** Who of earlier looks for what is being typed as an offer, or was written down last; null when that is no offer. */
export const useSought = (
  personId: string,
  read: LineRead | null,
  lines: readonly SavedLine[],
): Sought | null => {
  const last = lines.findLast(({ reading: { kind } }) => kind === 'need' || kind === 'offer')
  const reading = isOfMatch(read) ? read.reading : last?.reading
  const words = reading?.kind === 'offer' ? reading.words : ''
  const rested = useRested(words)
  const { result, isCurrent } = useView('earlier', rested ? { offered: rested, personId } : null)
  return words && isCurrent && result && result.length > 0 ? { words, rows: result } : null
}

const isOfMatch = (read: LineRead | null): read is LineRead =>
  read?.reading.kind === 'need' || read?.reading.kind === 'offer'
