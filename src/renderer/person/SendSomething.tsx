import { Copy } from 'lucide-react'
import { useState } from 'react'
import { execute } from '../state/execute'
import { copyOut } from '../state/handOut'
import type { NeedOf } from '../state/openDialog'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { ChipButton } from '../ui/ChipButton'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { NeedStory } from '../ui/NeedStory'
import { TextArea, TextField } from '../ui/TextField'

export interface SendSomethingProps {
  need: NeedOf
  /** What is sent, where it is a place or a thing that is kept. */
  placeId?: string
  onClose: () => void
}

type Kind = 'link' | 'file' | 'note'
type Place = { name: string; link: string; where: string }

const kinds: readonly Choice<Kind>[] = [
  { value: 'link', label: 'A link' },
  { value: 'note', label: 'A note' },
  { value: 'file', label: 'A file' },
]

const wordsOf = ({ name, where }: Place): string => [name, where].filter(Boolean).join(', ')

/** A link, a note or a file that helps with a need. Sending it is the user's; it stands in the story as help. */
export const SendSomething = ({ need, placeId, onClose }: SendSomethingProps) => {
  const { result: seen } = useView('person', { id: need.personId })
  const { result: place } = useView('place', placeId ? { id: placeId } : null)
  if (!seen || (placeId && place === undefined)) return null
  return (
    <Form
      need={need}
      name={seen.more.given || seen.header.name}
      place={place ?? null}
      onClose={onClose}
    />
  )
}

interface FormProps {
  need: NeedOf
  name: string
  place: Place | null
  onClose: () => void
}

const Form = ({ need, name, place, onClose }: FormProps) => {
  const [kind, setKind] = useState<Kind>(place && !place.link ? 'note' : 'link')
  const [what, setWhat] = useState(place?.link ?? '')
  const [words, setWords] = useState(place ? wordsOf(place) : '')
  const { result: near } = useView('placesFor', place ? null : { needId: need.id })
  const sent = kind === 'note' ? '' : what.trim()
  const isReady = kind === 'note' ? words.trim() !== '' : sent !== ''
  const choose = (chosen: Place) => {
    setKind(chosen.link ? 'link' : 'note')
    setWhat(chosen.link)
    setWords(wordsOf(chosen))
  }
  const keep = async () => {
    const reply = await execute(
      'need.send',
      {
        id: need.id as never,
        words: words.trim(),
        ...(kind !== 'note' ? { sent: { kind, what: sent } } : {}),
      },
      { toast: 'Kept in the story' },
    )
    if (reply.ok) onClose()
  }
  const copy = async () => {
    const text = [words.trim(), kind === 'link' ? sent : ''].filter(Boolean).join('\n')
    if (await copyOut(text)) showToast({ text: 'Copied. Paste it there.' })
  }
  return (
    <Dialog
      title={`Something for ${name}`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button
            kind="plain"
            icon={Copy}
            isDisabled={!isReady || (kind === 'file' && !words.trim())}
            onPress={() => void copy()}
          >
            Copy it
          </Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => void keep()}>
            I sent it
          </Button>
        </>
      }
    >
      <div className="dialog-fields">
        {near && near.length > 0 && (
          <div className="place-known" role="group" aria-label="Helped with a like need">
            {near.map((one) => (
              <ChipButton key={one.id} onPress={() => choose(one)}>
                {one.name}
              </ChipButton>
            ))}
          </div>
        )}
        <ChoiceChips label="What you send" choices={kinds} value={kind} onChange={setKind} />
        {kind !== 'note' && (
          <TextField
            key={kind}
            label={kind === 'link' ? 'Link' : 'Name of the file'}
            value={what}
            onChange={setWhat}
            maxLength={2000}
            autoFocus
            {...(kind === 'file' ? { hint: 'Only its name is kept, not the file.' } : {})}
          />
        )}
        <TextArea
          label={kind === 'note' ? 'Note' : 'A few words with it'}
          value={words}
          onChange={setWords}
          rows={3}
          maxLength={20_000}
        />
        <NeedStory needId={need.id} />
      </div>
    </Dialog>
  )
}
