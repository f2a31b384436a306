import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { whatTheyDo } from '../../shared/text/whatTheyDo'
import { editMe } from '../state/editMe'
import { execute } from '../state/execute'
import { ChipButton } from '../ui/ChipButton'
import { LineToFill } from './LineToFill'
import { fieldOf } from './fieldOf'
import type { Introduction, Shown } from './useIntroduction'

export interface MissingPartsProps {
  shown: Shown
  change: Introduction['change']
}

type Part = Exclude<Shown['missing'][number], 'contactA' | 'contactB'>
type Asked = Exclude<Part, 'whyA' | 'whyB'>

/** What the message could still say, a chip each: it leads to the words, or takes them on the spot. */
export const MissingParts = ({ shown, change }: MissingPartsProps) => {
  const { a, b } = shown
  const [asked, setAsked] = useState<Asked | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const parts = shown.missing.filter((part) => part !== 'contactA' && part !== 'contactB')
  const isAsking = asked !== null && parts.includes(asked)
  if (parts.length === 0) return null

  const called: Record<Part, string> = {
    whyA: `Why for ${a.firstName}`,
    whyB: `Why for ${b.firstName}`,
    doesA: `What ${a.firstName} does`,
    doesB: `What ${b.firstName} does`,
    me: 'Your name',
  }
  const press = (part: Part) => {
    if (part !== 'whyA' && part !== 'whyB') return setAsked(part)
    document.getElementById(fieldOf[part])?.focus()
  }
  const keep = async (words: string, part: Asked) => {
    if (part === 'me') return editMe({ name: words })
    const [side, why] = part === 'doesA' ? ([a, 'whyB'] as const) : ([b, 'whyA'] as const)
    const merge = crypto.randomUUID()
    const reply = await execute('person.edit', { id: side.id, patch: { does: words } }, { merge })
    if (!reply.ok) return undefined
    return change('introduction.edit', { [why]: whatTheyDo(side.firstName, words) }, merge)
  }
  const close = (part: Asked) => {
    setAsked(null)
    const chips = row.current
    const chip =
      chips?.querySelector<HTMLElement>(`[data-part="${part}"]`) ??
      chips?.querySelector<HTMLElement>('[data-part]')
    ;(chip ?? document.querySelector<HTMLElement>('.paper-subject .paper-text'))?.focus()
  }
  return (
    <section className="intro-part" aria-label="Still missing">
      <h3 className="label">Still missing</h3>
      <div ref={row} className="intro-gaps">
        {parts.map((part) => (
          <ChipButton key={part} icon={Plus} data-part={part} onPress={() => press(part)}>
            {called[part]}
          </ChipButton>
        ))}
      </div>
      {isAsking && (
        <LineToFill
          key={asked}
          label={called[asked]}
          maxLength={asked === 'me' ? 200 : 1000}
          onFill={(words) => keep(words, asked)}
          onClose={() => close(asked)}
          onLeave={() => setAsked(null)}
        />
      )}
    </section>
  )
}
