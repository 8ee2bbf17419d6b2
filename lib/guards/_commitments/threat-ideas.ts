import type { MeetingList } from '../_reading/meetings';

/** The law, and that it is coming, or against you: together they threaten. */
export const THREATENED: MeetingList = {
  words: {
    law: 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|barristers|counsel|court|courts|judge|judges|tribunal|police|policeman|sheriff|constable|constables|prosecutor|prosecution|prosecute|prosecuted|prosecuting|bailiff|bailiffs|detective|detectives|cops|authorities|suit|lawsuit|lawsuits|summons|summoned|writ|subpoena|subpoenaed|injunction|litigation|litigate|litigating|sue|sued|suing|proceedings|defamation|libel|slander|arrest|arrested|criminal|criminally|legally|indictment|indicted|magistrate|arbitration|affidavit|felony|custody|jail|jailed|prison|handcuffs|marshals|trial|warrant|lawfully|advocate|advocates|jurisdiction|trespass|trespassing|restraining|bench|dock|plaintiff|defendant|statutory|enforcement|interpol|fbi|litigators|paralegal|charges|evicted|eviction|prosecutors|legal',
  },
  ideas: {
    law: [
      '@law',
      'the law',
      'officers will|are|come',
      'federal|police agents',
      'cease and',
      'small claims',
      'claim|claims|case|action|steps|measures|complaint|charges against',
    ],
    coming: [
      'will|shall|would|gonna',
      'going to',
      'next|getting|straight|expect|expects|expecting|face|faces|facing|risk|risks|meet|hear|hearing|await|awaits|waiting|knocking|coming|straight|headed|heading|launched|launch|launching|filing|filed|file|pressing|press|initiated|started|start|starting|opened|opening|begun|preparing|prepared|drafting|drafted|serving|served|contacting|contacted|notifying|notified|calling|called|instructed|instructing|hired|hiring|briefed|briefing|involving|involved|alerted|informed|enforce|enforcing|pursue|pursuing|seek|seeking|demand|demanding|retained|engaged|consulting|escalated|escalating|referred|lodged|lodging|reported|reporting',
      'are|am|re|is getting|taking|going|on|with|involving|sending|setting|dragging',
    ],
    against: [
      'against you|him|her|them|anyone|your|such',
      'on|after|to you|u',
      'along with your',
      'sue|prosecute|suing|prosecuting|arrest|arrested you|u|them|him',
      'have|see|take|drag|haul|bring you|u',
    ],
    or: [
      'or|else|otherwise|unless|again|repeat|continue|persist|withdraw|retract|stop|remove|delete|immediately|once|until',
      'carry|keep|go on|up|it',
      'keep ..1 posting|doing|messaging|calling|lying|this',
      'if you|it|this|they',
      'one more',
      'last|final|fair warning',
      'should you|the',
      'be|you warned',
      'know|found who|where|your',
    ],
    station: ['police|court|courts|judge|lawyer|lawyers|attorney|authorities|sheriff'],
    straight: ['it|this|that|file|footage|video|plate is|s|goes|going|are straight|going|off|on|to|with'],
    we: ['we|our|us|i|my|me', 'the ..1 studio|company|firm|brand|shop|club|hotel|clinic|school|airline|bank'],
    you: ['you|u|your|yours'],
    you2: ['you are|re among|next|on|walking|liable', 'your name|details|address|licence|account'],
    said: [
      'you|they|he|she|customer|who may|might|can|could|should|want|need|mention|mentioned|say|says|said|write|wrote|threaten|threatened|intend|plan|ask|asked|prefer|wish',
      'your ..1 lawyer|lawyers|solicitor|attorney|rights|right|counsel|employer|landlord|note|reference|case',
      'please|choir|museum|orchestra|band|film|book|novel|series|episode|game|toy|play|played|tennis|squash|basketball|food|yard',
      'approved|checked|reviewed|wrote|cleared|read|opens|open',
      'aid|firm|notice|name|age|advice|tender|school|student|requirement|requirements|period|reasons',
      'law|laws of|in|on|requires|says|allows|may|vary',
      'required|obliged|entitled|protected',
      'talk to|about',
      'phone|phones|charger|cable|battery|extra|double|card|fee|per',
    ],
    wir: ['wir|unser|unsere|unserem|unseren|unserer|uns|ich|sie|dich|ihnen|gegen'],
    deLaw: [
      'anwalt|anwalte|anwalten|rechtsanwalt|rechtsanwalten|polizei|gericht|staatsanwalt|staatsanwaltschaft|anzeige|strafanzeige|klage|verklagen|anzeigen|rechtsabteilung|inkasso|rechtliche|gerichtliche|juristische|strafrechtliche|gerichtlich|rechtlich|juristisch|strafrechtlich|strafverfolgung|unterlassungsklage|abmahnung|gerichtsvollzieher',
    ],
    deDo: [
      'horen|werden|wird|erstatten|schalten|rufen|reichen|ubergeben|ziehen|vorbehalten|behalten|einleiten|sehen|folgen|stellen|erheben|melden|drohen|droht|kommt|sonst|einschalten|verstandigen|gehen|vorgehen|schicken|schickt',
    ],
    deSaid: ['ihr|ihre|ihren|ihrem|kein|keine|keinen|schreiben|erwahnen|konnen|mochten'],
    nous: ['nous|notre|nos|vous|je|contre'],
    frLaw: [
      'tribunal|tribunaux|avocat|avocats|plainte|poursuites|police|gendarmerie|huissier|justice|judiciaire|judiciaires|juridique|juridiques|penales|penale|poursuivrons|proces|procureur|juge',
    ],
    frDo: [
      'porterons|deposerons|saisirons|engagerons|intenterons|appellerons|prevenons|previendrons|transmettrons|contacterons|contactera|contacteront|traduirons|poursuivrons|entamerons|allons|entendrez|verrons|sera|seront|aurez|recevrez|risquez|sinon|reservons|deposons|portons|engageons',
    ],
    esLaw: [
      'demanda|denuncia|policia|tribunales|tribunal|juicio|abogado|abogados|querella|legales|judiciales|juzgado|juez|fiscalia|legal|demandaremos|denunciaremos|justicia',
    ],
    esDo: [
      'emprenderemos|tomaremos|iniciaremos|presentaremos|demandaremos|denunciaremos|llamaremos|acudiremos|llevaremos|interpondremos|avisaremos|vamos|ejerceremos|recurriremos|contactaran|contactara|veremos|vera|veran|pondran|pondra|reservamos|contra|procederemos|tendra|hablara',
    ],
    ptLaw: [
      'queixa|policia|tribunal|processo|processar|processaremos|advogado|advogados|justica|acao|denuncia|legais|judiciais|judicial|juiz|processa',
    ],
    ptDo: [
      'tomaremos|vamos|apresentaremos|iremos|processaremos|acionaremos|chamaremos|moveremos|recorreremos|avancaremos|entraremos|levaremos|contra|entrara|entrarao|vera|reservamos|avisaremos|sera|denunciaremos|contactara',
    ],
  },
  meetings: [
    'we law coming 12 !said',
    'law against 8 !said',
    'we coming law 7 !said',
    'station straight 6',
    'law or 14 !said',
    'law coming you 10 !said',
    'law coming you2 14 !said',
    'law you2 14 !said',
    'wir deLaw deDo 12 !deSaid',
    'nous frLaw frDo 12',
    'esLaw esDo 10',
    'ptLaw ptDo 10',
  ],
};
