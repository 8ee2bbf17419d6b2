/** Words of two to four letters; what is not among them is taken for an abbreviation, a code or a brand. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  [
    // English.
    'an as by do go he if me my of oh on or to up us we',
    'add age ago aim air all and any are ask ate bad bag bed big bit bot box boy bug buy bye can car cat cup cut day did die',
    'dog dry due eat egg end era eye fab fan far fee few fix fly for fun get god got gun guy had has hat her hey him his hit',
    'hot how huh ice ill its job joy key kid lay led leg let lie lol lot low mad man map men met mix mom mug mum new nor not',
    'now odd off oil old one our out own pay pet pot put ran raw red rid row rub run sad saw say see set she sit six sky son',
    'soo sub sum sun tax tea ten the tie tin tip too top toy try two use via wait war was way wet who why win wow yay yep yes',
    'yet you yup zoo dont cant wont isnt ours omfg pls plz',
    'able also area army away baby back ball band bank base bath bear beat been beer bell best bike bill bird blue boat body',
    'bolt book boot born boss both bowl busy cake call calm came camp card care case cash chat city club coat cold come cool',
    'cook copy cost cute damn dark data date days dead deal dear deep desk does done door down draw drop dumb each earn east',
    'easy edge else even ever exam exit eyes face fact fail fair fake fall fans farm fast fear feed feel feet fell felt file',
    'fill film find fine fire firm fish five flat flow food foot form four free from fuel full fund gain game gave gift girl',
    'give glad goal goes gold gone good grow hair half hall hand hard hate have head hear heat held hell help here hero hide',
    'high hill hold hole holy home hope host hour huge hurt idea into item join joke jump just keep kept keys kids kill kind',
    'king knew know lack lady lake land last late lead left legs less lets life lift like line link list live load loan lock',
    'logo long look lose loss lost lots loud love luck made mail main make male many mark meal mean meet menu mess mild milk',
    'mind mine miss mode mood moon more most move much must myth name near neck need news next nice nine none nope note nuts',
    'okay once ones only onto open oven over pack page paid pain pair park part pass past path pick pink plan play plus poor',
    'post pull pure push quit race rain rate read real rely rent rest rich ride ring rise risk road rock role roof room rude',
    'rule rush safe said sale salt same sand save says seat seem seen self sell send sent shed ship shoe shop shot show shut',
    'sick side sign site size skin slow snow soft sold some song soon soup spam spot star stay step stop such suit sure swim',
    'take tale talk tall tank task taxi team tell term test text than that them then they thin this thus till time tiny tips',
    'told tone took tool town tree trip true tube turn type ugly unit upon used user vary vast very view visa vote wall want',
    'warm warn wash wear week well went were west what when whom wide wife wild will wind wine wins wish with wood word work',
    'wrap year yeah your zero ahhh aaah hooo sooo',
    // German, French, Spanish, Portuguese, Italian, Dutch.
    'wir ihr sie ich uns die der das den dem des ein und mit von vor bei auf aus zum zur nur wie was wer wo so ja nein gar ist',
    'war hat kein bald bitte nicht mehr sehr auch aber oder wenn dann hier noch doch mal gut neu ganz alle nach fur uber kann',
    'soll wird sind habe hast eine euch ihre dein mein geht heute jetzt toll',
    'les des une est pas sur par qui que vous nous tous tout plus sans avec dans pour mais ici oui non bon tres rien sont ont',
    'ete fait bien deja cest merci vite ceci cela son ses nos vos mes aux leur',
    'los las una del por con sin que muy mas hoy sus nos son fue hay aqui esta este todo toda ahora bien solo como pero para',
    'nada cada gran ser eso ese si tu mi su al lo',
    'nao sim com sem por que uma dos das nos ja foi voce para mais muito hoje aqui esta isso tudo bem boa bom seu sua num',
    'non che per con una del gli sono siamo piu ora qui oggi tutti anche come solo sei',
    'het een van dat die met niet voor zijn naar ook nog maar dan wel geen jij wij hun dit deze goed heel',
  ].flatMap((line) => line.split(' ')),
);

/** Words that are as well a country, a field, an hour or the like: alone they tell nothing. */
export const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set(
  'it is in no so at am pm be us who or me aid may art hi ok de en es et el il la le un se ne te ma pa da al mi si tu su do dos as on mail team data card link visa care star plus test army mix form'.split(
    ' ',
  ),
);

/** Abbreviations and names of five letters and more that are written in capitals. */
export const LONG_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'unesco unicef unhcr nasdaq https ascii laser radar covid sepsis ansys cmyk lidar maersk swift schufa datev gmail elster bafin',
    'finra sipri insee ursaff urssaf cnaps crous siret siren ameli inail anvisa procon bacen iphone ipados macos lenovo nvidia',
    'asics adidas philips samsung siemens bosch makita nintendo playstation sonos canon nikon garmin xiaomi huawei toyota honda',
    'nissan mazda suzuki volvo skoda kitchenaid tassimo nespresso illy lavazza lavera kallax pokemon tiktok youtube airpods',
    'seqra ieee iso rohs hdmi displayport usbc wlan vpns nvme sodimm dimm ddram bios uefi ipsec sftp smtps imaps oauth totp',
    'gdpr ccpa hipaa dsgvo rgpd lgpd emea apac benelux dach mercosur opec asean uefa conmebol concacaf fifa erasmus interpol',
    'europol frontex nascar motogp rsvps faqs ctrl shift enter escape delete insert backspace pgup pgdn select where update limit order',
  ].flatMap((line) => line.split(' ')),
);
