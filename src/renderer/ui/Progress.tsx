import { ProgressBar } from 'react-aria-components/ProgressBar'
import './Progress.css'

export interface ProgressProps {
  label: string
  done: number
  /** 0 when nobody knows how much there is. */
  of: number
}

/** How far a long work has come. */
export const Progress = ({ label, done, of }: ProgressProps) => (
  <ProgressBar
    className="progress"
    value={done}
    maxValue={of || 1}
    isIndeterminate={of === 0}
    valueLabel={of > 0 ? `${done.toLocaleString()} of ${of.toLocaleString()}` : label}
    aria-label={label}
  >
    {({ percentage, valueText }) => (
      <>
        <div className="progress-words small">
          <span>{label}</span>
          {of > 0 && <span>{valueText}</span>}
        </div>
        <div className="progress-track">
          <div
            className={
              percentage === undefined ? 'progress-done progress-unknown' : 'progress-done'
            }
            style={percentage === undefined ? {} : { width: `${percentage}%` }}
          />
        </div>
      </>
    )}
  </ProgressBar>
)
