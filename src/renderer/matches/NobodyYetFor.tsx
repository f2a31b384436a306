export const NobodyYetFor = () => (
  <p className="small">What people look for and nobody you know does yet.</p>
)
