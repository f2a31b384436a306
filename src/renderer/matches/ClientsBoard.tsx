export const ClientsBoard = () => <p className="small">What several clients are looking for.</p>
