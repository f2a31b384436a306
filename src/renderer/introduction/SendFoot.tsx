import { MessageCircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { daysOn } from '../ui/daysOn'
import { MenuButton, type MenuEntry } from '../ui/MenuButton'
import { AskBox } from './AskBox'
import { PhoneBox } from './PhoneBox'
import { markSent, type Reader } from './askWhetherItWentOut'
import { jointWays, letterWays, type SendWay } from './sendWays'
import { useHandOver, type HandOver } from './useHandOver'
import type { Introduction, Shown } from './useIntroduction'

/** For so long nothing is brought up of what somebody does not want help with now. */
const restDays = 30

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
  const today = useToday((state) => state.today)
  const [isOnPhone, setOnPhone] = useState(false)
  const { gate, passing, a, b } = shown
  const isOff = !gate.isOpen
  const sides = (['a', 'b'] as const).toSorted(
    (one, other) => Number(shown[other].isToAskFirst) - Number(shown[one].isToAskFirst),
  )
  const next = sides.find((key) => ['unasked', 'noAnswer'].includes(shown[key].consent))
  const asked = asking && shown[asking]
  const { buttons, inMenu } = waysOut(shown, handOver, next !== undefined)

  const letGo = () => {
    onClose()
    if (passing)
      void execute(
        'introduction.discard',
        { passingId: passing.id },
        { toast: 'The draft is gone.' },
      )
  }
  /** They would rather not for a while: what they look for rests, and so do these two. */
  const notNow = async () => {
    const { need } = shown
    setAsking(null)
    onClose()
    if (!need) return
    const merge = crypto.randomUUID()
    if (passing) await execute('introduction.discard', { passingId: passing.id }, { merge })
    const patch = { restsUntil: daysOn(today, restDays) as never }
    await execute('need.edit', { id: need.id, patch }, { merge, toast: 'It rests for 30 days' })
  }
  const wentOut = (reader?: Reader): MenuEntry => ({
    label: reader ? `It went out to ${reader.firstName}` : 'It went out',
    onAction: () => void (passing && markSent(passing.id, onClose, reader)),
    isDisabled: isOff,
  })
  const hasNumber = [a, b].some((side) => side.channels.some((one) => one.kind === 'phone'))
  const entries: MenuEntry[] = [
    ...inMenu.map(({ label, run }) => ({ label, onAction: run, isDisabled: isOff })),
    ...emlOf(shown).map((reader) => ({
      label: reader ? `Save .eml to ${reader.firstName}` : 'Save .eml',
      onAction: () => void handOver.saveEml({ reader }),
      isDisabled: isOff,
    })),
    { label: 'On my phone', onAction: () => setOnPhone(true), isDisabled: !hasNumber },
    ...(passing
      ? [
          ...(shown.letters ? unsentReaders(shown).map(wentOut) : [wentOut()]),
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
        {buttons.map((way, place) => (
          <Button
            key={way.label}
            kind={place === 0 && !next ? 'primary' : 'quiet'}
            icon={way.icon}
            isDisabled={isOff}
            onPress={way.run}
          >
            {way.label}
          </Button>
        ))}
        <span className="at-end">
          <MenuButton label="More" entries={entries} />
        </span>
      </div>
      {asked && (
        <AskBox
          side={asked}
          change={change}
          onClose={() => setAsking(null)}
          onNotNow={() => void notNow()}
        />
      )}
      {isOnPhone && <PhoneBox shown={shown} onClose={() => setOnPhone(false)} />}
    </div>
  )
}

const readerOf = ({ a, b }: Shown, personId: string): Reader => (a.id === personId ? a : b)

const unsentReaders = (shown: Shown): Reader[] =>
  (shown.letters ?? [])
    .filter((letter) => !letter.sentOn)
    .map((letter) => readerOf(shown, letter.personId))

/** Who gets a letter that can be saved as a mail; undefined stands for both. */
const emlOf = (shown: Shown): (Reader | undefined)[] => {
  if (!shown.letters) return shown.to.length > 0 ? [undefined] : []
  return shown.letters
    .filter((letter) => letter.way === 'email' && !letter.sentOn)
    .map((letter) => readerOf(shown, letter.personId))
}

interface WaysOut {
  buttons: SendWay[]
  inMenu: SendWay[]
}

const waysOut = (shown: Shown, handOver: HandOver, isAsking: boolean): WaysOut => {
  const { letters, howIWrite } = shown
  if (!letters) {
    const [main, ...others] = jointWays(shown, handOver)
    const copies = [main, ...others].filter((way) => way?.isCopy) as SendWay[]
    const isLong = !isAsking && main !== undefined && main.label.startsWith('Copy, ')
    const buttons = isAsking
      ? copies
      : [...(main ? [main] : []), ...(isLong ? [] : copies.filter((way) => way !== main))]
    const rest = [...(main ? [main] : []), ...others].filter((way) => !buttons.includes(way))
    return { buttons, inMenu: rest }
  }
  const ways = letters
    .filter((letter) => !letter.sentOn)
    .map((letter) => letterWays(letter, readerOf(shown, letter.personId), howIWrite, handOver))
  const buttons = isAsking ? [] : ways.flatMap(([first]) => (first ? [first] : []))
  return { buttons, inMenu: ways.flat().filter((way) => !buttons.includes(way)) }
}
