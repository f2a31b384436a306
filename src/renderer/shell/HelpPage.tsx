import { HeartHandshake, Keyboard, Link2, NotebookPen, type LucideIcon } from 'lucide-react'
import { runAction } from '../state/actions'
import { bridge } from '../state/bridge'
import { useMachine } from '../state/machine'
import { Button } from '../ui/Button'
import { PageHead } from '../ui/PageHead'
import { Section } from '../ui/Section'
import { DataFolder } from './DataFolder'
import { LineExamples } from './LineExamples'
import { Versions } from './Versions'
import './SettingsPage.css'

const uses: readonly { icon: LucideIcon; title: string; words: string }[] = [
  {
    icon: NotebookPen,
    title: 'Write down what people tell you',
    words:
      'In the evening, Tonight takes four minutes: who it was, what they are looking for, what they can help with.',
  },
  {
    icon: Link2,
    title: 'Introduce two who could help each other',
    words: 'Drag one person onto another on the map. Ask first, then write to both.',
  },
  {
    icon: HeartHandshake,
    title: 'Thank, whatever came of it',
    words: 'Tell whoever passed someone on how it went, and thank them.',
  },
]

export const HelpPage = () => {
  const facts = useMachine((machine) => machine.facts)
  return (
    <div className="page">
      <PageHead title="Help" />
      <div className="page-body scrolls">
        <div className="help sections">
          <div className="help-uses">
            {uses.map(({ icon: Icon, title, words }) => (
              <div key={title} className="card help-use">
                <Icon size={20} aria-hidden />
                <h2 className="section-title">{title}</h2>
                <p className="small">{words}</p>
              </div>
            ))}
          </div>
          <Section title="From the beginning">
            <p>Bring in people, place them, and ask the first question.</p>
            <div className="button-row">
              <Button onPress={() => runAction('go.welcome')}>The first ten minutes</Button>
            </div>
          </Section>
          <Section title="What a line can say">
            <p>
              In Tonight and in quick capture you see what a line is understood as before Enter. Tab
              makes it something else.
            </p>
            <LineExamples />
          </Section>
          <Section title="Keys">
            <p>Everything can be done without a mouse. Find or do lists it all, with its keys.</p>
            <div className="button-row">
              <Button icon={Keyboard} keys="CmdOrCtrl+/" onPress={() => runAction('shortcuts')}>
                Keyboard shortcuts
              </Button>
              <Button keys="CmdOrCtrl+K" onPress={() => runAction('palette')}>
                Find or do
              </Button>
            </div>
          </Section>
          <Section title="Where your data lives">
            <p>Everything stays on this machine. Goodturn never connects to anything.</p>
            <DataFolder />
          </Section>
          <Section title="If something goes wrong">
            <p>Goodturn keeps a log on this machine, without anyone’s name in it.</p>
            <div className="button-row">
              <Button onPress={() => void bridge.act('folder.show', { which: 'log' })}>
                Show log
              </Button>
            </div>
          </Section>
          {facts && (
            <Section title="About">
              <Versions facts={facts} />
            </Section>
          )}
        </div>
      </div>
    </div>
  )
}
