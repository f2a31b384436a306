import './withoutEval'
import '@fontsource-variable/inter'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CapturePage } from './capture/CapturePage'

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <CapturePage />
  </StrictMode>,
)
