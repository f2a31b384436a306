import { briefly, type Brief } from './samplePerson'

const briefs: readonly Brief[] = [
  ['Petra Lang', null, 'Electrician', 'Lang Electric', 'Kitchen electrics'],
  ['Carla Haas', null, 'Piano teacher', 'Haas Piano'],
  ['Clive Ashworth', null, 'Dentist', 'Pine Street Dental'],
  ['Ilse Bauer', null, 'Orthodontist', 'Pine Street Dental'],
  ['Tariq Rahman', null, 'Importer', 'Rahman Carpets'],
  ['Monique Lacroix', null, 'Perfumer', 'Lacroix'],
  ['Gaurav Singh', null, 'Bus mechanic', 'City Transit'],
  ['Wanjiru Kamau', null, 'Journalist', 'Harbor Post'],
  ['Alan Price', null, 'Warehouse foreman', 'Price Storage'],
  ['Ekaterina Volkova', null, 'Ballet teacher', 'Volkova Ballet'],
  ['Jesús Navarro', null, 'Beekeeper', 'Navarro Honey'],
  ['Mihai Popa', null, 'Welder', 'Popa Steel'],
  ['Linh Tran', null, 'Nail artist', 'Tran Nails'],
  ['Daniel Osei', null, 'Civil engineer', 'City Hall'],
  ['Brigitte Wolf', null, 'Tour guide', 'Harbor Tours'],
  ['Adebayo Ojo', null, 'Radiologist', 'Harbor Clinic'],
  ['Cristina Silva', null, 'Estate agent', 'Visser Homes'],
  ['Kenji Watanabe', null, 'Sushi cook', 'Watanabe'],
  ['Svetlana Orlova', null, 'Seamstress', 'Gomes Sewing'],
  ['Hamid Karimi', null, 'Carpet restorer', 'Rahman Carpets'],
  ['Rachel Greene', null, 'School secretary', 'Elm Street School'],
  ['Ole Kristiansen', null, 'Fisherman', 'Kristiansen Fish'],
  ['Manuela Pinto', null, 'Hotel receptionist', 'Hotel Quay'],
  ['Xavier Bonnet', null, 'Wine merchant', 'Bonnet Wines'],
  ['Sinéad Walsh', null, 'Museum guard', 'Harbor Museum'],
  ['Aleksandra Lis', null, 'Pharmacist', 'Riverside Pharmacy'],
  ['Thabo Nkosi', null, 'Basketball coach', 'Lakeside College'],
  ['Helga Brandt', null, '', ''],
  ['Mr Pereira', null, '', 'Pereira Garage'],
  ['Ngozi', null, '', ''],
]

/** People of whom little more is known than a name and a firm, as after bringing in contacts. */
export const unplacedPeople = briefs.map(briefly('unplaced'))
