import type { MeetingList } from '../_reading/meetings';

/** Something of value, and that it is given, or why: together they offer to make good. */
export const OFFERED: MeetingList = {
  words: {
    value:
      'refund|reimbursement|compensation|voucher|vouchers|coupon|coupons|rebate|replacement|replacements|cashback|goodwill|giftcard|freebie|freebies|redress|recompense|restitution|remuneration|allowance|discount|gift|gifts|hamper|upgrade|bonus|credit|credits|tokens|gems|coins|points|miles|refill|substitute|treat|present|surprise|bouquet|flowers|chocolates',
    sent: 'sent|posted|shipped|packed|mailed|dispatched|issued|approved|arranged|processed|credited|added|booked|ordered|waiting|waits|awaits|ready|coming|yours|attached|enclosed|arriving|arrives|heading|follows|labelled|prepared|granted|authorised|authorized|underway|due|reserved|set|put|placed|loaded|transferred|wired',
    core: 'fee|fees|charge|charges|cost|costs|penalty|fine|fines|fare|fares|postage|deposit|surcharge|interest|excess|premium|overpayment|bill|tab|invoice|price|rent|rate|amount|balance|payment|instalment|subscription|ticket|debt|total|due|dues|bar',
  },
  ideas: {
    we: [
      'we|i|our|us|me|let',
      'the ..1 council|company|hotel|shop|studio|team|firm|airline|bank|manager|chef|office|club',
    ],
    willing: [
      'will|would|shall|gladly|happily',
      'going to',
      'happy|glad|prepared|willing|ready|pleased|delighted|like|love|want to',
      'let|allow us|me',
      'we|i|ve have|are|am|ve',
    ],
    give: [
      'give|giving|gave|given|offer|offering|offered|send|sending|sent|issue|issued|grant|granted|arrange|arranged|provide|ship|shipped|post|posted|mail|add|added|credit|credited|put|treat|swap|exchange|replace|replacing|upgrade|extend|hand|bring|bake|make|cook|pop|throw|buy|get|propose|organise|organize|load|transfer|wire|drop|deliver|fit|supply|serve|book',
    ],
    value: [
      '@value',
      'money|cash|fare|fee|fees|deposit|payment back',
      'gift card|voucher|certificate',
      'money off',
      'store credit',
      'complimentary|extra|bonus|spare|replacement',
      'free !for|to|from|when|on|in|of|at|and|or',
      'new|fresh|whole|complete|undamaged|working|second|another !town|house|time|call|look|link|date|update|message|email|appointment|code|version|password|label|one|case|ticket|colleague|look|person|photo|form|round|season|page|menu|rota|rule|rules|test|way|terminal|team|minute|day',
    ],
    done: [
      '@sent',
      'on its|the|their way|house',
      'in ..2 post|mail|inbox|account|app|locker|wallet',
      'on ..1 your|us account|card|way',
    ],
    you: ['you|u|your|yours|ya'],
    accept: [
      'accept|enjoy|claim|take|collect|choose|pick|join|welcome|treat|help|have',
      'pop|come|drop|stop in|by|over|again|back',
      'you|u can|may|will|shall|ll|are',
      'please|allow|let',
      'would help|like|do|suit|cheer|prefer|you',
    ],
    free: [
      'free|gratis|complimentary',
      'no|any|without|zero charge|cost|fee|extra|expense',
      'free of charge',
      'on us|me',
      'on the house',
      'as our|my ..1 guest|guests|treat',
      'is|are|be|was free',
      'our|my treat',
      'for nothing|free',
      'at our|my expense|cost',
      'half price|off',
      'nothing to pay',
      'not charge|pay|owe|cost',
    ],
    next: ['next|again|another|future|following|instead|new'],
    sorry: [
      'as|in|by|of|say|saying|our|my an|a|our|my|way? of|little|small? apology|apologies|sorry|amends|compensation|goodwill|recompense|consolation|thanks|gesture',
      'to say|apologise|apologize sorry?',
      'thank you|s for|from|gift',
      'amends|compensation|goodwill|recompense|consolation|restitution',
      'a|small|little thankyou|thank',
      'for|despite ..3 trouble|inconvenience|hassle|patience|wait|delay|upset|mess|bother|cheerful|understanding|disappointment',
      'make|makes|making ..1 up to|for',
      'make things right|good|better',
      'gesture|token of',
      'small|little|bit|something something|gift|treat|extra|special',
      'something for',
      'cheer you',
    ],
    cut: [
      'remove|removed|removing|drop|dropped|dropping|strike|struck|striking|cancel|cancelled|canceled|cancelling|waive|waived|waiving|reduce|reduced|reducing|lower|lowered|lift|lifted|scrap|scrapped|void|voided|halve|halved|forgive|forgiven|forgave|wipe|wiped|write|wrote|written|cut|adjust|adjusted|return|returned|reverse|reversed|refund|refunded|settle|settled|cover|covered|covering|pay|pays|paid|knock|knocked|take|took|taken|shave|shaved|deduct|deducted|absorb|absorbed|erase|erased|tear|tore|torn|quash|quashed|annul|annulled|rescind|rescinded|credit|credited|repay|repaid|reimburse|reimbursed|bear|foot|meet|pick|return',
    ],
    core: [
      '@core',
      'damaged|broken|ruined|stained|torn fence|carpet|coat|shirt|car|phone|window|wall|dress|suit|roof',
      'repair|repairs|damage|cleaning|taxi|laundry|loss|losses',
    ],
    swap: ['swap|exchange|replace|substitute'],
    thing: ['the|your|it|that|this|whole|one|another'],
    made: [
      'retake|redo|repair|repairs|service|remake|reprint|refit|refill|recut|restring|rework|fix|seat|ticket|replacement|upgrade|wash|clean|lesson|session|round|next|second|new|return|delivery|resole|alteration',
    ],
    regret: [
      'sorry|apologies|apologise|apologize|regret for|about|that|to|if|you',
      'thank you|u for',
      'thanks for',
    ],
    asks: [
      '^ did|does|has|was|were|is|are|do|who|which|what|why|how',
      'you|customer|he|she|they ask|asked|say|said|mention|mentioned|wrote|write|want|wanted|requested',
      'if|whether|unless',
    ],
    terms: [
      'policy|policies|terms|usually|always|within|after|before|days|months|page|leaflet|receipt|form|cannot|only|every|all|each|some|students|guests|members|valid|expire|expired|expires|lasts|ran|subject|depends|decide|decides|grounds|right|customers',
    ],
    review: [
      'anzeige|losing|forgive|strafanzeige|review|reviews|rating|stars|feedback|lawyer|lawyers|court|police|legal|sue|charged',
    ],
    deGive: [
      'bieten|erstatten|ersetzen|schenken|senden|schicken|gewahren|ubernehmen|erlassen|bekommen|erhalten|gutschreiben|tauschen|zahlen|anbieten|erhaltst|bekommst|verzichten|spendieren|laden|legen|liefern',
    ],
    deValue: [
      'gutschein|gutscheine|erstattung|ruckerstattung|ersatz|entschadigung|kaufpreis|geld|rabatt|gutschrift|kostenlos|kostenlose|kostenlosen|kostenfrei|gratis|gebuhr|gebuhren|umsonst|neuen|neues|neue|nachlass|preisnachlass|betrag|kosten|zuruck|aufmerksamkeit|wiedergutmachung|strauss|versandkosten|ersatzlieferung',
    ],
    frGive: [
      'offrons|offre|offert|offerte|offerts|proposons|remboursons|rembourserons|rembourse|remboursee|envoyons|enverrons|remplacons|remplacerons|accordons|recevrez|prendrons|prenons|ferons|faisons|crediterons|offrirons|dedommagerons|echangeons|pouvons|allons|renvoyons',
    ],
    frValue: [
      'remboursement|remboursons|rembourserons|rembourser|bon|avoir|remise|reduction|geste|compensation|dedommagement|dedommagerons|gratuit|gratuite|gratuitement|frais|offert|offerte|remplacement|remplacerons|nouveau|nouvelle|repas|commercial|credit|cadeau|reduction|somme|montant',
    ],
    esGive: [
      'ofrecemos|ofrezco|enviamos|enviaremos|devolvemos|devolveremos|reembolsamos|reembolsaremos|compensaremos|regalamos|regalaremos|daremos|damos|podemos|cambiaremos|recibira|recibiras|repondremos|abonaremos|invitamos|haremos|mandamos|mandaremos|queremos|vamos|reemplazaremos',
    ],
    esValue: [
      'reembolso|devolver|devolucion|dinero|vale|cupon|descuento|compensacion|compensarle|gratis|gratuito|gratuita|nuevo|nueva|reemplazo|importe|invita|invitacion|reembolsaremos|abonaremos|compensaremos|repuesto|noche|regalo|credito|bono|tarifa',
    ],
    ptGive: [
      'oferecemos|ofereco|enviamos|enviaremos|devolvemos|devolveremos|reembolsamos|reembolsaremos|compensaremos|daremos|podemos|trocaremos|recebera|vamos|iremos|reporemos|creditaremos|mandamos|mandaremos|substituiremos|gostariamos',
    ],
    ptValue: [
      'reembolso|devolver|devolucao|dinheiro|vale|cupom|cupao|desconto|compensacao|gratis|gratuito|gratuita|gratuitamente|novo|nova|substituicao|valor|credito|brinde|oferta|voucher|estorno',
    ],
  },
  meetings: [
    'we give value 9 !asks !terms !review',
    'value done 7 !asks !terms !review',
    'accept free 12 !asks !terms !review',
    'we free give 12 !asks !terms !review',
    'value willing accept 9 !terms !review',
    'made free 8 !asks !terms !review',
    'free next 6 !asks !terms !review',
    'we cut sorry 14 !regret !asks !review',
    'cut sorry you 14 !regret !asks !review',
    'give sorry you 14 !regret !asks !terms !review',
    'value sorry 12 !regret !asks !terms !review',
    'we cut core 7 !asks !terms !review',
    'willing swap thing 6 !asks !terms !review',
    'you free value 8 !asks !terms !review',
    'deGive deValue 9',
    'frGive frValue 9',
    'esGive esValue 9',
    'ptGive ptValue 9',
  ],
};
