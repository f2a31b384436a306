import type { PhoneCode } from './phoneCode'
import './CameraCode.css'

export interface CameraCodeProps {
  code: PhoneCode
  /** What the phone will do, read aloud. */
  says: string
}

/** A code for the camera of the phone, dark on light in both themes. */
export const CameraCode = ({ code, says }: CameraCodeProps) => (
  <svg
    className="phone-code"
    viewBox={`0 0 ${code.size} ${code.size}`}
    shapeRendering="crispEdges"
    role="img"
    aria-label={`Code for the camera: ${says}`}
  >
    <rect className="phone-code-paper" width={code.size} height={code.size} />
    <path className="phone-code-ink" d={code.path} />
  </svg>
)
