import { useEffect, useState } from 'react'
import type { LineRead } from '../../shared/text/grammar/readLine'
import { useView } from '../state/useView'
import type { Helper } from '../ui/HelperRow'
import type { SavedLine } from './SavedLines'

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
  const { result } = useView('helpers', rested ? { words: rested, without: personId } : null)
  if (!words || !result) return null
  const rows = [...result.helpers, ...result.mayKnow].slice(0, most)
  return typed
    ? { words, rows, needId: null, isAsked: typed.asked }
    : { words, rows, needId: last?.needId ?? null, isAsked: last?.isAsked ?? false }
}
