export const ProsBoard = () => <p className="small">The pros you know, by what they do.</p>
