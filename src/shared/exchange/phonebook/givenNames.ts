import { foldText } from '../../domain/foldText'

const common = `
aaron abdul abdullah abigail ada adam adrian adriana agnes agnieszka ahmed ahmet aida aisha aidan alan alana alba albert alberto alejandra
alejandro aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre alexia alexis alfonso alfred alfredo ali alice alicia
alina alison alma amal amanda amelia amelie amina amir amy ana anastasia anders andrea andreas andrei andres andrew andrzej angel angela angelica angelina
angelo anika anita anja ann anna annabel anne annemarie annette annie annika anouk antje anthony antoine antonella antonia antonio arianna armin arnaud arne
arno arnold arthur arturo asha astrid aurelie aurora axel ayse barbara bart beatrice beatrix beatriz beata ben benedikt benjamin benoit berit bernadette bernard
bernd bernhard bert beth bettina betty bianca bill birgit bjorn blanca bob bogdan boris brad brandon brenda brian bridget brigitte britta bruno bryan camila camilla
camille carina carl carla carlo carlos carmen carol carola carolin carolina caroline catherine cathy cecile cecilia celine cem chantal charles charlie
charlotte chiara chloe chris christa christel christian christiane christina christine christof christoph christophe christopher cindy claire clara claude claudia
claudio clemens colin connie connor conrad corinna corinne cornelia craig cristian cristina cynthia dagmar daisy damien dan dana daniel daniela daniele danielle
danny daria dario dave david davide dawn debbie deborah denis denise dennis derek diana diane dieter diego dimitri dina dirk dolores dominic dominik dominique don donald
donna dora doris dorothea dorothy doug douglas duncan dylan ed eddie edith edgar eduardo edward edwin eileen ekaterina elaine elena eleni eleonora elif elisa elisabeth elise elizabeth
elke ella ellen elly elmar elsa else elvira emanuele emil emilia emilie emily emine emir emma emmanuel enrico enrique eric erica erich erik erika ernst erwin esra
esteban estelle esther eugenia eva evelyn ewa fabian fabienne fabio fabrice fatima fatma federica federico felicia felipe felix ferdinand fernanda fernando filip
filippo fiona flora florence florian frances francesca francesco francine francis francisco francois francoise frank franz fred frederic frederik frederick fritz
gabi gabriel gabriela gabriele gabriella gareth gary gavin gemma genevieve geoffrey georg george georges gerald gerard gerd gerda gerhard gertrud giacomo gianni
gilles gina giorgio giovanna giovanni gisela giulia giuseppe glenn gloria gonzalo gordon grace graham greg gregor gregory greta guadalupe guido guillaume gunter gunther gustav guy
hanna hannah hannes hans harald harry hasan hassan hatice heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert
herman hermann hilda hilde hildegard holger holly horst hubert hugo huseyin ian ibrahim ida ignacio igor ilona ilse ines inga inge ingrid ingo irena irene irina iris irma isaac isabel isabella
isabelle ismail ivan ivana ivo jack jackie jacob jacqueline jacques jaime jake jakob james jamie jan jana jane janet janina janine jasmin jasmine jason javier jay jean
jeanette jeanne jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jette jill jim jimmy jitka joachim joan joanna joaquin jochen jodie joe joel johan johanna
johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose josef josefine joseph josephine josh joshua joyce juan juana judith judy julia julian juliana julie julien juliette
julio jurgen justin justine jutta karen karim karin karina karl karla karlheinz karolina karsten kasia kate katharina katherine kathleen kathrin kathy katia katie katja katrin kay keith kelly ken kenneth
kerstin kevin khaled kim kirsten klara klaus klemens knut konrad konstantin kristen kristin kristina kristine krzysztof kurt kyle lara larissa lars laszlo laura
lauren laurence laurent lea leila lena leo leon leonard leonardo leonie leonora leslie leticia lewis liam lidia lilian lilli lily lina linda lindsay lisa liz lola lorena lorenz lorenzo loretta
lothar lotte lou louis louisa louise luc luca lucas lucia luciano lucie lucy ludwig luigi luis luisa lukas luke luna lydia lynn maddalena madeleine magda magdalena maggie magnus maja malcolm
malik malte manfred manon manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus margaret margarete margarita margherita margot margrit maria mariam marian mariana marianne
marie marielle marija marina mario marion maritza marius mark marko markus marlene marlies marta martha martin martina mary massimo mateo mathias mathieu mathilde matilda matt matteo
matthew matthias matthieu maureen maurice mauro max maxim maxime maximilian maya megan mehmet meike melanie melissa mercedes mia michael michaela michal michel michela michele micheline michelle miguel mike mila
milan milena millie mina mirella mireille miriam mirjam mirko mitch mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz muhammad murat mustafa myriam nadia nadine naomi
nancy natalia natalie natascha nathalie nathan neil nele nelly nicholas nick nico nicola nicolas nicole niels niklas nikola nikolai nils nina noah noel nora norbert nuria
olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto owen pablo paola paolo pascal pat patricia patrick patrik patty paul paula pauline paulo pavel pedro peggy penny per petar
peter petra phil philip philipp philippe phoebe pia piero pierre pietro pilar piotr rachel rafael raffaele rainer ralf ralph ramon rania raphael raquel raul raymond rebecca
regina regula reiner reinhard renata renate rene reto ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rodrigo roger roland rolf roman romy ron ronald rosa rosario rosemary rosie ross roy rudi rudolf
rupert ruth ryan sabine sabrina salma salvatore sam samantha samir samuel sandra sandro sandy sara sarah sascha saskia scott sean sebastian sebastien selma serena serge sergei sergio seyma shane sharon
shaun sheila shirley sibylle siegfried sigrid silke silvana silvia silvio simon simona simone sina sofia sofie sonia sonja sophia sophie stefan stefania stefanie stefano steffen stella stephan stephane
stephanie stephen steve steven stuart sue susan susana susanna susanne suzanne svein sven svenja svetlana sylvia sylvie tamara tania tanja tara tatiana ted teresa terry thea theo theodor theresa therese thierry thilo thomas thorsten
tiffany till tilo tim timo timothy tina tobias todd tom tomas tommaso tommy toni tony torsten tracy trevor tristan udo ugo ulf ulla ulrich ulrike ulli umberto ursula uta ute uwe valentin valentina valeria valerie vanessa
vera verena veronica veronika veronique victor victoria viktor viktoria vincent vincenzo virginia virginie vittoria vittorio vivian viviane vladimir volker walter wanda werner wendy wilhelm wilma will william willi willy winfried wolfgang wolf xavier
yann yannick yasmin yolanda yusuf yves yvette yvonne zoe zofia zuzanna`

const known = new Set(common.trim().split(/\s+/))

/** Whether a word is a common given name; a double one by its first half. */
export const isGivenName = (word: string): boolean => known.has(foldText(word).split('-')[0] ?? '')
