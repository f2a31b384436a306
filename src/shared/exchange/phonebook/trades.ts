import { foldText } from '../../domain/foldText'

/** What people do, as phone books write it behind a name. Words that are common family names are left out. */
const written = `
accountant, acupuncturist, architect, babysitter, bookkeeper, bricklayer, bus driver, business coach, car dealer, car mechanic, caretaker, caterer,
chimney sweep, chiropodist, chiropractor, cleaner, cleaning lady, computer repair, contractor, counsellor, counselor, dance teacher, decorator, dentist, dermatologist, designer,
dietician, dog groomer, dog sitter, dog trainer, dog walker, driving instructor, electrician, estate agent, event planner, financial adviser, financial advisor,
fitness trainer, florist, golf coach, golf pro, graphic designer, guitar teacher, gynecologist, hair stylist, hairdresser, hairstylist, handyman, house cleaner, interior designer, insurance,
insurance agent, insurance broker, janitor, jeweller, jeweler, joiner, landlord, landlady, landscaper, lawyer, life coach, locksmith, makeup artist, manicurist, massage, massage therapist, masseuse,
mechanic, midwife, mortgage adviser, mortgage advisor, mortgage broker, music teacher, nanny, notary, nutritionist, optician, orthodontist, osteopath, paediatrician, pediatrician, personal trainer, pet sitter, photographer,
physical therapist, physio, physiotherapist, piano teacher, piano tuner, plasterer, plumber, podiatrist, psychiatrist, psychologist, psychotherapist, real estate, real estate agent, realtor, removals,
roofer, seamstress, solicitor, speech therapist, stylist, surveyor, swimming teacher, tax adviser, tax advisor, taxi driver, tennis coach, therapist, tiler, translator, travel agent, tutor, upholsterer, vet, veterinarian,
videographer, violin teacher, web designer, wedding planner, window cleaner, yoga teacher,
Anwalt, Anwältin, Arzt, Ärztin, Augenarzt, Augenärztin, Automechaniker, Babysitterin, Buchhalter, Buchhalterin, Dachdecker, Elektriker, Elektrikerin, Ernährungsberaterin, Fahrlehrer, Fahrlehrerin, Fliesenleger,
Florist, Floristin, Fotograf, Fotografin, Frauenarzt, Frauenärztin, Friseur, Friseurin, Frisör, Coiffeuse, Coiffeur, Fußpflege, Gitarrenlehrer, Hausarzt, Hausärztin, Hausmeister, Hautarzt, Hautärztin, Hebamme, Heilpraktiker, Heilpraktikerin, Hundetrainer, Hundesitter,
Immobilienmakler, Immobilienmaklerin, Installateur, Kieferorthopäde, Kinderarzt, Kinderärztin, Klavierlehrer, Klavierlehrerin, Klempner, Kosmetikerin, Krankengymnastik, Logopädin, Makler, Maklerin, Maniküre, Masseur, Masseurin, Mechaniker, Musiklehrer, Musiklehrerin,
Nachhilfe, Notar, Notarin, Optiker, Optikerin, Orthopäde, Orthopädin, Osteopath, Osteopathin, Physiotherapeut, Physiotherapeutin, Putzfrau, Putzhilfe, Rechtsanwalt, Rechtsanwältin, Reinigungskraft, Sanitär, Schlüsseldienst, Schornsteinfeger, Steuerberater, Steuerberaterin,
Tagesmutter, Therapeut, Therapeutin, Tierarzt, Tierärztin, Tischler, Trauerrednerin, Übersetzer, Übersetzerin, Vermieter, Vermieterin, Versicherung, Versicherungsmakler, Yogalehrerin, Zahnarzt, Zahnärztin,
abogado, abogada, agente inmobiliario, albañil, arquitecto, arquitecta, asesor fiscal, canguro, cerrajero, contable, dentista, electricista, entrenador personal, esteticista, fisioterapeuta, fontanero, fotógrafo, fotógrafa, gestor, jardinero,
limpiadora, masajista, mecánico, médico, modista, niñera, notario, nutricionista, oculista, pediatra, peluquera, peluquero, pintor, plomero, podóloga, psicóloga, psicólogo, taxista, traductora, traductor, veterinario, veterinaria,
agent immobilier, architecte, assureur, avocat, avocate, carreleur, chauffagiste, chauffeur, coiffeur, coiffeuse, comptable, couturière, dentiste, électricien, esthéticienne, femme de ménage, fleuriste, garagiste, gardienne, infirmière, jardinier, kiné, kinésithérapeute, maçon,
mécanicien, médecin, menuisier, notaire, nounou, opticien, ostéopathe, pédiatre, peintre, photographe, plombier, professeur de piano, psychologue, sage-femme, serrurier, traducteur, traductrice, vétérinaire,
agente immobiliare, architetto, assicuratore, avvocato, badante, commercialista, elettricista, estetista, fabbro, falegname, fioraio, fisioterapista, fotografo, fotografa, geometra, giardiniere, idraulico, imbianchino, insegnante di piano, meccanico, medico, notaio,
oculista, osteopata, parrucchiera, parrucchiere, piastrellista, psicologa, psicologo, tassista, traduttore, traduttrice`

const trades = new Map(
  written
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => [foldText(word), word]),
)

/** The most words a trade has. */
export const longestTrade = 3

/** These words as the trade they name, as it is written inside a sentence; undefined when they name none. */
export const tradeOf = (words: readonly string[]): string | undefined =>
  trades.get(foldText(words.join(' ')))
