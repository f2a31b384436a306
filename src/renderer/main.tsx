import './withoutEval'
import '@fontsource-variable/inter'
import './styles/tokens.css'
import './styles/base.css'
import './styles/reactAria.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { screens } from './pages'
import { startActions } from './state/actions'
import { readMachine } from './state/machine'
import { loadPeople } from './state/people'
import { pagePaths, restoreRoute } from './state/route'
import { applyTheme } from './state/theme'

const afterFirstPaint = (work: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(work))

/** Goodturn opens where it was left, if that page exists; the first time with the people. */
const screenOr = (route: string | undefined, otherwise: string) =>
  screens.some(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(route ?? ''))
    ? (route ?? otherwise)
    : otherwise

const start = async () => {
  const { settings } = await readMachine()
  if (settings) applyTheme(settings.theme)
  if (!location.hash) restoreRoute(screenOr(settings?.route, pagePaths.people))
  startActions()
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  afterFirstPaint(() => void loadPeople())
}

void start()
