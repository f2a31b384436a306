import type { Meaning } from '../../domain/tableMapping'

/**
 * Headers as programs and people write them, in English, German, French, Spanish, Italian, Dutch and Portuguese: folded, without
 * signs and numbers, 'e-mail' as 'email'.
 */
const words: Record<Meaning, string> = {
  name: `name|full name|fullname|display name|contact name|contact|person|names|name of contact|first and last name
    |first name last name|first last|last first|last name first name|vollstandiger name|vor und nachname|vorname nachname
    |nachname vorname|name vorname|vorname name|vorname und nachname|anzeigename|kontakt|kontaktname|ansprechpartner
    |nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|nom affiche|nom a afficher|nom|contact principal|nombre completo
    |nombre y apellidos|nombre y apellido|apellidos y nombre|nombre para mostrar|nombre|contacto|nome completo|nome e cognome
    |cognome e nome|nominativo|nome visualizzato|nome|contatto|naam|volledige naam|weergavenaam|voor en achternaam
    |contactpersoon|nome e sobrenome|nome a apresentar|nome de exibicao|contato`,
  prefix: `prefix|name prefix|honorific|honorific prefix|salutation|courtesy title|anrede|titel|akademischer titel|namensprafix
    |civilite|prefixe|tratamiento|prefijo|trattamento|titolo|prefisso|aanhef|voorvoegsel|tratamento|prefixo`,
  given: `first name|firstname|first|given name|given names|givenname|given|forename|fname|christian name|vorname|vornamen
    |rufname|prenom|prenoms|nombre de pila|primer nombre|nombres|nome proprio|primeiro nome|nome de batismo|nome di battesimo
    |voornaam|voornamen`,
  middle: `middle name|middle names|middlename|middle|additional name|second name|zweiter vorname|weitere vornamen|zweitname
    |deuxieme prenom|autres prenoms|second prenom|segundo nombre|otros nombres|secondo nome|segundo nome|outros nomes
    |tweede naam|middelste naam|tussenvoegsel|tussenvoegsels|nome do meio`,
  family: `last name|lastname|last|surname|family name|familyname|family|lname|sur name|nachname|familienname|zuname
    |nom de famille|apellido|apellidos|primer apellido|segundo apellido|cognome|sobrenome|ultimo nome|achternaam|familienaam
    |apelidos`,
  suffix: `suffix|name suffix|honorific suffix|credentials|post nominals|generation|namenszusatz|namenssuffix|suffixe|sufijo
    |suffisso|achtervoegsel|sufixo`,
  nickname: `nickname|nick name|nick|known as|preferred name|goes by|alias|spitzname|surnom|apodo|sobrenombre|mote|soprannome
    |bijnaam|roepnaam|apelido|alcunha`,
  email: `email|emails|email address|email addresses|emailaddress|mail|mail address|email value|emailadresse|mailadresse
    |emailadressen|elektronische adresse|adresse email|adresse mail|adresse de messagerie|adresse electronique|courriel|mel
    |messagerie|correo|correo electronico|direccion de correo|direccion de correo electronico|direccion email|posta elettronica
    |indirizzo email|indirizzo di posta elettronica|indirizzo posta elettronica|emailadres|mailadres|email adres
    |correio eletronico|correio electronico|endereco de email|endereco email|email adresse`,
  phone: `phone|phones|phone number|phone numbers|phonenumber|telephone|telephone number|tel|telnr|contact number|number to call
    |phone value|telefon|telefonnummer|rufnummer|festnetz|festnetznummer|durchwahl|telefoon|telefoonnummer|telephones
    |numero de telephone|telefono|telefonos|numero de telefono|numero di telefono|telefone|telefones|numero de telefone
    |recapito telefonico|whatsapp|sms|isdn|telex|pager|beeper|callback|assistants phone|ligne directe`,
  organisation: `company|company name|companyname|organization|organisation|organization name|organisation name|org|business
    |business name|firm|firm name|employer|current company|workplace|account|account name|agency|brokerage|practice
    |firma|firmenname|unternehmen|gesellschaft|arbeitgeber|betrieb|buro|entreprise|nom de l entreprise|societe|raison sociale
    |organisme|employeur|empresa|nombre de la empresa|compania|organizacion|empleador|azienda|societa|ditta|ragione sociale
    |organizzazione|datore di lavoro|bedrijf|bedrijfsnaam|organisatie|werkgever|onderneming|organizacao|companhia|nome da empresa
    |empregador|instituicao|association|verein|club`,
  department: `department|dept|division|organization department|team|abteilung|bereich|departement|service|departamento
    |seccion|reparto|dipartimento|ufficio|afdeling|departamento secao`,
  title: `job title|jobtitle|job|position|role|occupation|profession|designation|headline|title|trade|current position|work title
    |organization title|business title|what they do|does|beruf|stelle|stellung|funktion|berufsbezeichnung|jobtitel
    |arbeitstitel|tatigkeit|branche|poste|fonction|metier|intitule du poste|titre|titre du poste|emploi|cargo|puesto
    |ocupacion|profesion|puesto de trabajo|titulo|qualifica|ruolo|professione|mansione|posizione|posizione lavorativa
    |functie|beroep|functietitel|functieomschrijving|funcao|profissao|titulo profissional|ocupacao`,
  birthday: `birthday|birth date|birthdate|date of birth|dob|bday|born|born on|birth year|birth month|birth day|year of birth
    |geburtstag|geburtsdatum|geb datum|gebdatum|geb|geboren|geboren am|geburtsjahr|geburtsmonat|anniversaire|date de naissance
    |naissance|ne le|date d anniversaire|annee de naissance|mois de naissance|jour de naissance|fecha de nacimiento|nacimiento
    |cumpleanos|fecha de cumpleanos|ano de nacimiento|mes de nacimiento|dia de nacimiento|data di nascita|nascita|compleanno
    |nato il|anno di nascita|mese di nascita|giorno di nascita|geboortedatum|verjaardag|geboortejaar|geboortemaand|geboortedag
    |data de nascimento|nascimento|ano de nascimento|mes de nascimento|dia de nascimento|data de aniversario`,
  anniversary: `anniversary|wedding anniversary|wedding|wedding date|wedding day|hochzeitstag|jahrestag|jubilaum
    |anniversaire de mariage|date de mariage|aniversario de boda|anniversario|anniversario di matrimonio|trouwdag|trouwdatum
    |jubileum|aniversario de casamento|aniversario`,
  address: `address|full address|postal address|mailing address|address formatted|formatted address|adresse|anschrift
    |postanschrift|adresse postale|adresse complete|direccion|direccion postal|domicilio|indirizzo|indirizzo postale|adres
    |postadres|endereco|endereco postal|morada|location address`,
  street: `street|street address|address line|addr|street name|po box|pobox|address po box|post office box|extended address
    |house number|suite|unit|apartment|strasse|str|strasse hausnummer|strasse und hausnummer|strasse nr|hausnummer|hausnr
    |adresszusatz|postfach|rue|numero et rue|complement d adresse|boite postale|calle|via|indirizzo via|straat|straatnaam
    |huisnummer|straat en huisnummer|postbus|rua|logradouro|complemento|caixa postal`,
  city: `city|town|locality|suburb|ort|stadt|wohnort|ortschaft|ville|localite|commune|ciudad|poblacion|localidad|municipio
    |citta|comune|localita|stad|plaats|woonplaats|gemeente|cidade|localidade`,
  region: `state|province|region|county|state province|state region|province state|bundesland|kanton|bundesland kanton
    |land kanton|region kanton|etat|etat province|departement region|provincia|estado|estado provincia|provincia estado
    |regione|regio|provincie|staat|distrito|uf`,
  postcode: `zip|zip code|zipcode|postal code|postalcode|postcode|post code|zip postal code|postal zip|plz|postleitzahl
    |code postal|cp|codigo postal|cap|codice postale|codice di avviamento postale|cep|codigo de endereco postal|postnummer`,
  country: `country|country region|nation|country code|land|land region|staatsland|pays|pays region|pais|pais region|paese
    |nazione|paese area geografica|paese regione|pais regiao|landcode`,
  link: `website|websites|web site|web|web page|webpage|url|urls|homepage|home page|site|blog|link|links|personal web page
    |company website|linkedin|linked in|linkedin url|linkedin profile|linkedin profile url|profile|profile url|profile link
    |facebook|facebook url|twitter|twitter url|instagram|xing|youtube|tiktok|webseite|internet|internetseite|internetadresse
    |site web|site internet|page web|adresse web|sitio web|pagina web|web personal|pagina personal|sito|sito web|sito internet
    |pagina iniziale|webpagina|internetadres|pagina da web|pagina na web|pagina pessoal`,
  note: `notes|note|comments|comment|remarks|remark|memo|description|about|bio|background|summary|info|infos
    |details|extra|additional info|additional information|additional notes|more info|other info|other|how we met
    |where we met|met at|met|private notes|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung
    |anmerkungen|beschreibung|weitere infos|zusatzinfo|sonstiges|remarque|remarques|commentaire|commentaires
    |notas|nota|observaciones|comentarios|comentario|descripcion|osservazioni|commenti|commento|annotazioni
    |descrizione|opmerking|opmerkingen|notitie|notities|aantekeningen|omschrijving|observacoes|observacao
    |anotacoes|descricao|annotation|annotations|divers|varie|hobby|hobbies|interests|schools|school|education
    |skype|im address|imaddress|im|instant messenger|screen name|messenger|office location|maiden name|gender pronouns
    |pronouns|custom|user|billing information|languages|pets|favourites|interessen|loisirs|aficiones|interessi
    |hobbies en interesses|passatempos|geschenkideen|benutzerdef|benutzerdefiniert|anniversary text|radio
    |location`,
  tags: `tags|tag|category|categories|group|groups|label|labels|group membership|lists|list|segment|segments|circle|circles
    |kategorie|kategorien|gruppe|gruppen|schlagworte|schlagwort|stichworte|stichworter|etikett|etiketten|categorie|categories
    |groupe|groupes|etiquette|etiquettes|libelles|categoria|categorias|grupo|grupos|etiquetas|gruppo|gruppi|etichette
    |etichetta|categorieen|groep|groepen|marcadores|rotulos`,
  uid: `uid|uuid|id|contact id|record id|external id|guid|contact uid|kontakt id|identifiant|identificador`,
  referredBy: `referred by|referral|referral source|referrer|introduced by|source of referral|recommended by|who referred
    |lead source person|empfohlen von|empfohlen durch|vermittelt durch|empfehlung von|recommande par|presente par
    |recomendado por|referido por|presentado por|raccomandato da|presentato da|segnalato da|aanbevolen door
    |doorverwezen door|indicado por`,
  relative: `spouse|partner|spouse partner|wife|husband|children|kids|assistant|assistants name|assistant name
    |managers name|manager|manager name|ehepartner|ehepartner partner|partner in|kinder|conjoint|enfants|conjuge
    |hijos|coniuge|figli|partnerin|kinderen|filhos|name des assistenten|name des managers|child|child s name
    |assistant s name|manager s name|father|mother|brother|sister|conyuge|esposa|esposo|marido|frau|mann|mari
    |femme`,
}

/** The meaning of a header as it is in the list. */
export const meaningOfWords: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(words).flatMap(([meaning, list]) =>
    list.split(/\s*\|/).map((word) => [word.trim(), meaning as Meaning] as const),
  ),
)
