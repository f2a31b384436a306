/** Words of a request that say nothing of what is wanted, folded. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and another any anybody anyone anything are around as asap ask asked asking at ' +
    'back be because been before being best better big but by can cannot could day days did do does doing done down each ' +
    'early else ever every everyone few find for from fully get getting give go goes going good got great had has have ' +
    'having help helped helper helping helps her here hers him his hope how however i if in into is it its just know knows ' +
    'last late lately later let like likes little long look looking looks lot lots made make makes many may maybe me might ' +
    'more most much must my near nearby need needed needing needs new next nice no nobody not now of off often old on once one ' +
    'only onto or other others our ours out over own people perhaps person place please possible possibly quick quickly ' +
    'quite rather really recommend recommended reliable right same see seeking several she should since small so some ' +
    'somebody someone something somewhere soon still such take than that the their theirs them then there these they thing ' +
    'things think this those through till to today together tomorrow too tried trustworthy try trying two under until up ' +
    'urgent urgently us use used using very want wanted wanting wants was way we week weeks well were what when where ' +
    'whether which while who whom whose why will wish with within without would year years yes yet you your yours ' +
    'able cheap company firm business owner owners work works working service services expert specialist professional ' +
    'manager director senior junior head chief assistant associate group inc ltd llc gmbh co corp sa ag bv'
  ).split(' '),
)
