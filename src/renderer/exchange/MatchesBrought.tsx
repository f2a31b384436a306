import { capital } from '../../shared/text/capital'
import { countWords } from '../../shared/text/countWords'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'

export interface MatchesBroughtProps {
  /** When bringing in began, an instant. */
  since: string
  onClose: () => void
}

/** Somebody who came can help with what people are looking for: one line, when there is one. */
export const MatchesBrought = ({ since, onClose }: MatchesBroughtProps) => {
  const { result } = useView('broughtMatches', { since: since as never })
  if (!result || result.count === 0) return null
  const words =
    result.count === 1 ? 'One new match' : `${capital(countWords(result.count))} new matches`
  return (
    <p className="import-samples">
      {`${words} for what people are looking for.`}
      <Button
        isSmall
        onPress={() => {
          onClose()
          goTo(pagePaths.matches)
        }}
      >
        Have a look
      </Button>
    </p>
  )
}
