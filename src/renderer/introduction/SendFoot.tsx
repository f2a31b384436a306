import { Copy, Mail, MessageCircleQuestionMark, MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { AskBox } from './AskBox'
import { markSent } from './askWhetherItWentOut'
import { useHandOver, type HandOver } from './useHandOver'
import type { Introduction, Shown } from './useIntroduction'

export interface SendFootProps {
  shown: Shown
  introduction: Pick<Introduction, 'change' | 'ensure'>
  onClose: () => void
}

/** The way out: a question while one of the two has not been asked, else mail, text or clipboard. */
export const SendFoot = ({ shown, introduction, onClose }: SendFootProps) => {
  const { change, ensure } = introduction
  const handOver = useHandOver(ensure, onClose)
  const [asking, setAsking] = useState<'a' | 'b' | null>(null)
  const { gate, passing } = shown
  const isOff = !gate.isOpen
  const next = (['a', 'b'] as const).find((key) =>
    ['unasked', 'noAnswer'].includes(shown[key].consent),
  )
  const asked = asking && shown[asking]
  const [main, ...others] = waysOf(shown, handOver)
  const buttons = next ? [copyWay(handOver)] : [main, ...others.filter(isCopy)]
  const inMenu = others.filter((way) => !isCopy(way))

  const letGo = () => {
    onClose()
    if (passing)
      void execute(
        'introduction.discard',
        { passingId: passing.id },
        { toast: 'The draft is gone.' },
      )
  }
  const entries: MenuEntry[] = [
    ...inMenu.map((way) => ({ label: way.label, onAction: way.run, isDisabled: isOff })),
    {
      label: 'Save .eml',
      onAction: () => void handOver.saveEml(),
      isDisabled: isOff || shown.to.length === 0,
    },
    ...(passing
      ? [
          {
            label: 'It went out',
            onAction: () => void markSent(passing.id, onClose),
            isDisabled: isOff,
          },
          { label: 'Let go of this draft', onAction: letGo },
        ]
      : []),
  ]
  return (
    <div className="intro-foot">
      {isOff && (
        <p className="intro-missing small" role="status">
          {gate.missing.map((one) => one.sentence).join(' ')}
        </p>
      )}
      <div className="intro-buttons">
        {next && (
          <Button kind="primary" icon={MessageCircleQuestionMark} onPress={() => setAsking(next)}>
            {`Ask ${shown[next].firstName}${shown[next].consent === 'noAnswer' ? ' again' : ''}`}
          </Button>
        )}
        {buttons.map((way) => (
          <Button
            key={way.label}
            kind={way === main && !next ? 'primary' : 'quiet'}
            icon={way.icon}
            isDisabled={isOff}
            onPress={way.run}
          >
            {way.label}
          </Button>
        ))}
        <span className="at-end" />
        <MenuButton label="More" entries={entries} />
      </div>
      {asked && <AskBox side={asked} change={change} onClose={() => setAsking(null)} />}
    </div>
  )
}

interface Way {
  label: string
  icon: typeof Mail
  run: () => void
}

const copyWay = (handOver: HandOver): Way => ({
  label: 'Copy',
  icon: Copy,
  run: () => void handOver.copy(),
})

const isCopy = (way: Way): boolean => way.label === 'Copy'

/** How it can be handed over, the way the user writes first. */
const waysOf = (shown: Shown, handOver: HandOver): [Way, ...Way[]] => {
  const { howIWrite, to, textTo } = shown
  const mail = {
    label: `E-mail ${whom(shown, to)}`,
    icon: Mail,
    run: () => void handOver.email(),
  }
  const text = {
    label: `Text ${whom(shown, textTo)}`,
    icon: MessageSquareText,
    run: () => void handOver.text(),
  }
  const copy = copyWay(handOver)
  const mails = to.length > 0 ? [mail] : []
  const texts = textTo.length > 0 ? [text] : []
  const order =
    howIWrite === 'copy'
      ? [copy, ...mails, ...texts]
      : howIWrite === 'text'
        ? [...texts, copy, ...mails]
        : [...mails, copy, ...texts]
  return order as [Way, ...Way[]]
}

const whom = ({ a, b }: Shown, reached: readonly string[]): string =>
  reached.length === 2
    ? 'both'
    : ([a, b].find((side) => reached.includes(side.id))?.firstName ?? 'both')
