/** The mark: a ring that leaves room for one more, the dot that takes it, and you in the centre. */
export const Logo = ({ size = 20 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden className="logo">
    <path
      d="M11.6 2.2A8 8 0 1 0 17.8 8.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    />
    <circle cx="10" cy="10" r="2.8" fill="currentColor" />
    <circle cx="15.8" cy="4.2" r="1.9" fill="currentColor" />
  </svg>
)
