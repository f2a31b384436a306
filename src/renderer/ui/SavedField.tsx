import type { KeyboardEvent } from 'react'
import { TextArea, TextField, type TextAreaProps, type TextFieldProps } from './TextField'
import { useDraft, type OnEdit } from './useDraft'

type Handled = 'onChange' | 'onBlur' | 'onFocus' | 'onKeyDown'

interface Saved {
  value: string
  /** Called after a rest of 300 ms and on blur. */
  onEdit: OnEdit
  isRequired?: boolean
}

export type SavedFieldProps = Omit<TextFieldProps, Handled> & Saved
export type SavedAreaProps = Omit<TextAreaProps, Handled> & Saved

const useSaved = ({ value, onEdit, isRequired }: Saved) => {
  const draft = useDraft(value, onEdit, isRequired)
  return {
    value: draft.text,
    onFocus: draft.start,
    onChange: draft.change,
    onBlur: draft.finish,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      draft.revert()
    },
  }
}

/** A field that looks like one and saves itself; Esc puts back what stood there. */
export const SavedField = ({ value, onEdit, isRequired = false, ...rest }: SavedFieldProps) => (
  <TextField {...rest} {...useSaved({ value, onEdit, isRequired })} />
)

/** The same with several lines. */
export const SavedArea = ({ value, onEdit, isRequired = false, ...rest }: SavedAreaProps) => (
  <TextArea {...rest} {...useSaved({ value, onEdit, isRequired })} />
)
