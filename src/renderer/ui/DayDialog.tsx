import { FieldDialog } from './FieldDialog'

export interface DayDialogProps {
  title: string
  /** 'YYYY-MM-DD', or empty. */
  day: string
  onChoose: (day: string) => void
  onClear?: (() => void) | undefined
  onClose: () => void
}

/** Asks for one day. */
export const DayDialog = ({ day, ...rest }: DayDialogProps) => (
  <FieldDialog {...rest} label="Day" type="date" value={day} none="No day" />
)
