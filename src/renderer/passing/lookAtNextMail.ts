import { closeDialog, openDialog, type MailAt } from '../state/openDialog'

/** The mail after this one, or nothing more when it was the last. */
export const lookAtNextMail = ({ files, at }: MailAt): void => {
  if (at + 1 < files.length) openDialog({ kind: 'mail', files, at: at + 1 })
  else closeDialog()
}
