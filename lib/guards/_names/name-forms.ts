import { genderOfName } from './first-names';

/** Forms of one name. */
const FORMS = [
  'alexander alexandra alex alexa lex sandy sasha sascha alejandro alejandra aleksander xander sandro sandra al',
  'andrew andy drew andreas andre andrea',
  'anthony antonio anton tony toni antonia',
  'abigail abby abbie gail',
  'albert alberto al bert bertie',
  'alfred alfredo alf alfie fred freddie',
  'amanda mandy',
  'angela angie',
  'ann anne anna annie ana nan nancy hannah annika anneke anita',
  'arthur art artie',
  'barbara barb babs barbie',
  'beatrice beatriz bea trixie',
  'benjamin ben benny benji',
  'bernard bernie bernadette',
  'bridget brigitte bridie biddy birgit',
  'catherine katherine kathryn katharina katarina cathy kathy kate katie kat kit kitty katja katya kasia trina catriona',
  'charles charlie chuck chas carl karl carlos carlo',
  'charlotte charlie lottie lotte lotta char',
  'christopher christoph chris kris kit topher cristobal',
  'christian chris',
  'christine christina chris chrissie tina krista kristina kristine kirsten kirsty cristina',
  'cynthia cindy',
  'daniel dan danny daniele',
  'daniela danielle dani danni',
  'david dave davy davide dai',
  'deborah debra debbie deb',
  'dominic dominik dom nick',
  'donald don donnie',
  'dorothy dorothea dot dottie dora thea',
  'douglas doug',
  'edward edwin edmund eduardo ed eddie ned ted teddy',
  'eleanor ellie nell nora ella lena elena',
  'elizabeth elisabeth liz lizzie lisa liza beth betty eliza elise elsie elsa libby lilibet bess ellie',
  'emily emma em emmy emilia emilie millie',
  'eric erik erich',
  'erica erika',
  'esther essie',
  'eugene gene',
  'ferdinand fernando nando ferdi',
  'florence flo florrie',
  'frances fran frankie fanny francesca franziska franzi cesca',
  'francis frank franz francesco francisco paco pancho frankie francois',
  'frederick frederic friedrich fred freddie fritz',
  'gabriel gabe',
  'gabriela gabriella gabriele gabi gaby',
  'geoffrey jeffrey geoff jeff',
  'georgina georgia georgie gina',
  'gerald gerard gerry jerry gerhard gerd',
  'gillian gill jill',
  'gregory greg gregor',
  'guillermo memo william wilhelm guillaume',
  'gwendolyn gwen',
  'harold harry hal harald',
  'heinrich heinz heiner hendrik henry henri henrik harry hank enrique rik',
  'helen helena helene elena nell lena',
  'hugh hugo hubert',
  'isabel isabella isabelle bella izzy belle',
  'ignacio nacho',
  'jacob jakob jake jakub james jaime diego',
  'jacqueline jackie',
  'james jim jimmy jamie jem',
  'janet jane jan',
  'jennifer jen jenny',
  'jessica jess jessie',
  'joanna joanne jo johanna joan hanna',
  'joaquim quim joaquin',
  'johannes johann johan hans jan john hannes johnny jack jon jonny ivan juan joao giovanni gianni ian sean',
  'jonathan jon jonny',
  'joseph josef joe joey jo jose pepe giuseppe beppe sepp',
  'josephine jo josie fifi',
  'joshua josh',
  'judith judy',
  'julia julie juliana juliet jules',
  'karen karin',
  'kenneth ken kenny kenji',
  'kimberly kim',
  'laura laurie',
  'lawrence larry lars laurie lorenzo lorenz laurent',
  'leonard leo leon len lenny leonardo',
  'louis luis lou louie ludwig luigi lewis',
  'louise louisa lou lulu luisa',
  'lucy lucia luz lucie',
  'madeleine maddy maddie magdalena madison',
  'manuel manolo manny emmanuel manu',
  'margaret maggie meg megan peggy greta gretchen margarita margot marge rita daisy margarete',
  'maria marie mary mia mari maja mimi molly polly miriam maria',
  'marc marco markus marcus',
  'martha marta',
  'martina tina',
  'matilda mathilde tilly tilda',
  'matthew matt mateo matthias mathias matteo mats',
  'maximilian max maxim',
  'michael mike mick mickey mikey miguel michel mikhail micha michal',
  'michelle shelly michele',
  'monica monika moni',
  'nathaniel nathan nat nate',
  'natalie natalia natasha nat tasha nathalie',
  'nicholas nicolas nikolaus nikolai nick nico klaus nicky niklas',
  'nicole nicola nicky nikki',
  'oliver ollie olly olivier',
  'olivia liv livvy ollie',
  'pamela pam',
  'patricia pat patty trish tricia trisha patti',
  'patrick paddy pat padraig',
  'penelope penny',
  'peter pete pedro pierre pietro piotr piet',
  'philip phil philipp philippe pip',
  'philippa pippa pip',
  'priscilla cilla',
  'rachel rach raquel',
  'rafael raphael rafa',
  'raymond ray',
  'rebecca becky becca bex',
  'reginald reg reggie rex',
  'richard rick rich dick ricky ricardo richie',
  'robert bob rob bobby robbie bert roberto robin rupert',
  'roberta bobbie',
  'roderick rod roddy',
  'ronald ron ronnie ronan',
  'rosemary rose rosie romy',
  'rosa rose rosie',
  'rudolf rudi rudy rolf',
  'russell russ',
  'samantha sam sammy',
  'samuel sam sammy',
  'sarah sara sally sadie',
  'sebastian bastian seb basti sebastien',
  'simone simona',
  'sophie sophia sofia sofie',
  'stanley stan',
  'stephanie stefanie steph steffi stevie',
  'stephen steven stefan stephan steve stefano esteban stevie stephan etienne',
  'susan susanne susanna suzanne sue susie suzie sanne susana',
  'sylvia silvia',
  'tamara tammy',
  'terence terry',
  'teresa theresa therese terry tess tessa resi',
  'theodore theo ted teddy theodor',
  'thomas tom tommy tomas tomasz',
  'timothy tim timmy',
  'tobias toby tobi',
  'ursula uschi ursel',
  'valerie val valentina valeria',
  'veronica veronika vroni ronnie',
  'victor vic viktor vik',
  'victoria vicky vicki tori viktoria vic',
  'vincent vince vinnie vincenzo',
  'virginia ginny ginger',
  'vivian vivienne viv',
  'walter walt wally',
  'wilhelmina mina minnie wilma',
  'william bill billy will willy liam wilhelm willem',
  'winifred winnie freda',
  'yvonne yvette yvie',
  'zachary zach zack',
].map((line) => new Set(line.split(' ')));

