import { openDialog, type MailAt, type OpenPassing } from '../state/openDialog'
import { AddTo } from './AddTo'
import { AddStep } from './AddStep'
import { AskAround } from './AskAround'
import { Convert } from './Convert'
import { MailDropped } from './MailDropped'
import { NamesForWhom } from './NamesForWhom'
import { NoteLead } from './NoteLead'
import { NoteReferral } from './NoteReferral'
import { SendNames } from './SendNames'
import { ThoughtOf } from './ThoughtOf'
import { lookAtNextMail } from './lookAtNextMail'

export interface PassingDialogProps {
  dialog: OpenPassing
  onClose: () => void
}

/** What was begun from one of several mails leads on to the next, or back to it when it is given up. */
const afterwards = (from: MailAt | undefined, onClose: () => void) =>
  from && from.files.length > 1
    ? {
        onClose: () => openDialog({ kind: 'mail', ...from }),
        onKept: () => lookAtNextMail(from),
      }
    : { onClose, onKept: onClose }

/** What begins an item of the inbox, or makes more of one. */
export const PassingDialog = ({ dialog, onClose }: PassingDialogProps) => {
  switch (dialog.kind) {
    case 'noteLead':
      return <NoteLead {...dialog} {...afterwards(dialog.from, onClose)} />
    case 'noteReferral':
      return <NoteReferral {...dialog} {...afterwards(dialog.from, onClose)} />
    case 'addStep':
      return <AddStep {...dialog} onClose={onClose} />
    case 'askAround':
      return <AskAround {...dialog} onClose={onClose} />
    case 'thoughtOf':
      return <ThoughtOf {...dialog} onClose={onClose} />
    case 'convert':
      return <Convert key={dialog.passingId} {...dialog} onClose={onClose} />
    case 'addTo':
      return <AddTo key={dialog.itemId} {...dialog} onClose={onClose} />
    case 'sendNames':
      return dialog.need ? (
        <SendNames {...dialog} need={dialog.need} onClose={onClose} />
      ) : (
        <NamesForWhom people={dialog.people ?? []} onClose={onClose} />
      )
    case 'mail':
      return <MailDropped key={dialog.at} {...dialog} onClose={onClose} />
  }
}
