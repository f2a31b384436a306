import { Button } from '../ui/Button'

interface WallFootProps {
  says: string
  /** After some pages without anybody it asks. */
  isAsking: boolean
  onNext: () => void
  onTurn: () => void
  onGoOn: () => void
}

/** Turns the page, goes to the next step, and asks whether it is enough. */
export const WallFoot = ({ says, isAsking, onNext, onTurn, onGoOn }: WallFootProps) =>
  isAsking ? (
    <div key="question" className="placing-foot page-foot" role="alert">
      <span>Nobody on the last two pages. Stop here?</span>
      <span className="placing-answers">
        <Button onPress={onGoOn}>Go on</Button>
        <Button kind="primary" onPress={onNext} autoFocus>
          Stop
        </Button>
      </span>
    </div>
  ) : (
    <div key="turn" className="placing-foot page-foot">
      <span className="small">{says}</span>
      <span className="placing-answers">
        <Button kind="plain" onPress={onNext}>
          Next step
        </Button>
        <Button kind="primary" keys="Space" onPress={onTurn}>
          Turn the page
        </Button>
      </span>
    </div>
  )