/** Of two names of which one begins like the other, the shorter has at least so many letters. */
const SHORTEST_FORM = 3;

/**
 * @returns whether both are, or may be, forms of one name ("Bob" and "Robert"); not where a man bears the one and a
 * woman the other ("Paul" and "Paula"). Both folded.
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other || plainUmlauts(one) === plainUmlauts(other)) return true;
  const genders = new Set([genderOfName(one), genderOfName(other)]);
  if (genders.has('female') && genders.has('male')) return false;
  if (FORMS.some((forms) => forms.has(one) && forms.has(other))) return true;
  if (Math.min(one.length, other.length) < SHORTEST_FORM) return false;
  if (isEndOf(one, other) || isEndOf(other, one)) return true;
  return one.startsWith(other) || other.startsWith(one) || isPetForm(one, other) || isPetForm(other, one);
}

/** "Seun" for "Oluwaseun": the end of a long name, where that is no other name. */
function isEndOf(short: string, long: string): boolean {
  return short.length > SHORTEST_FORM && long.length > 2 * short.length - 1 && long.endsWith(short);
}

/** "Juergen" for "Jürgen". */
function plainUmlauts(name: string): string {
  return name.replace(/([aou])e(?=[^aeiou])/gu, '$1');
}

/** "Kathi" for "Katharina", "Deb" for "Deborah", "Tomek" for "Tomasz": the beginning, and an i, y, ie, ek or ka. */
function isPetForm(short: string, long: string): boolean {
  const stem = short.replace(/(?:ie|i|y|o|ek|ka|ko|cia|sia|us|u)$/u, '').replace(/(.)\1$/u, '$1');
  return stem.length >= SHORTEST_FORM && short.length < long.length && long.startsWith(stem);
}
