import type { ReactNode, RefObject } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import './TextField.css'

export interface TextFieldProps {
  label: string
  isLabelHidden?: boolean
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onFocus?: () => void
  /** A key that it hears goes no further, unless the event is told to. */
  onKeyDown?: NonNullable<AriaTextFieldProps['onKeyDown']>
  placeholder?: string
  /** A quiet line under the field. */
  hint?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number'
  maxLength?: number
  isDisabled?: boolean
  autoFocus?: boolean
  inputRef?: RefObject<HTMLInputElement | null>
}

interface FramedProps extends Omit<TextFieldProps, 'type' | 'inputRef' | 'placeholder'> {
  children: ReactNode
}

const Framed = ({ label, isLabelHidden, hint, children, ...field }: FramedProps) => (
  <AriaTextField {...field} className="field" {...(isLabelHidden ? { 'aria-label': label } : {})}>
    {!isLabelHidden && <Label className="label">{label}</Label>}
    {children}
    {hint && (
      <Text slot="description" className="small">
        {hint}
      </Text>
    )}
  </AriaTextField>
)

export const TextField = ({ type = 'text', inputRef, placeholder, ...rest }: TextFieldProps) => (
  <Framed {...rest}>
    <Input
      className="field-box"
      type={type}
      dir="auto"
      {...(placeholder ? { placeholder } : {})}
      {...(inputRef ? { ref: inputRef } : {})}
    />
  </Framed>
)

export interface TextAreaProps extends Omit<TextFieldProps, 'type' | 'inputRef'> {
  /** Lines shown before it scrolls. */
  rows?: number
}

export const TextArea = ({ rows = 3, placeholder, ...rest }: TextAreaProps) => (
  <Framed {...rest}>
    <AriaTextArea
      className="field-box field-area scrolls"
      rows={rows}
      dir="auto"
      {...(placeholder ? { placeholder } : {})}
    />
  </Framed>
)
