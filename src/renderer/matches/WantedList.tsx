export const WantedList = () => <p className="small">Whom you would like to meet.</p>
