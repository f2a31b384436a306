import type { DrawingName } from './waysIn'

const Phone = () => (
  <>
    <rect x="42" y="8" width="60" height="108" rx="11" className="draw-paper" />
    <path d="M64 16h16" className="draw-line" />
    {[34, 52, 70].map((y) => (
      <g key={y}>
        <circle cx="57" cy={y} r="5" className="draw-disc" />
        <path d={`M68 ${y}h22`} className="draw-line" />
      </g>
    ))}
    <path d="M72 88v16m-6-6 6 6 6-6" className="draw-mark" />
  </>
)

const Browser = () => (
  <>
    <rect x="14" y="22" width="116" height="82" rx="8" className="draw-paper" />
    <path d="M14 38h116" className="draw-line" />
    <path d="M22 30h4m5 0h4m5 0h4" className="draw-line" />
    {[52, 67, 82].map((y) => (
      <g key={y}>
        <circle cx="28" cy={y} r="4.5" className="draw-disc" />
        <path d={`M39 ${y}h34`} className="draw-line" />
      </g>
    ))}
    <path d="M104 54v28m-9-9 9 9 9-9m-21 18h24" className="draw-mark" />
  </>
)

const Letter = () => (
  <>
    <rect x="22" y="34" width="100" height="66" rx="7" className="draw-paper" />
    <path d="m24 38 48 36 48-36" className="draw-line" />
    <circle cx="118" cy="34" r="13" className="draw-disc" />
    <path d="M118 27v8l5 3" className="draw-mark" />
  </>
)

const drawings = { phone: Phone, browser: Browser, letter: Letter }

/** A small picture of where the file comes from; the steps beside it say the same in words. */
export const Drawing = ({ of }: { of: DrawingName }) => {
  const Shape = drawings[of]
  return (
    <svg className="drawing" viewBox="0 0 144 124" width="144" height="124" aria-hidden>
      <Shape />
    </svg>
  )
}
