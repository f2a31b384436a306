import { useEffect, useState } from 'react'
import './DropOverlay.css'

export interface DropOverlayProps {
  onFiles: (files: File[]) => void
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes contact files dropped anywhere in the window. */
export const DropOverlay = ({ onFiles }: DropOverlayProps) => {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])

  if (!isOver) return null
  return (
    <div className="drop-overlay" role="status">
      <p className="section-title">Drop to look at it before anything is added</p>
    </div>
  )
}
