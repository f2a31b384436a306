import { runAction } from '../state/actions'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'

/** There only while a tidy map would look clearly different. */
export const TidyButton = () => {
  const { result: sphere } = useView('sphere', {})
  if (!sphere?.isUntidy) return null
  return (
    <Button kind="plain" isSmall onPress={() => runAction('map.tidy')}>
      Tidy
    </Button>
  )
}
