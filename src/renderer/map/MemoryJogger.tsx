import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { JoggerPrompt } from '../../shared/domain/joggerProgress'
import { capital } from '../../shared/text/capital'
import { countWords } from '../../shared/text/countWords'
import { joggerPrompts } from '../../shared/text/joggerPrompts'
import { bridge } from '../state/bridge'
import { execute } from '../state/execute'
import { namesake } from '../state/findPeople'
import { usePeople } from '../state/people'
import type { PersonRow } from '../state/personRow'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { NamesakeQuestion } from '../ui/NamesakeQuestion'
import { TextField } from '../ui/TextField'
import './MemoryJogger.css'

export interface MemoryJoggerProps {
  /** In the order in which to ask. */
  prompts: readonly JoggerPrompt[]
  onClose: () => void
}

const addedWords = (count: number): string =>
  count === 0 ? '' : `${capital(countWords(count))} added this time`

/** Which prompt is asked; each is remembered as seen once it is. */
const usePrompts = (ordered: readonly JoggerPrompt[]) => {
  const [prompts] = useState(ordered)
  const [at, setAt] = useState(0)
  const prompt = prompts[at % prompts.length]!
  useEffect(() => {
    void bridge.act('jogger.seen', { prompt })
  }, [prompt])
  return { prompt, next: () => setAt(at + 1) }
}

/** Who else do you know? One prompt at a time; a name and Enter, and they are there. */
export const MemoryJogger = ({ prompts, onClose }: MemoryJoggerProps) => {
  const { prompt, next } = usePrompts(prompts)
  const [name, setName] = useState('')
  const [already, setAlready] = useState<PersonRow | null>(null)
  const [addedIds, setAddedIds] = useState<readonly string[]>([])
  const added = usePeople(({ byId }) => addedIds.filter((id) => byId.has(id)).length)
  const input = useRef<HTMLInputElement>(null)

  const clear = () => {
    setName('')
    setAlready(null)
    input.current?.focus()
  }

  const add = async () => {
    const written = name.trim()
    clear()
    const reply = await execute(
      'person.add',
      { name: written, circle: 'acquainted' },
      { toast: `Added ${written}` },
    )
    if (reply.ok) setAddedIds((ids) => [...ids, reply.value.id])
    else setName(written)
  }

  const onEnter = () => {
    if (!name.trim()) return
    const known = already ? undefined : namesake(name)
    if (known) setAlready(known)
    else void add()
  }

  const another = () => {
    next()
    clear()
  }

  return (
    <section
      className="jogger card"
      aria-label="Who else do you know?"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    >
      <div className="jogger-head">
        <h2 className="label">Who else do you know?</h2>
        <IconButton label="Enough for now" icon={X} isSmall onPress={onClose} />
      </div>
      <p className="jogger-prompt section-title" aria-live="polite">
        {joggerPrompts[prompt]}
      </p>
      <TextField
        label={joggerPrompts[prompt]}
        isLabelHidden
        placeholder="A name"
        value={name}
        maxLength={300}
        autoFocus
        inputRef={input}
        onChange={(text) => {
          setName(text)
          setAlready(null)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') onEnter()
          if (event.key === 'Escape') onClose()
          if (event.key !== 'Tab' || event.shiftKey || already) return
          event.preventDefault()
          another()
        }}
      />
      {already && (
        <div className="jogger-question" role="alert">
          <NamesakeQuestion already={already} onSame={clear} onOther={() => void add()} />
        </div>
      )}
      <div className="jogger-foot">
        <Button isSmall keys="Tab" onPress={another}>
          Another prompt
        </Button>
        <span className="small" role="status">
          {addedWords(added)}
        </span>
      </div>
    </section>
  )
}
