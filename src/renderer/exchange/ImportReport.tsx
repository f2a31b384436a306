import { TriangleAlert } from 'lucide-react'
import type { ContactsPreview } from '../../shared/ipc/acts'
import { Disclosure } from '../ui/Disclosure'

/** What could not be read and why, by file and line. */
export const ImportReport = ({ preview }: { preview: ContactsPreview }) => {
  const { warnings, skipped, skippedCount, files } = preview
  const unread = warnings.filter(
    ({ file }) => !file || files.find((one) => one.name === file)?.read === 0,
  )
  const others = warnings.filter((warning) => !unread.includes(warning))
  const named = (file: string) => (files.length > 1 ? `${file}: ` : '')
  return (
    <>
      {unread.map(({ file, message }) => (
        <p key={`${file} ${message}`} className="import-notice" role="note">
          <TriangleAlert size={16} aria-hidden />
          <span>
            {file && (
              <span className="strong" dir="auto">
                {file}{' '}
              </span>
            )}
            {message}
          </span>
        </p>
      ))}
      {skippedCount > 0 && (
        <Disclosure title={`${skippedCount.toLocaleString()} left out, and why`}>
          <ul className="import-report small selectable">
            {skipped.map(({ file, line, reason }) => (
              <li key={`${file} ${line}`}>
                {named(file)}Line {line.toLocaleString()}: {reason}
              </li>
            ))}
            {skippedCount > skipped.length && (
              <li>and {(skippedCount - skipped.length).toLocaleString()} more</li>
            )}
          </ul>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure
          title={
            others.length === 1
              ? '1 thing to know'
              : `${others.length.toLocaleString()} things to know`
          }
        >
          <ul className="import-report small selectable">
            {others.map(({ file, message }, at) => (
              <li key={at}>
                {named(file)}
                {message}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
