import { Component, type ErrorInfo, type ReactNode } from 'react'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

interface Props {
  /** Which page it guards, for the log. */
  page: string
  children: ReactNode
}

interface State {
  error: Error | null
  stack: string
}

/** Keeps the shape of a message and drops what it quotes, which may be someone's words. */
const redacted = (text: string) =>
  text.replace(/(["'`“‘])(?:(?!\1|["'`”’]).)*["'`”’]/gu, '“…”').replace(/\S+@\S+|\d{4,}/gu, '…')

/** Catches what a page throws, so that the rest of the window stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, stack: '' }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ stack: componentStack ?? '' })
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    void bridge.act('log.write', {
      message: redacted(`${this.props.page}: ${message}`).slice(0, 20_000),
    })
  }

  details(): string {
    const { error, stack } = this.state
    return redacted(`Goodturn, ${this.props.page}\n${error?.stack ?? ''}\n${stack}`)
  }

  copy = (): void => {
    void bridge.act('clipboard.write', { text: this.details() })
    showToast({ text: 'Copied, without names or notes.' })
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <div className="page">
        <h1 className="unseen">{this.props.page}</h1>
        <EmptyState sentence="This page stumbled. Your data is safe.">
          <div className="button-row">
            <Button kind="primary" onPress={() => this.setState({ error: null })}>
              Reload page
            </Button>
            <Button onPress={this.copy}>Copy details</Button>
          </div>
        </EmptyState>
      </div>
    )
  }
}
