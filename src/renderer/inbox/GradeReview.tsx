import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import type { PassingSeen } from './passingSeen'

/** Somebody was not well served: what one thinks of that help from now on. */
export const GradeReview = ({ seen }: { seen: PassingSeen }) => {
  const [grade] = seen.served?.grades ?? []
  if (!grade) return null
  const passingId = seen.row.id as never
  const { offerId, says, choices } = grade
  return (
    <div className="inbox-buttons" role="group" aria-label={says}>
      <span className="row-text" dir="auto">
        {says}
      </span>
      {choices.map((choice) => (
        <Button
          key={choice.grade}
          isSmall
          onPress={() =>
            void execute(
              'passing.reviewGrade',
              { passingId, offerId, grade: choice.grade },
              { toast: choice.grade === 'keep' ? 'Left as it is' : choice.label },
            )
          }
        >
          {choice.label}
        </Button>
      ))}
    </div>
  )
}
