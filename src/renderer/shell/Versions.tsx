import type { AppFacts } from '../../shared/ipc/acts'
import './SettingsPage.css'

export const Versions = ({ facts }: { facts: AppFacts }) => (
  <dl className="facts selectable">
    <dt>Goodturn</dt>
    <dd>{facts.version}</dd>
    <dt>Electron</dt>
    <dd>{facts.electron}</dd>
    <dt>Chromium</dt>
    <dd>{facts.chromium}</dd>
    <dt>Node</dt>
    <dd>{facts.node}</dd>
    <dt>Data</dt>
    <dd>{facts.dataFolder}</dd>
  </dl>
)
