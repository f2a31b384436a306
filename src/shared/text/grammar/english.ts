import type { Language } from './language'

/** The words of an evening in English. */
export const english: Language = {
  begins: {
    need: 'needs|need|is needing|looking for|is looking for|lookingfor|look for|looks for|wants|want|could use|could really use|can use|searching for|hunting for|in search of|in need of|in the market for|on the lookout for|on the hunt for|trying to find|hoping to find|hopes to find|hoping for|would like|would love|looking|is looking|need help with|needs help with|needs help finding',
    offer:
      'offers|offering|can help with|can help|could help with|able to help with|happy to help with|willing to help with|glad to help with|good at|very good at|really good at|great at|brilliant at|expert at|expert in|an expert in|an expert at|excellent at|amazing at|talented at|skilled at|skilled in|handy with|experienced in|experienced with|good with|great with|can do|willing to|available for|specializes in|specialises in|knows how to|volunteers to',
    lead: 'lead|lead on|new lead|new lead on|a lead|a lead on|got a lead|got a lead on|gave me a lead|gave me a lead on|possible lead|possible lead on|lead is|lead to|hot lead|warm lead',
    referral:
      'referral|referral to|referral for me|referral for us|referral is|a referral|a referral to|new referral|gave me a referral|gave me a referral to|got a referral|got a referral to|referred me to|referred us to|refered me to|refers me to|passed me on to|passed me along to|passed me to|put me in touch with|put me in contact with|connected me with|connected me to|introduced me to|gave me the name of|gave me the number of',
    thanks:
      'thanks for|thanks so much for|thanks again for|thanks a lot for|thanks a bunch for|thanks a million for|thanks very much for|thank you so much for|thank you again for|thank you very much for|thanks|thx for|thx|ty for|thank you for|thank her for|thank him for|thank them for|say thanks for|say thank you for|grateful for|owe her thanks for|owe him thanks for|owe them thanks for|owe her a thank you for|owe him a thank you for|owe them a thank you for|owe her a thank-you for|owe him a thank-you for|many thanks for|big thanks for|huge thanks for',
    met: 'met at|met in|met on|met through|met thru|met via|met by way of|met her at|met him at|met them at|met her through|met him through|met them through|met her in|met him in|met her on|met him on|first met at|first met in|first met on|we met at|we met in|we met on|we met through|we met via|i met her at|i met him at|i met her through|i met him through|introduced by|introduced through|got to know at|got to know through|know each other from|known from',
  },
  before: {
    looking: 'looking',
    to: 'to',
    me: 'i|we',
    subjects: "he|she|they|he's|she's|they're|hes|shes|theyre|i|we|is|are|who",
    adverbs: 'also|still|really|now|just|currently|always|actually|is',
    theirs: 'her|his|their',
    wishes: 'needs|need|wants|want|is looking for|are looking for|could use|is trying to find',
    family:
      'sister in law|brother in law|mother in law|father in law|sister-in-law|brother-in-law|son in law|daughter in law|mother|mom|mum|father|dad|wife|husband|partner|son|daughter|brother|sister|boss|team|company|firm|office|shop|parents|kids|neighbor|neighbour|friend|client|business|aunt|uncle|cousin|niece|nephew|church|school|girlfriend|boyfriend|in-laws|mother-in-law|father-in-law|assistant|colleague|tenant|landlord|family|couple',
  },
  thanksByName: 'thank * for|thank * * for|thank',
  unless: {
    need: 'nothing|no|none|it|for nothing|forward|good|great|well|better|tired|like|at|into|back|up|after|sharp|happy|time $|more time $|some time $|space $|rest $|some rest $|a rest $|a break $|a hug $|a nap $|a drink $|a holiday $|a vacation $|sleep $|to think|to sleep|to talk|to chat|to meet $|to meet up|to meet again|to meet soon|to meet for|to meet next|more time to|time to|to see|to reschedule|to cancel|to postpone|to check|to go|to leave|to wait|to decide|to rest|to hear|to ask|to call|to email|to text|to get back|to get home|to get going|to get up|to know|to be left|to be home|to be careful|to be there|to be here|to catch up|to thank|to say|to tell|to stay|to stop|to work|to retire|to eat|to run|to pick up|to admit|me to|us to|me|out|in on|you|nobody|based|be|to do|to come|to calm|to focus|to discuss|to visit',
    offer:
      'were|are|came|come|coming|due|over|above|below|in|on|from|at|close|closed|expire|expired|out|are in|made|pending|the moment|heart|the time|all|start|night|this stage|first|it|that|this|better|without|the plan|me|either|both|everything|nothing|friday|thursday|monday|tuesday|wednesday|saturday|sunday|tomorrow|next week|today|more',
    lead: "paint|dev|editor|writer|vocalist|pipe|pipes|time|times|counsel|attorney|lawyer|teacher|teachers|singer|role|part|guitar|guitarist|designer|developer|engineer|poisoning|test|tests|testing|free|generation|gen|magnet|actor|actress|nurse|pastor|partner|agent|architect|story|poisoned|levels|abatement|in|dancer|stylist|generator|generators|form|forms|sheet|by|up|instructor|trainer|hand|researcher|author|apron|sinker|bullets|went|was|didn't|fell|turned|came|from|is dead|is cold|the choir|the team|the band|the group|the class|the meeting|the way|the charge|the project|the service|a choir|a team|a group|a class|roles|vocals|soprano|violin",
    referral:
      "fee|fees|program|programs|network|source|sources|partner|partners|agreement|bonus|went|was|from|didn't|closed|fell|came|business|code|rate|letter|slip|form|credit|discount|system|worked|paid|turned|a good|a great|how|where|when|why|what|that|myself|voicemail|her card|it|policy|club|marketing|commission|hr",
    thanks:
      'to|but|anyway|though|you note|you notes|you card|you cards|you letter|goodness|god|heavens|giving|no|me|lord|again to',
    met: 'noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|person|last|secret|time|short notice|zoom today|passing|our usual|my office today|the end|all|with|private',
  },
  marks: {
    asked: 'asked for help|asked for it|asked me for help|asked me|asked',
    betweenUs:
      'just between us|between us|between you and me|keep private|private|confidential|in confidence|privately',
    neither:
      "or|and|he|she|they|who|has|have|was|been|i|we|price|keep|is|it|go|be|stay|stays|going|had|a|the|in|of|as|not|very|more|very|got|get|nobody|wasn't|never|being|if",
  },
  delicate: {
    words:
      "divorce|divorced|divorcing|separated|separation|custody|cancer|chemo|chemotherapy|surgery|diagnosis|diagnosed|depression|depressed|anxiety|burnout|therapist|therapy|counseling|counselling|counselor|rehab|sober|addiction|addict|alcoholic|drinking problem|pregnant|pregnancy|miscarriage|ivf|illness|ill|sick|hospice|tumor|tumour|stroke|dementia|alzheimer's|alzheimers|parkinson's|autism|adhd|bankruptcy|bankrupt|insolvent|insolvency|debt|debts|foreclosure|evicted|eviction|behind on rent|behind on the rent|behind on her rent|behind on his rent|behind on the mortgage|behind on payments|behind on bills|in the hospital|in hospital|wages garnished|laid off|lost her job|lost his job|lost their job|lost her work|lost his work|losing his job|losing her job|job loss|unemployed|redundancy|made redundant|got fired|was fired|being fired|getting fired|let go|marriage counselor|wheelchair|caregiver|carer|transplant|heart attack|oncologist|cardiologist|psychiatrist|psychologist|health|grief|restraining order|arrested|dui|back taxes",
    harmless:
      'health food|health foods|health club|health insurance|health store|health coverage|health plan|massage therapy|massage therapist|physical therapist|physical therapy|speech therapist|speech therapy|school counselor|legal counselor|health and safety|health inspector|health inspection|tree surgery|tree surgeon|debt free|retail therapy|golf stroke|stroke of luck',
  },
  step: {
    promises:
      "remind me to|reminder to|remember to|don't forget to|dont forget to|do not forget to|todo|to do|to-do|note to self|i promised to|promised to|promised her to|promised him to|i said i'd|i told her i'd|i told him i'd|i told them i'd|i told her i would|i told him i would|i said i would|said i'd|said i would|told her i'd|told him i'd|told them i'd|promised i'd",
    labels: 'next|next step|action|reminder|follow up|todo|to do',
    keptPromises:
      'promised her|promised him|promised them|i promised her|i promised him|i promised them|owe her a|owe him a|owe them a|let her know|let him know|let them know|tell her|tell him|tell them|give * a call|give * a ring|give * a shout|drop * a line|drop * a note|shoot * an email|shoot * a text|shoot * a note|shoot * a mail',
    intents:
      "i'll|ill|i will|we'll|we will|i need to|need to|i have to|have to|i must|must|i should|should|gotta|got to|wants me to|asked me to|would like me to|told me to|said to|wants us to|let's|lets|let us|i want to|want to|i'm going to|going to|gonna|please|pls|we should|to|i'd like to|try to|and|i owe * a|owe * a|owe him the|owe her the",
    wishes: 'wants to|want to|would like to|would love to|hopes to|hoping to',
    social:
      'meet|meet up|talk|chat|catch up|speak|see|get together|do lunch|have lunch|have coffee|do coffee|get coffee|grab coffee|come by|stop by|visit',
    verbs:
      'call|call back|phone|introduce|invite|ring up|send|resend|email|e-mail|write|write to|follow up|follow-up|followup|f/u|fu|remind|get back to|reply|reply to|forward|check in|check in with|check back|touch base|reach out|reach out to|circle back',
    maybeVerbs: 'text|mail|ring|message|whatsapp|dm|ping',
    withDay:
      'get|run|drive|pull|list|post|print|research|find|look up|look at|look into|work on|clean|mow|install|repair|replace|meet|meet up|meeting|meetup|ask|visit|see|stop by|swing by|drop off|drop by|come by|go by|pick up|bring|bring over|book|schedule|set up|check|deliver|submit|file|prepare|prep|draft|review|talk|talk to|speak|speak with|chat|catch up|walk through|walkthrough|walk|show|showing|tour|inspect|fix|order|pay|buy|return|confirm|sign|zoom|appointment|appt|one-on-one|one on one|1:1|1-1|1on1|121|intro|tell|give|take|finish|quote|measure|video call|conference call|site visit|session|consult|consultation|viewing|mediation',
    meals:
      'coffee|lunch|dinner|breakfast|brunch|drinks|drink|tea|beer|beers|a coffee|a beer|a drink',
    together: 'meeting|date|again|together',
    meetings:
      'meeting|meetup|visit|chat|one-on-one|one on one|1:1|tour|appointment|appt|zoom|walkthrough|show|session|video call|conference call|consult|consultation|mediation|walk|showing|viewing',
    meetingWith: 'with|between',
    went: 'went|was|were',
    told: 'from|was|went|price|is|has',
    having: 'have|grab|get|do|for|quick|go for|buy her|buy him',
    nounBefore:
      "from|was|went|came|dropped|ended|is|of|list|log|center|centre|waiting|number|bounced|address|has|had|got|off|didn't|didnt|changed|says|said|carrier|marketing|campaign|screen|thread|exchange|order|box|on hold|offs|died|battery|broken|numbers|interview|bills|today was|ran|lasted|today went|newsletter|were|broke|rate|rang|signal|bill|company|slot|out|and text|book|fraud|bearer",
    objects: 'her|him|them|the|a|an|his|their|re|about|back|everyone|both|my|some|all|us|photos',
    past: "was|were|went|had|got|said|told|did|loved|brought|came|enjoyed|talked|met|ran|lasted|helped|gave|showed|took|felt|seemed|isn't|canceled|cancelled|moved|fell|spoke|paid|laughed|didn't|wasn't|mentioned|got|is",
    me: 'me|us|my',
  },
  leftMessage:
    'left a message|left message|left messages|left a msg|left msg|left him a message|left her a message|left them a message|left him a msg|left her a msg|left a voicemail|left voicemail|left a voice mail|left voice mail|left a vm|left vm|left him a voicemail|left her a voicemail|left them a voicemail|left him a vm|left her a vm|left word|lvm|lm|voicemail left|message left|vm left|left another message|left another voicemail|left a second message|left a long message|left a short message',
  beforeMessage:
    "i|we|just|called|rang|phoned|tried|and|no|answer|him|her|them|again|also|but|so|then|twice|once|didn't|pick|up|busy|went|to|voicemail|missed|back|pickup|reply",
  rough: {
    unless: 'words|cash|money|staff|time|people|help',
    bare: 'argued|fought|clashed|rude|heated|argument|offended',
    fillers:
      "i|we|was|were|had|got|a|an|bit|little|too|kind|of|think|may|might|have|really|just|been|felt|feel|like|i'm|im|into|rather|very|afraid|so|ended|up|almost|sort|am|about|the|today|sorry|i'd|things|it|that",
    phrases:
      'short with|curt with|rude to|rude|impatient with|harsh with|cold to|cold with|too blunt with|blunt with|snapped at|argued about|argued over|argued again|argued with her about|argued with him about|argued with them about|argued|argument about|argument over|argument with her|argument with him|argument with them|argument|quarrel|quarreled|quarrelled|quarrel about|let her down|let him down|let them down|let * down|lost my temper|lost my patience|lost my cool|raised my voice|yelled at her|yelled at him|yelled at them|shouted at|fight about|fight over|fight with her|fight with him|fought about|fought over|hurt her feelings|hurt his feelings|hurt their feelings|offended her|offended him|offended them|stood her up|stood him up|stood them up|fell out over|fell out with her|fell out with him|fell out|falling out|disagreement|disagreement about|disagreement over|misunderstanding|misunderstanding about|misunderstanding over|awkward moment|heated|tense moment|tense between us|owe her an apology|owe him an apology|owe them an apology|forgot her birthday|forgot his birthday|forgot our meeting|forgot our lunch|forgot our coffee|missed our meeting|missed our coffee|missed our lunch|broke my promise|interrupted her too much|interrupted him too much|talked over her|talked over him|dismissive of|not kind to|unkind to|unfair to|hung up on her|hung up on him|rough moment|rough moment with|clashed over|clashed about|clashed',
    byThem:
      'short with me|mad at me|upset with me|upset about my|angry with me|angry at me|snapped at me|yelled at me|shouted at me|hung up on me|annoyed with me|annoyed at me|cross with me|disappointed in me|disappointed with me|rude to me|cold to me|furious with me|furious at me|offended',
    them: 'he|she|they|seemed|sounded|seems|is|still',
  },
  met: {
    /** Behind 'to', these show that a meeting of today is told of. */
    purposes:
      'discuss|go|talk|review|sign|plan|look|see|walk|get|pick|drop|hand|finish|do|check|measure|work',
    told: 'again|about|regarding',
    where: 'at|in|on|from',
    through: 'through|thru|via|by way of|by',
    noName:
      'linkedin|facebook|instagram|nextdoor|email|twitter|bni|rotary|zoom|the|a|an|my|our|his|her|their|some|someone|somebody|work|church|school',
  },
  names: {
    ends: "wants|at|sell|buy|move|own|run|live|work|plan|open|hire|hope|expect|think|retire|want|needs|need|is|are|was|were|has|have|had|who|whom|that|which|about|re|regarding|looking|looks|could|would|will|won't|may|might|must|should|can|plans|planning|going|moving|moved|opening|opened|opens|expanding|hiring|closing|closed|renting|selling|sells|sold|buys|buying|bought|moves|owns|runs|lives|works|loves|likes|hires|retires|retiring|thinks|asks|asked|seems|said|says|mentioned|called|just|might|because|if|when|after|before|since|for|to|from|with|wanting|needing|getting|gets|starts|starting|started|inherited|inherits|recently|also|soon|now|maybe|probably|possibly|they|he|she|it|her|his|their|my|our|your|does|doing|did|do|got|gave|considering|thinking|interested|downsizing|upgrading|relocating|remodeling|redoing|building|changing|switching|losing|lost|expects|expecting|hopes|hoping|took|takes|turns|needed|wanted|new to|fighting|divorcing|getting|never|not|isn't|ready|due|coming|as|while|hates|knows|keeps|still|newly|married|whose|there|replacing|refinancing|house|condo|out|wondering|suing|dealing|having|adding|updating|struggling|tired|remodels|and needs|and wants|and is",
    where:
      'on|at|in|near|by|behind|across|next|off|beside|opposite|downtown|over|along|above|below|between|under|around',
    notWhere:
      'need|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|trouble|case|two|three|six|a',
    unnamed: 'a|an|two|three|four|several|some|someone|somebody',
    nobody:
      'a|an|my|his|her|their|our|the|some|someone|somebody|one|two|to|for|friend|this|that|who|couple|another|neighbor|neighbour|family|young',
    and: 'and|&',
    within: 'in',
    goesOn: 'across|next',
    ofPlaces: 'house',
    particles: 'de|da|di|van|von|der|den|la|le|del|du|bin|al|el|st|dos|das|ten|ter|zu|y',
    small: 'of|and|the|in|on|at|for|de|la|du|by|or|y|und',
    reachLabels:
      'cell|mobile|tel|phone|ph|number|email|mail|call|at|on|number is|cell is|her number|his number|home|office|work|#',
    titles: 'dr|mr|mrs|ms|prof|rev|sr|fr|pastor|judge|coach|miss|sir',
  },
  days: {
    today: 'today|tonight|eod|end of day|by end of day|end of the day|later today|tonite',
    tomorrow: 'tomorrow|tmrw|tmr|tmrow|tomorow|tommorow|tommorrow|tomorrrow|2morrow|tom',
    dayAfterTomorrow: 'day after tomorrow|the day after tomorrow|overmorrow',
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|wed|weds|wednsday|wensday',
      'thursday|thu|thur|thurs|thrusday|thursady',
      'friday|fri|firday',
      'saturday|sat|saterday',
      'sunday|sun',
    ],
    months: [
      'january|jan',
      'february|feb|febr',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    unsure: 'for|after|until|till',
    shortWeekdays: 'sat|sun|wed|mon',
    on: 'on|this|coming|this coming|on this|upcoming|around|come',
    before: 'before|prior to',
    next: 'next|on next',
    in: 'in|within|in about|in around',
    units: { day: 'day|days|d', week: 'week|weeks|wk|wks|w', month: 'month|months|mo|mos|mths' },
    fromNow: 'from now|from today|out|hence',
    from: 'from|after',
    numbers: [
      ['a|an|one', 1],
      ['two|couple|a couple|couple of|a couple of', 2],
      ['three|few|a few', 3],
      ['four', 4],
      ['five', 5],
      ['six', 6],
      ['seven', 7],
      ['eight', 8],
      ['nine', 9],
      ['ten', 10],
      ['twelve', 12],
      ['fourteen', 14],
    ],
    nextWeek:
      'next week|next wk|early next week|nextweek|sometime next week|first thing next week|beginning of next week|start of next week|the following week',
    nextMonth:
      'next month|early next month|beginning of next month|start of next month|first of next month',
    weekend: 'this weekend|the weekend|on the weekend|over the weekend|at the weekend|weekend',
    nextWeekend: 'next weekend',
    endOfWeek:
      'end of week|end of the week|the end of the week|eow|at the end of the week|end of this week|later this week|this week',
    endOfNextWeek: 'end of next week|the end of next week|late next week|later next week',
    endOfMonth:
      'end of month|end of the month|the end of the month|eom|month end|month-end|at the end of the month|at the end of this month|at month end|end of this month|the end of this month',
    the: 'the',
    of: 'of',
    ordinals: ['st', 'nd', 'rd', 'th'],
    by: 'by|no later than|latest|due',
    or: 'or|and|/',
    notAfter:
      "the|a|an|about|with|of|in|from|like|since|last|every|each|my|his|their|our|for|after|until|till|to|past|through|that's|if|whether|is|are|was|works|weekly|when|all|between|re|than|any|some|most|one|not|and|or|called|named|per|because|as|says|said|at|first|second|third|your|closes|opens|starts|ends|before",
    follows:
      'to|about|re|with|at|for|and|if|after|before|in|on|or|when|by|around|because|so|until|from|regarding|concerning|that|whether|the|his|her|their|him|them|my|our|a|an|over|via|via|as|since|unless|once|how|what|where|who|why|morning|afternoon|evening|night|noon|please|first|again|between|late|early|latest|instead|w|w/|@|both|against|re:',
    notDays: '24/7|50/50|9/11|1/2|7/11',
  },
  hours: {
    at: 'at|@|around|about|at around|at about|by',
    noon: 'noon|midday|lunchtime',
    am: 'am|a.m|a.m.',
    pm: "pm|p.m|p.m.|o'clock|oclock",
    endOfDay: 'eod|end of day|cob|close of business|by eod|by end of day',
    mornings: 'morning|breakfast',
    parts: [
      ['morning', 'in the morning'],
      ['afternoon', 'in the afternoon'],
      ['evening', 'in the evening'],
      ['night', 'at night'],
      ['lunchtime', 'at lunchtime'],
    ],
  },
  who: {
    call: 'call|called|phone|phoned|phone call|by phone|on the phone|rang|ph|facetime|video call|video|zoom|teams',
    text: 'text|texted|texts|sms|whatsapp|texting|dm|messaged|imessage|signal|chat',
    email: 'email|e-mail|mail|emailed|emails|mailed|by email|by mail',
    leftMessage:
      'message left|left message|left a message|voicemail|left voicemail|left a voicemail|vm|lvm|left vm|left a vm|left msg|msg left|lm|no answer',
    met: 'met|coffee|lunch|dinner|breakfast|drinks|meeting|in person|visit|visited|brunch|tea|walk|showing|saw|at the office',
    oneOnOne: 'one-on-one|one on one|1:1|1-1|1on1|121|one to one|one-to-one',
  },
  chip: {
    asked: 'asked for help',
    betweenUs: 'just between us',
    by: 'by',
    through: 'through',
    tomorrow: 'tomorrow',
    today: 'today',
    notUnderstood: (words) => `no day understood in “${words}”`,
  },
}
