import { chipParts } from '../../shared/text/grammar/chipWords'
import { proposedWords } from '../../shared/text/proposedWords'
import { Chip } from '../ui/Chip'
import { Kbd } from '../ui/Kbd'
import { ReadingChip } from '../ui/ReadingChip'
import type { Meant } from './meantBy'
import type { Capture } from './useCapture'

const question = 'Whose is it, and what came up?'

/** What the line is understood as, or why it was not saved. */
export const CaptureFoot = ({
  typed,
  meant,
  refusal,
}: Pick<Capture, 'typed' | 'meant' | 'refusal'>) => (
  <div className="capture-foot">
    <span className="capture-chips" role="status">
      {typed === '' && !refusal && <span className="small one-line">{question}</span>}
      {refusal ? <span className="capture-refusal one-line">{refusal}</span> : <Chips {...meant} />}
    </span>
    {!refusal && <Keys {...meant} />}
  </div>
)

const Chips = ({ whose, line, day }: Partial<Meant>) => {
  const proposal = line && day && proposedWords(line, day)
  return whose ? (
    <>
      <Chip tone="outline">
        {whose.personId === null
          ? `New: ${whose.name}`
          : [whose.name, whose.detail].filter(Boolean).join(', ')}
      </Chip>
      {line && day && (
        <ReadingChip kind={line.reading.kind} says={chipParts(line, day).slice(1).join(', ')} />
      )}
      {proposal && (
        <span className="small">
          {proposal} <Kbd keys="CmdOrCtrl+B" />
        </span>
      )}
    </>
  ) : null
}

const Keys = ({ whose, line, place = 0, of = 0 }: Partial<Meant>) => (
  <span className="capture-keys small">
    {of > 1 && (
      <span>
        <Kbd keys="↓" /> {`${place} of ${of}`}
      </span>
    )}
    {line && (
      <span>
        <Kbd keys="Tab" /> kind
      </span>
    )}
    <span>
      <Kbd keys={whose ? 'Enter' : 'Esc'} /> {whose ? 'saves' : 'closes'}
    </span>
  </span>
)
