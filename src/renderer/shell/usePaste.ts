import { useEffect } from 'react'
import { readSignature } from '../../shared/exchange/readSignature'
import { isTextField } from '../state/keys'
import { openDialog, useDialog } from '../state/openDialog'
import { lookAtFiles } from './bringIn'

/** Text belongs to the field that it is pasted into, but for the one in which people are added. */
const keepsText = (target: Element | null) => isTextField(target) && !target?.closest('.add-field')

const isFile = (text: string) => /^\s*begin:v(card|calendar)/i.test(text)

const take = (text: string): boolean => {
  if (isFile(text)) {
    void lookAtFiles([new File([text], 'Pasted card.vcf')])
    return true
  }
  const person = readSignature(text)
  if (person) openDialog({ kind: 'pasted', person })
  return person !== null
}

/** Looks at pasted contact cards, calendars and mail signatures; nothing is added before the user says so. */
export const usePaste = (): void => {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (useDialog.getState().dialog || document.querySelector('.veil')) return
      if (keepsText(document.activeElement)) return
      if (take(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
    }
    window.addEventListener('paste', paste, { capture: true })
    return () => window.removeEventListener('paste', paste, { capture: true })
  }, [])
}
