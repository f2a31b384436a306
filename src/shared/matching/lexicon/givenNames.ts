/** A given name, then what people called so are called for short; a line each. Written for this project. */
export const shortNames = `
aaron ron ronnie
abigail abby abbie gail
abraham abe bram
adelaide addie heidi
adrian ade
adriana adri
agnes aggie nessa
alan al
albert al bert albie bertie
alberto berto beto
alejandra alex ale
alejandro alex ale jandro
aleksandr sasha sascha alex shura sanya alik
aleksandra sasha sascha alex shura
alexander alex al sandy sasha sascha xander zander lex alec alek
alexandra alex sandra sandy sasha lexi ali alexa
alexandros alekos alex
alexei alyosha lyosha alex
alfonso poncho fonso
alfred al fred freddie alf alfie
alice allie ali
allison allie ali
alphonse al
amanda mandy manda
amelia amy millie mia
anastasia nastya stacy stasia ana
andrea andi
andreas andi andy
andrei andriusha
andrew andy drew
andrzej andrzejek jedrek
angela angie
angelika geli
anna annie anya ania anka nuria
annabel annie bella belle
annemarie anne annie
anthony tony ant
antoine tony toine
antonia toni
antonio tony toni tonio toño nino
antonius anton toon ton
archibald archie
arnold arnie
arthur art artie
artur arti
augustin gus
augustus gus
barbara barb barbie babs bobbie
bartholomew bart
bartlomiej bartek
beatrice bea trixie bice
beatriz bea
benedict ben
benjamin ben benny benji
bernadette bernie detta
bernard bernie barney
bernhard bernd
bertha bertie
bradley brad
brendan bren
bridget biddy bridie
bronislaw bronek
burton burt
caitlin kate katie cait
calvin cal
cameron cam
candace candy
carlos carlitos
carmen carmela
carolina caro lina
caroline carrie caro lina carol
cassandra cass cassie sandra
catherine cathy kate katie cat cath kitty kit kat kathy
cecilia cece ceci
charles charlie chuck chas chaz chip
charlotte charlie lottie char lotte
chester chet
christian chris
christiane christl chris
christina chris tina chrissie christy stina
christine chris chrissie chrissy tina christy
christopher chris kit topher
christos chris
clarence clare
claudia claudie
clifford cliff
clinton clint
concepcion concha conchita
constance connie
consuelo chelo
cornelius neil con kees cor
cynthia cindy
cyril cy
daniel dan danny
daniela dani
danielle dani
david dave davey davy
deborah deb debbie debra
delores dee lola
dennis denny
derek del
desmond des
diana di
dietrich dieter
dimitrios dimitris jimmy mitsos
dmitri dima mitya dimitri
dolores lola loli
dominic dom nick
donald don donnie
donovan don
dorothy dot dottie dolly dory dora thea
douglas doug
edgar ed
edmund ed eddie ned ted
eduardo edu lalo
edward ed eddie ned ted teddy
edwin ed eddie
ekaterina katya kate katia
eleanor ellie nell nellie nora ella
elena lena helen
elisabeth lisa lise sissi liz beth lisbeth else
elizabeth liz beth betty eliza lizzie betsy bess libby liza lisa elsie lisbeth bette ellie
emanuel manny
emily em emmy millie
emma em
enrique kike quique
ernest ernie
ernesto neto
esther essie
eugene gene
eugenia genia zhenya
evgeny zhenya eugene
ezekiel zeke
felicity fliss flick
ferdinand ferdi
fernando nando fer
florence flo flossie
frances fran franny frankie
francesca fran franca chesca
francesco franco checco ciccio
francis frank fran
francisca paca paqui
francisco paco pancho fran frank cisco kiko
franciszek franek
francois fran
frederic fred
frederick fred freddie freddy rick fritz
frederik fred rik
friedrich fritz fred fredi
gabriel gabe
gabriela gabi gaby
gabriele gabi
galina galya
genevieve gen viv
geoffrey geoff
georg schorsch
george georgie
georgina georgie gina
georgios giorgos yorgos george
gerald gerry jerry
gerard gerry jerry
gerhard gerd
gertrude trudy gert
gilbert gil bert
giovanna gianna
giovanni gianni nanni vanni
giuseppe beppe peppe pino beppino joe
giuseppina pina giusy
gloria glo
gonzalo gonza
gregory greg gregg
grigori grisha
grzegorz grzesiek greg
guadalupe lupe lupita
guillermo memo guille willie
gustav gus gusti
gwendolyn gwen wendy
hans hansi
harold hal harry
harriet hattie harry
heather heath
hector tito
heinrich heinz heiner
helen nell nellie lena ellie
helena lena hela
henrik rik
henry hank harry hal
herbert herb bert herbie
hermann mandi
howard howie
hubert hugh bert
hugo hugh
humphrey hum
ignacio nacho
ignatius iggy
immanuel manny
ioannis yannis giannis john
irene rena
irina ira irisha
isaac ike zac
isabel izzy bel bella isa
isabella izzy bella isa
isadora izzy dora
ivan vanya
jacob jake jack kuba coby
jacqueline jackie jacqui
jakub kuba
james jim jimmy jamie jem
jan jasiu janek
janet jan
jasmine jas jaz
javier javi
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry jem
jeremy jem jerry
jerome jerry
jessica jess jessie
jesus chuy
joachim achim jochen
joan joanie
joanna jo joan asia joasia
joanne jo
johann hans hannes
johannes hans hannes johann jan
john jack johnny jon
jonathan jon jonny
jordan jordy
jorge jorgito coque
jose pepe chepe
josef sepp jupp jozka
josefina pepa fina
joseph joe joey jody
josephine jo josie
joshua josh
joyce joy
juan juanito
judith judy judi
julia jules
julian jules
julio julito
julius jules
jurgen juergen
karl kalle
karolina karo
katarzyna kasia
katharina kathi kati kate katja
katherine kate katie kathy kat kay kitty kit katy kathie
kathleen kathy kate katie kath kay
kenneth ken kenny
kevin kev
kimberly kim
konstantin kostya
konstantinos kostas dinos costas
krzysztof krzysiek kris chris
lambert bert
laura laurie
lauren laurie
lawrence larry lars laurie
leah lea
leonard leo len lenny
leonardo leo nardo
leonid lyonya
leopold leo poldi
leslie les
lewis lew louie
lillian lily lil
linda lindy
lorenzo renzo lencho
lorraine lori
louis lou louie
louise lou
lucas luke
lucia lucy
lucille lucy lu
ludwig lutz wiggerl
luigi gigi gino
luis lucho
lyudmila luda mila lyuda
madeleine maddie
madeline maddie
magdalena magda lena
malcolm mal
manfred fred manni
manuel manny manolo manu
marcus marc mark
margaret maggie meg peggy peg marge margie greta rita daisy madge
margarethe grete greta gretel
margarita rita marga
maria mitzi
mariana mari
marjorie marge margie
martha marty mattie patty
martin marty
mary molly polly mae mamie
mateusz mateo
mathilde tilda tilly
matthew matt matty
matthias matti hias matze
maureen mo reenie
maurice moe mo maury
maximilian max maxi
maxine max
maxwell max
melanie mel
melissa mel missy lissa
melvin mel
mercedes merche
michael mike mick mickey mikey micky michi
michal misiek
michelle shelly chelle
miguel mike miguelito
mikhail misha
mildred millie
miroslav mirek
mitchell mitch
mohammed mo hamada
monica moni
montgomery monty
mordecai morty
morris moe
mortimer mort
moshe moishe
nadezhda nadya
nancy nan
natalia natasha nata talia
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico klaus
nicole nicky nikki
nikolai kolya nick
nikolaos nikos
nikolaus klaus nik niklas
norman norm
oleksandr sasha oleks
olga olya
oliver ollie
olivia liv livvy
oscar ozzie
oswald ozzie
pamela pam
panagiotis panos takis
paolo paolino
pascal pasc
patricia pat patty tricia trish patsy
patrick pat paddy rick
paul pauli
paulina pauli
pavel pasha
pedro perico
penelope penny
percival percy
peter pete
petra peti
petros petrakis
philip phil pip
philippa pip pippa
phyllis phyl
priscilla cilla prissy
rachel rach rae
rafael rafa rafi
ramon moncho
randall randy
randolph randy
raphael rafe raf
raymond ray
rebecca becky becca
reginald reg reggie
reinhard reini
renate reni
ricardo ricky rick
riccardo ricky
richard rick dick rich ricky richie
robert bob bobby rob robbie bert robin
roberta bobbie robbie
roberto berto beto rob bob
roderick rod
rodney rod
rodrigo rodri
roger rodge
roland rollo
roman romek
ronald ron ronnie
rosalind roz rosie ros
rosario charo
rosemary rose rosie
roxanne roxie
rudolf rudi rolf
rudolph rudy
russell russ
salvador salva chava
salvatore sal toto turi
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi chago
sarah sally sadie
sebastian seb bastian basti
sergei seryozha serge
sergio checo
sharon shari
sheila shel
shirley shirl
sidney sid
siegfried siggi
sigmund siggi
simon si
sofia sofi sonya
solomon sol
sophia sophie sofie
stanislav stas slava stan
stanislaw stas stan staszek
stanley stan
stefan steve stef
stephanie steph stephie stevie
stephen steve stevie
susan sue susie suzy
susanna sue susie suzy
susanne susi sanne
svetlana sveta lana
sylvester sly
sylvia syl
tadeusz tadek
tamara tammy toma tam
tatiana tanya tania
terence terry
teresa terry tess tessa resi
thaddeus thad tad
theodora dora thea teddy
theodore ted teddy theo
theresa terry tess tessa resi
thomas tom tommy thom
tiffany tiff
timothy tim timmy
tobias toby tobi
tomasz tomek tom
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ulla
valentina valya tina
valerie val
vanessa nessa
veronica ronnie vera roni
victor vic
victoria vicky tori vic
vincent vince vinny vin
vincenzo enzo vince cenzo
virginia ginny ginger
vivian viv
vladimir vova volodya vlad
vladislav vlad slava
volodymyr vova volodya
vyacheslav slava
waclaw wacek
wallace wally
walter walt wally
wanda wandzia
warren ren
wendell wendy del
wesley wes
wilfred wilf fred
wilhelm willi willy helmut
wilhelmina mina minnie willa
william bill billy will willie willy liam
winifred winnie freddie
winston win
wojciech wojtek
wolfgang wolf wolfi
xavier xavi
yevgeny zhenya
yitzhak itzik isaac
yolanda yoli
yuri yura
zachary zach zack zac
zbigniew zbyszek
zdenek zdenda
zoltan zoli
`

