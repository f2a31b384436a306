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
import './state/openTarget'
import { loadPeople } from './state/people'
import { pagePaths, restoreRoute, welcomePath } from './state/route'
import { applyTheme } from './state/theme'
import { readWelcome } from './state/welcome'

const afterFirstPaint = (work: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(work))

const isScreen = (route: string) =>
  screens.some(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(route))

/** Goodturn opens where it was left, if that page exists; the first time with the first ten minutes. */
const firstPage = async (left: string | undefined) => {
  const page = left && isScreen(left) ? left : null
  if (await readWelcome(page !== null)) return welcomePath
  return page ?? pagePaths.people
}

const start = async () => {
  const { settings } = await readMachine()
  if (settings) applyTheme(settings.theme)
  const page = await firstPage(settings?.route)
  if (!location.hash) restoreRoute(page)
  startActions()
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  afterFirstPaint(() => void loadPeople())
}

void start()
