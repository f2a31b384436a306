import { Copy, Mail, MessageCircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { AskBox } from './AskBox'
import { markSent } from './askWhetherItWentOut'
import { useHandOver } from './useHandOver'
import type { Introduction, Shown } from './useIntroduction'

export interface SendFootProps {
  shown: Shown
  introduction: Pick<Introduction, 'change' | 'ensure'>
  onClose: () => void
}

/** The way out: a question while one of the two has not been asked, else mail, clipboard or file. */
export const SendFoot = ({ shown, introduction, onClose }: SendFootProps) => {
  const { change, ensure } = introduction
  const handOver = useHandOver(ensure, onClose)
  const [asking, setAsking] = useState<'a' | 'b' | null>(null)
  const { gate, to, passing, howIWrite } = shown
  const isOff = !gate.isOpen
  const next = (['a', 'b'] as const).find((key) =>
    ['unasked', 'noAnswer'].includes(shown[key].consent),
  )
  const asked = asking && shown[asking]
  const reached = [shown.a, shown.b].filter((side) => to.includes(side.id))
  const mailWords = reached.length === 2 ? 'E-mail both' : `E-mail ${reached[0]?.firstName ?? ''}`
  const mails = reached.length > 0
  const isCopyMain = howIWrite === 'copy' || !mails
  const entries: MenuEntry[] = [
    {
      label: 'Save .eml',
      onAction: () => void handOver.saveEml(),
      isDisabled: isOff || !mails,
    },
    ...(passing
      ? [
          {
            label: 'It went out',
            onAction: () => void markSent(passing.id, onClose),
            isDisabled: isOff,
          },
          {
            label: 'Let go of this draft',
            onAction: () => {
              onClose()
              void execute(
                'introduction.discard',
                { passingId: passing.id },
                { toast: 'Let go of.' },
              )
            },
          },
        ]
      : []),
  ]
  const copy = (isMain: boolean) => (
    <Button
      kind={isMain ? 'primary' : 'quiet'}
      icon={Copy}
      isDisabled={isOff}
      onPress={() => void handOver.copy()}
    >
      Copy
    </Button>
  )
  const mail = (isMain: boolean) => (
    <Button
      kind={isMain ? 'primary' : 'quiet'}
      icon={Mail}
      isDisabled={isOff}
      onPress={() => void handOver.email()}
    >
      {mailWords}
    </Button>
  )
  return (
    <div className="intro-foot">
      {isOff && (
        <p className="intro-missing small" role="status">
          {missingWords(gate.missing.map((one) => one.sentence))}
        </p>
      )}
      <div className="intro-buttons">
        {next && (
          <Button kind="primary" icon={MessageCircleQuestionMark} onPress={() => setAsking(next)}>
            {`Ask ${shown[next].firstName}${shown[next].consent === 'noAnswer' ? ' again' : ''}`}
          </Button>
        )}
        {!isCopyMain && !next && mail(true)}
        {copy(isCopyMain && !next)}
        {isCopyMain && mails && !next && mail(false)}
        <span className="at-end" />
        <MenuButton label="More" entries={entries} />
      </div>
      {asked && <AskBox side={asked} change={change} onClose={() => setAsking(null)} />}
    </div>
  )
}

const mostSaid = 3

const missingWords = (sentences: readonly string[]): string =>
  sentences.length > mostSaid
    ? `${sentences.slice(0, mostSaid).join(' ')} And ${sentences.length - mostSaid} more.`
    : sentences.join(' ')
