import { useEffect, useRef } from 'react'
import { LineBox } from '../ui/LineBox'
import { CaptureFoot } from './CaptureFoot'
import { useCapture } from './useCapture'
import './CapturePage.css'

/** One line from anywhere: whose it is, and what came up. */
export const CapturePage = () => {
  const { typed, meant, refusal, type, choose, turnKind, takeProposal, save, leave } = useCapture()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const toField = () => field.current?.focus()
    window.addEventListener('focus', toField)
    return () => window.removeEventListener('focus', toField)
  }, [])
  return (
    <main className="capture">
      <LineBox
        label="Whose is it, and what came up?"
        placeholder="Carla needs a roofer asked"
        value={typed}
        onChange={type}
        field={field}
        autoFocus
        keys={{
          Enter: () => void save(),
          Esc: leave,
          Tab: typed ? turnKind : undefined,
          'CmdOrCtrl+B': takeProposal,
          Down: () => choose(1),
          Up: () => choose(-1),
        }}
      />
      <CaptureFoot typed={typed} meant={meant} refusal={refusal} />
    </main>
  )
}
