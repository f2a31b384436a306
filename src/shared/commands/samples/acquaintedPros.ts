import { briefly, type Brief } from './samplePerson'

const briefs: readonly Brief[] = [
  ['Mikkel Dam', 'provider', 'Slater', 'Dam Slate and Roofing', 'Slate roofs', 82],
  ['Nadia Roth', 'provider', 'Insurance broker', 'Roth Insurance', 'Health insurance', 64],
  ['Ivo Brandt', 'provider', 'Letting agent', 'Harbor Realty', 'Flats by the river', 90],
  ['Marta Lind', 'provider', 'Estate agent', 'Harbor Realty', 'Holiday houses', 121],
  ['Gerda Stein', 'provider', 'Office cleaner', 'Stein Cleaning', 'Cleaning before a viewing', 37],
  ['Tilo Weber', 'provider', 'Glazier', 'Weber Windows', 'Windows for old houses', 103],
  ['Rafael Souza', 'provider', 'Solar fitter', 'Souza Solar', 'Solar panels on old roofs', 74],
  ['Agnieszka Wójcik', 'provider', 'Chimney sweep', 'Wójcik Chimneys', 'Stoves and chimneys', 190],
  ['Kwame Boateng', 'provider', 'Mason', 'Boateng Stone', 'Garden walls and old brick', 86],
  ['Silvia Conti', 'provider', 'Home stager', 'Conti Staging', 'Furniture for empty rooms', 49],
  [
    'Patrick Doyle',
    'provider',
    'Auctioneer',
    'Doyle Auctions',
    'Clearing a house after a death',
    155,
  ],
  ['Noor Hussain', 'provider', 'Divorce lawyer', 'Hussain Law', 'Divorces without a war', 108],
  ['Stefan Koch', 'provider', 'Lift technician', 'Koch Lifts', 'Stair lifts', 230],
  ['Lucía Ortiz', 'provider', 'Mediator', 'Ortiz Mediation', 'Talks between neighbours', 69],
  ['Bjørn Bakke', 'provider', 'Well driller', 'Bakke Wells', 'Wells and heat pumps', 175],
  ['Kavya Reddy', 'provider', 'Web designer', 'Reddy Web', 'Websites with many pictures', 53],
  ['Peter Wagner', 'provider', 'Tree surgeon', 'Wagner Trees', 'Old trees near houses', 98],
  ['Elif Yıldız', 'provider', 'Accountant', 'Yıldız Accounts', 'Accounts of restaurants', 124],
  ['Marco Greco', 'provider', 'Floor layer', 'Greco Floors', 'Old wooden floors', 79],
  ['Ruth Campbell', 'provider', 'Pension lawyer', 'Campbell Law', 'Pension disputes', 202],
  ['Daisuke Mori', 'provider', 'Printer', 'Mori Print', 'Printing shirts and posters', 58],
  ['Zanele Dube', 'provider', 'Security fitter', 'Dube Alarms', 'Alarms for shops', 133],
  ['Étienne Blanc', 'provider', 'Piano tuner', 'Blanc Pianos', 'Tuning and moving pianos', 145],
  ['Anita Desai', 'provider', 'Cleaner of façades', 'Desai Façades', 'Cleaning old stone', 167],
  ['Jakob Nielsen', 'provider', 'Land registry clerk', 'County Records', 'Old deeds', 113],
  ['Carmen Ruiz', 'provider', 'Care agency owner', 'Ruiz Care', 'Help at home for old people', 61],
]

/** People of a trade whom one knows a little. */
export const acquaintedPros = briefs.map(briefly('acquainted'))
