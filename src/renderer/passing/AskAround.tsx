import { Copy, LockKeyhole, Mail } from 'lucide-react'
import { useState } from 'react'
import { usableChannels } from '../../shared/domain/sharedChannels'
import { execute, undo } from '../state/execute'
import type { Chosen, NeedOf } from '../state/openDialog'
import { showToast } from '../state/toasts'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ChipButton } from '../ui/ChipButton'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Faulted } from '../ui/Faulted'
import { TextArea, TextField } from '../ui/TextField'
import { daysOn } from '../ui/daysOn'
import { PassingForm } from './PassingForm'
import { PersonField } from './PersonField'
import { wayWords, whoKnowsWords } from './askWords'
import { calledOf, idOf, known } from './chosen'
import { copyOut, mailOut } from '../state/handOut'
import { useFaults } from './useFaults'
import { useNeed } from './useNeed'

export interface AskAroundProps {
  personId?: string
  need?: NeedOf
  /** Whom the user would like to get to know, in words that may be said. */
  wayTo?: string
  /** What somebody is sought for, where it is no need of anybody. */
  words?: string
  onClose: () => void
}

const whens = [
  { value: '3', label: 'In three days' },
  { value: '7', label: 'In a week' },
  { value: '14', label: 'In two weeks' },
] as const

/** Asks one person whether somebody comes to mind: a text to copy or mail, and a day to ask again. */
export const AskAround = ({ personId, need, wayTo, words = '', onClose }: AskAroundProps) => {
  const says = wayTo === undefined ? whoKnowsWords : wayWords
  const today = useToday((state) => state.today)
  const [who, setWho] = useState<Chosen | null>(personId ? known(personId) : null)
  const [purpose, setPurpose] = useState(wayTo ?? words)
  const [written, setWritten] = useState<string | null>(null)
  const [days, setDays] = useState<'3' | '7' | '14'>('7')
  const sought = useNeed(need)
  const { result: me } = useView('me', {})
  const id = idOf(who)
  const { result: asked } = useView('person', id === null ? null : { id })
  const { result: found } = useView(
    'helpers',
    who || (!sought && !words)
      ? null
      : sought
        ? { words: sought.words, without: sought.person.id }
        : { words },
  )
  const faults = useFaults(
    { purpose: 'purpose', text: 'text', same: 'who', light: 'who', person: 'who' },
    'who',
    { who, purpose, written },
  )
  const isOwnWords = !sought || sought.isBetweenUs
  const what = isOwnWords ? purpose : sought.words
  const to = { name: asked?.header.name ?? calledOf(who), ...given(asked?.more.given) }
  const text = written ?? says.letter({ to, what, me: me?.name ?? '' })
  const hasMail =
    asked !== undefined &&
    asked !== null &&
    usableChannels(asked.contact).some(({ kind }) => kind === 'email')
  const { refuse } = faults

  const ask = async (out: 'copy' | 'mail' | null) => {
    if (!id) return refuse('person', 'Whom do you ask? Type a name.')
    if (isOwnWords && !purpose.trim() && (written === null || !sought))
      return refuse('purpose', says.lacking)
    const reply = await execute(
      'passAlong.ask',
      {
        personId: id,
        ...(need ? { needId: need.id } : {}),
        purpose: isOwnWords ? says.noted(purpose.trim()) : '',
        ...(out ? { letter: text } : {}),
        due: daysOn(today, Number(days)),
      },
      { isRefusalShown: true, toast: 'Noted' },
    )
    if (!faults.tell(reply)) return
    const isOut =
      out === 'copy'
        ? await copyOut(text)
        : out === 'mail'
          ? await mailOut(id, says.subject, text)
          : true
    onClose()
    if (out === 'copy' && isOut)
      showToast({
        text: `Copied, for ${to.name} to read.`,
        action: { label: 'Undo', run: () => void undo() },
      })
  }

  return (
    <PassingForm
      title={says.title}
      keep={hasMail ? `E-mail ${to.name}` : 'Copy it'}
      icon={hasMail ? Mail : Copy}
      onKeep={() => ask(hasMail ? 'mail' : 'copy')}
      onClose={onClose}
      further={
        <>
          <Button kind="plain" onPress={() => void ask(null)}>
            Only note it
          </Button>
          {hasMail && (
            <Button icon={Copy} onPress={() => void ask('copy')}>
              Copy it
            </Button>
          )}
        </>
      }
    >
      <PersonField
        label="Whom do you ask"
        chosen={who}
        onChange={setWho}
        without={[sought?.person.id ?? null]}
        isKnownOnly
        fault={faults.at('who')}
        autoFocus={!personId}
      />
      {!who && found && found.mayKnow.length > 0 && (
        <div className="passing-chips">
          <span className="small">May know someone</span>
          {found.mayKnow.map((row) => (
            <ChipButton key={row.id} onPress={() => setWho(known(row.id))}>
              {row.name}
            </ChipButton>
          ))}
        </div>
      )}
      {sought && (
        <div className="field">
          <span className="label">{sought.person.header.name} is looking for</span>
          <div className="passing-chips">
            <Chip tone="need">{sought.words}</Chip>
            {sought.isBetweenUs && <Chip icon={LockKeyhole}>Just between us</Chip>}
          </div>
        </div>
      )}
      {isOwnWords && (
        <Faulted fault={faults.at('purpose')}>
          <TextField
            label={sought ? 'In your own words' : says.label}
            placeholder="Someone who repairs old roofs"
            value={purpose}
            onChange={setPurpose}
            maxLength={2000}
            autoFocus={personId !== undefined}
          />
        </Faulted>
      )}
      <Faulted fault={faults.at('text')}>
        <TextArea
          label="What you write"
          value={text}
          onChange={setWritten}
          rows={7}
          maxLength={20_000}
        />
      </Faulted>
      <div className="field">
        <span className="label">Ask again</span>
        <ChoiceChips label="Ask again" choices={whens} value={days} onChange={setDays} />
      </div>
    </PassingForm>
  )
}

const given = (name: string | undefined) => (name ? { given: name } : {})
