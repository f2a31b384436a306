import { chooseTheme, type Theme } from '../state/theme'
import { useMachine, writeSettings } from '../state/machine'
import { ChoiceChips } from '../ui/ChoiceChips'
import { PageHead } from '../ui/PageHead'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { AboutMe } from './AboutMe'
import { BackupsSection } from '../settings/BackupsSection'
import { MatchingSection } from '../settings/MatchingSection'
import { QuickCapture } from '../settings/QuickCapture'
import { RemindersSection } from '../settings/RemindersSection'
import { SampleSection } from '../settings/SampleSection'
import { WritingSection } from '../settings/WritingSection'
import { DataFolder } from './DataFolder'
import './SettingsPage.css'

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const sizes = [80, 90, 100, 110, 125, 150, 175, 200].map((percent) => ({
  value: String(percent),
  label: `${percent} %`,
}))

const nearestSize = (zoom: number) =>
  sizes.reduce((best, size) =>
    Math.abs(Number(size.value) - zoom * 100) < Math.abs(Number(best.value) - zoom * 100)
      ? size
      : best,
  ).value

const Look = () => {
  const settings = useMachine((machine) => machine.settings)
  return (
    <Section title="Look">
      <ChoiceChips
        label="Theme"
        choices={themes}
        value={settings?.theme ?? 'system'}
        onChange={chooseTheme}
      />
      <div className="form-two">
        <Select
          label="Size"
          choices={sizes}
          value={nearestSize(settings?.zoom ?? 1)}
          onChange={(percent) => void writeSettings({ zoom: Number(percent) / 100 })}
        />
      </div>
    </Section>
  )
}

export const SettingsPage = () => (
  <div className="page">
    <PageHead title="Settings" says="Everything saves itself." />
    <div className="page-body scrolls">
      <div className="settings sections">
        <AboutMe />
        <WritingSection />
        <RemindersSection />
        <QuickCapture />
        <MatchingSection />
        <Look />
        <Section title="Your data">
          <p>Everything is in this folder, and nowhere else.</p>
          <DataFolder />
        </Section>
        <BackupsSection />
        <SampleSection />
      </div>
    </div>
  </div>
)
