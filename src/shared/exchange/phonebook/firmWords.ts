import { foldText } from '../../domain/foldText'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldText))

/** Whole names that are never a human being. */
const services = new Set(
  `voicemail|voice mail|my voicemail|mailbox|my mailbox|combox|mobilbox|sprachbox|messagerie|messagerie vocale|buzon|buzon de voz|segreteria|segreteria telefonica|
  customer service|customer care|customer support|kundenservice|kundendienst|service client|atencion al cliente|servizio clienti|hotline|helpdesk|help desk|service desk|support hotline|
  police|polizei|policia|polizia|gendarmerie|carabinieri|fire brigade|fire department|feuerwehr|bomberos|pompiers|vigili del fuoco|ambulance|ambulancia|ambulanza|rettung|rettungsdienst|samu|
  emergency|notruf|notarzt|emergencias|emergenza|urgences|sos|poison control|giftnotruf|roadside assistance|pannenhilfe|pannendienst|taxi|taxi central|taxizentrale|cab|
  auskunft|directory enquiries|directory assistance|information|balance|check balance|guthaben|guthabenabfrage|top up|sperr-notruf|kartensperre|
  apotheke|pharmacy|farmacia|pharmacie|reception|rezeption|empfang`
    .split('|')
    .map(foldText),
)
export const isService = (name: string): boolean => services.has(foldText(name))

/** Words for a service or a place that a name may be made of. */
const serviceWords =
  set(`voicemail mailbox hotline helpdesk pannenhilfe pannendienst notruf notdienst kundenservice kundendienst
  taxi taxis cab taxizentrale taxiruf emergency ambulance police polizei feuerwehr rettungsdienst schlusseldienst customer roadside
  auskunft servicenummer support depannage secours urgences storungsstelle sperrhotline`)

/** Words that begin the name of a place: “Hotel Adler”, “Praxis Dr. Ray”. */
const placeWords =
  set(`hotel hostel pension restaurant ristorante restaurante pizzeria trattoria osteria brasserie bistro gasthaus gasthof cafe
  apotheke pharmacy pharmacie farmacia praxis zahnarztpraxis arztpraxis tierarztpraxis hausarztpraxis kanzlei notariat klinik clinic clinique clinica klinikum spital krankenhaus hospital hopital ospedale
  kita kindergarten kinderkrippe grundschule gymnasium musikschule volkshochschule fahrschule fitnessstudio
  hausverwaltung autohaus autowerkstatt werkstatt backerei metzgerei konditorei reiseburo finanzamt stadtverwaltung burgeramt landratsamt gemeindeverwaltung
  bibliothek bibliotheque biblioteca mairie ayuntamiento comune sparkasse volksbank raiffeisenbank versicherung stadtwerke flughafen aeroport aeropuerto aeroporto airport`)

/** Words that say nothing of who, only where, when or which. */
const plainWords =
  set(`the of at in on for and am an der die das des dem den im zum zur und fur von bei de del la le les las los el il lo al du d da di e y et
  city central zentral zentrale central local national international airport main grand emergency night day 24 24h h service assistance care centre center zentrum stadt station
  breakdown road roadside company funk ruf radio yellow green black general info information line number`)

const brands =
  set(`adac aaa aa rac tcs oamtc acv ace avd vodafone telekom swisscom sunrise salt o2 orange sfr bouygues movistar verizon comcast sky netflix amazon apple google microsoft paypal visa mastercard
  dhl ups fedex dpd hermes gls usps db sbb obb sncf lufthansa swiss easyjet ryanair uber lyft bolt allianz axa aok barmer generali zurich mapfre ikea aldi lidl migros coop walmart costco
  ubs hsbc barclays santander sparkasse postbank commerzbank citibank hilton ibis novotel marriott`)

const cities =
  set(`berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover bremen nurnberg bonn munster mannheim augsburg essen dortmund
  wien vienna graz linz salzburg innsbruck zurich zuerich bern basel geneva geneve genf lausanne luzern lucerne winterthur lugano chur zug
  london manchester birmingham liverpool leeds bristol edinburgh glasgow cardiff belfast dublin cork oxford cambridge brighton
  paris lyon marseille toulouse nice bordeaux lille nantes strasbourg madrid barcelona valencia sevilla malaga bilbao palma zaragoza
  roma rome milano milan napoli torino firenze florence venezia bologna genova verona palermo
  amsterdam rotterdam utrecht brussels bruxelles antwerpen luxembourg kopenhagen copenhagen stockholm oslo helsinki warszawa prag prague praha budapest athen athens istanbul ankara izmir moskau lisboa lisbon porto
  york boston chicago dallas houston austin denver seattle phoenix miami atlanta detroit philadelphia toronto montreal vancouver sydney melbourne brisbane perth auckland
  dubai singapore tokyo bangkok delhi mumbai kairo cairo`)

/** A legal form that no human name ends with. */
const legalForms =
  /(?:^|\s)(?:g?gmbh|gmbh & co\.? kg|mbh|gbr|ohg|e\.? ?v\.|e\.? ?k\.|inc\.?|llc|llp|ltd\.?|plc|pty|s\.r\.l\.?|srl|s\.l\.u?\.?|sàrl|s\.à ?r\.l\.?|sarl|s\.a\.|s\.p\.a\.?|b\.v\.|corp\.?|corporation|incorporated|& co\.?|und co\.?)$/iu
export const hasLegalForm = (name: string): boolean => legalForms.test(name)

const isAcronym = (word: string): boolean => /^[\p{Lu}\d&]{3,6}$/u.test(word)

/** What a word of a name speaks for. `all`: the whole name is in capitals, so that capitals mean nothing. */
export const wordKind = (
  word: string,
  all: { isInCapitals: boolean },
): 'service' | 'place' | 'plain' | 'open' => {
  const folded = foldText(word)
  if (placeWords.has(folded)) return 'place'
  if (serviceWords.has(folded)) return 'service'
  const isPlain =
    plainWords.has(folded) ||
    brands.has(folded) ||
    cities.has(folded) ||
    /^[\d/-]+$/.test(word) ||
    (!all.isInCapitals && isAcronym(word))
  return isPlain ? 'plain' : 'open'
}