/** Given names that are one name, written in another way or in a neighbouring language; a line each. */
export const nameSpellings = `
aaron aron
abdul abdel abdoul
adrian adrien
ahmed ahmad ahmet
aisha ayesha aicha
alan allan allen
alejandro alexandro
aleksandr alexander oleksandr aleksander
alexei aleksei aleksey alexey alexej
alicia alisha
alison allison alyson allyson
amy aimee
andrei andrey andrej
ann anne
ashley ashleigh
barbara barbra
brian bryan bryon
britney brittany
caitlin kaitlyn katelyn caitlyn
carl karl
carol carole caryl
caroline carolyn
catalina katalina
catherine katherine katharine kathryn cathryn katheryn catharine kathrine
christian kristian
christina kristina
christine kristine
christopher kristopher kristoffer christoffer
claire clare clair
craig kraig
cristina christina kristina
daniel danial
debra deborah debora
denis dennis
derek derrick
dmitri dmitry dmitrii dimitri dmitriy dmytro dimitry
dominic dominick dominik
doris dorris
ekaterina yekaterina katerina
elena yelena jelena
elisabeth elizabeth elisabet elizabet
elliot eliot elliott
emmanuel emanuel
eric erik erick
evgeny yevgeny evgenii evgeni eugeny yevgeni
fatima fatma fatimah
fedor fyodor fiodor
frederick fredrick frederik fredrik frederic
geoffrey jeffrey jeffery
george georges
gerard gerhard gerrard
gillian jillian
giorgos georgios yorgos
grace gracie
graham graeme grahame
greg gregg
gregory gregor
hannah hanna
harold harald
hassan hasan
helen hellen helene
henrik henrich
henry henri
hussein husain hussain hossein husayn
ibrahim ebrahim
isabel isobel isabelle
isabella izabella
ivan iwan
jacob jakob
jacqueline jaclyn jaqueline
jaime jaymie
jasmine yasmin jasmin yasmine
jeremy jeremie
joanna johanna
joaquin joachim
john jon
jonathan johnathan jonathon
josef joseph jozef
julia yulia iulia
karen karin karyn
kateryna katerina
katie katy
kelly kelley
kristin kristen kirsten kristyn
lawrence laurence
lea leah
leonid leonyd
leslie lesley
lewis louis luis
lillian lilian
lindsay lindsey lyndsey linsey
lisa liza
lori laurie
louise luise
luca luka
lucas lukas
lukasz lukas
luke luc
lydia lidia
madeleine madeline madelyn
marc mark
marcus markus
margaret margret
marianne maryanne
marjorie marjory
martin marten
mathew matthew
matthias mathias
maureen moreen
megan meghan meagan
michael mikael micheal mikhael
michal michael
michele michelle
mikhail michail mikhael mykhailo
mohammed mohamed muhammad mohammad muhammed mohamad mehmet mohamed
monica monika
moshe moses
natalia natalya nataliya natalja
natalie nathalie
nathan nathen
nicholas nicolas nikolas nickolas niklas
nicole nichole
nikolai nikolay nicolai nikolaj mykola
olga olha
oscar oskar
patrick patric
paul pavel pavlo
peter petr piotr pyotr pjotr petro petar pieter peder
philip phillip philippe filip phil
priscilla prescilla
rachel rachael rachelle
rafael raphael
raymond raimund
rebecca rebekah
reinhard reinhardt
rosalind rosalyn
saeed said sayed
samuel samual
sara sarah
sean shawn shaun
sergei sergey serhiy sergii sergej serge
shannon shannen
sherry sheri cherie sherri
simon shimon
sofia sophia sofiya zofia
sophie sofie
stefan stephan steffen stephane
stephanie stefanie stephany
stephen steven stephan
stuart stewart
susan suzan
susanna susannah suzanna
suzanne susanne
sylvia silvia
tamara tamar
tatiana tatyana tetiana
teresa theresa therese
terry teri terri
thomas tomas tomasz
tracy tracey traci
valerie valery
veronica veronika
victor viktor wiktor
victoria viktoria viktoriya
vivian vivien vivienne
vladimir volodymyr wladimir
walter valter
william willem
wojciech voytek
yasmin yasmine jasmin
yitzhak isaac izak
yuri yury iurii yuriy iouri jurij
yusuf yousef youssef joseph yousuf
zachary zachery zackary zachariah
zoe zoey
`

