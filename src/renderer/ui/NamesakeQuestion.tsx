import { personDetail, type PersonRow } from '../state/personRow'
import { Button } from './Button'
import './NamesakeQuestion.css'

export interface NamesakeQuestionProps {
  already: PersonRow
  onSame: () => void
  /** Left out where another button says so. */
  onOther?: () => void
}

/** Asks whether a new name is the person of that name who is here already. */
export const NamesakeQuestion = ({ already, onSame, onOther }: NamesakeQuestionProps) => (
  <>
    <p>
      There is already a {[already.name, personDetail(already)].filter(Boolean).join(', ')}. Same
      person?
    </p>
    <div className="namesake-answers">
      <Button isSmall onPress={onSame}>
        Same
      </Button>
      {onOther && (
        <Button isSmall onPress={onOther}>
          Someone else
        </Button>
      )}
    </div>
  </>
)
