import { listed } from '../../shared/text/listed'
import type { ViewResult } from '../../shared/views'
import { Avatar } from '../ui/Avatar'

type Preview = ViewResult<'mergePreview'>

export interface MergeResultProps {
  result: Preview['result']
  along: Preview['along']
}

/** What comes of it, before anything is done. */
export const MergeResult = ({ result, along }: MergeResultProps) => (
  <section className="merge-result" aria-label="What comes of it">
    <span className="label">What comes of it</span>
    <div className="merge-who">
      <Avatar name={result.name} photo={result.photo} size={52} />
      <div className="merge-words">
        <span className="strong" dir="auto">
          {result.name}
        </span>
        {result.circle && <span className="small">{result.circle}</span>}
        {result.lines.map((line) => (
          <span key={line} className="small one-line" dir="auto">
            {line}
          </span>
        ))}
      </div>
    </div>
    <p className="small">
      {along.length > 0
        ? `Moves along: ${listed(along)}. Notes and dates of both are kept.`
        : 'Nothing more moves along.'}
    </p>
  </section>
)