/** Given names of their own, so that a near one is somebody else and no slip of the pen. */
export const otherNames = `
ada aida alba alda alexa alma alva amber amir amira anders andre andres anita anja anton april arjun arlo asha astrid
audrey ava axel bea bella ben bianca bill blake boris brad brenda brent brett brooke bruce bruno bryce camila camille
carla carlo carmen carrie casey cesar chad chandra chantal chelsea chen chiara chloe clara claude clint colin connor
corey dale damian dan dana dane daria darius darren dawn dean deepa denise diego dina dirk don donna dora dorian duncan
dylan earl edith eli elias elin elise ella ellen elmer elsa elvira emil emilia emilio enzo erica erika erin esteban
ethan eva evan eve felipe felix fiona flora frank franz gail gary gemma gina giulia giulio glen glenn gordon greta guido
gunnar hana hanae hannes harry hazel heidi helga herman hilda holly ian ida ines inga ingrid iris isla ivana ivo ivy
jack jade jamal jana jane janice janina jason jay jean jeanne jeanette jenna jens jill jim joan jody joel joelle johan
josie joy juana juanita juliana juliane julie juliet june justin justina karim karina kasper katrin katrina kay keith
kelvin kenji kent kerry kim kira klara klaus kurt kyle lana lance lars lata laurel laurent leila lena leo leon leona
leonie leroy lena liam lidia lily lina lior loren lorena lorna louisa lucia lucian luciana lucy luna lyle lynn mae magnus
manuela mara marcel marcela marcella marcia marcin marco maren margot mari mariam marian mariana marianna marilyn marina
mario marion marisa marissa marlene marta marty masha mateo matilda maud mauro max maya mei melinda mia mila milan milena
milo min mina mira miranda miriam misha moira molly mona morgan myra nadia nadine naomi nathalia neil nell nelson nia nick
nico nicola nikita nina noa noah noel noelle nora norma octavia odette ola olaf olivier omar orla oswaldo otto owen pablo
pam paola paolo pascale patrice paula paulo pearl per perry pia pierre pilar priya quentin quinn rainer ralph ramona raul
ray regina rene renee rhoda rhonda rita robin rocio rolf roman romana rosa rosario rose rosie ross roxana ruby rufus ruth
ryan sabina sabine sabrina sally salma samir samira sandro sandra santi sasha saul scott selena serena seth shane sharon
shauna sheila sigrid silvio simone sonia sonja stacy stanley stefania stella sue summer sven tara taylor ted teo tina tim
tobin todd tom toni tony travis trevor tristan troy tyler uma ute val vera verena vicente vicki vincent viola violet
vittoria vittorio wade wanda warren wayne wei wendy wes will xenia yan yara yvette yvonne zara zeno
carl christian daniela danielle gabriele joseph josephine martin marin maria mario
`
