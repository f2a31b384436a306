export interface ReadTextProps {
  subject: string
  body: string
  foot: string
}

/** A message that is out, to be read and copied from. */
export const ReadText = ({ subject, body, foot }: ReadTextProps) => (
  <div className="card paper">
    <p className="paper-subject strong paper-text">{subject}</p>
    <p className="paper-text ask-words selectable" dir="auto">
      {body}
    </p>
    {foot && <p className="paper-foot small">{foot}</p>}
  </div>
)
