import type { LibraryRow } from './read-library';

/** What no response may say: promises, admissions, incentives, green claims, threats, boilerplate. By language. */
export const unwantedWords: Readonly<Record<LibraryRow['language'], readonly RegExp[]>> = {
  en: [
    /\bguarantee/iu,
    /\bpromise/iu,
    /\b(our|my) (mistake|fault|error)\b/iu,
    /\bwe (messed|screwed) up\b|\bour (failure|negligence)\b/iu,
    /\bnever happen again\b|\bwill definitely\b/iu,
    /\binconvenience\b|\brest assured\b|\bvalued customer\b|\bkindly\b|\bas per\b|\bas soon as possible\b/iu,
    /\bvoucher|\bcoupon|\bgift card|\bin (return|exchange) for (a|your) review|\bstore credit\b|\bfree of charge\b/iu,
    /\bcompensat|\bwe('ll| will) (refund|replace|pay)\b/iu,
    /\beco-?friendly|\b(carbon|climate)[- ]neutral|\bsustainable|\bgreener?\b|\bplanet\b/iu,
    /\blawyer|\bsue\b|\bcourt\b|\bpolice\b|\blegal (action|steps)\b/iu,
    /\b(5|five)[- ]stars?\b|\b(best|better|safer|cheaper) than\b/iu,
  ],
  de: [
    /garantier|versprechen|verspreche/iu,
    /unser(e|em|en)? (Fehler|Schuld|Versehen)/iu,
    /Unannehmlichkeit|schnellstmöglich|umgehend|Wir bitten um (Ihr )?Verständnis/iu,
    /Gutschein|Rabatt|Entschädigung|erstatten wir|kostenlos/iu,
    /klimaneutral|umweltfreundlich|nachhaltig/iu,
    /Anwalt|Gericht|Polizei|rechtliche Schritte/iu,
    /\b(du|dich|dir|dein|deine|euch|euer)\b/iu,
  ],
  fr: [
    /garanti(r|s|e|ssons)|promett|promess/iu,
    /(notre|ma) (faute|erreur)/iu,
    /désagrément|gêne occasionnée|dans les meilleurs délais|dans les plus brefs délais/iu,
    /bon d'achat|remise|dédommag|indemnis|gratuit/iu,
    /écologique|durable|neutre en carbone/iu,
    /avocat|tribunal|police|action en justice/iu,
    /(?<!\p{L})(t'|(tu|toi|ton|tes)(?!\p{L}))/iu,
  ],
  es: [
    /garantiz|promet|promes/iu,
    /nuestr[oa] (error|culpa)/iu,
    /(molestias|inconveniente)s?\b.{0,12}(ocasionad|causad)|lo antes posible|a la mayor brevedad/iu,
    /cupón|vale de|descuento|compensaci|indemniz|gratis/iu,
    /ecológic|sostenible|sustentable|carbono neutr/iu,
    /abogad|tribunal|policía|acciones legales/iu,
    /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vos|vosotros|os)(?!\p{L})/iu,
  ],
  'pt-BR': [
    /garant(imos|o|ir)|promet|promess/iu,
    /noss[oa] (erro|culpa)|falha nossa/iu,
    /inconveniente|transtorno|o mais breve possível|o quanto antes/iu,
    /cupom|vale-|desconto|indeniz|compensaç|grátis/iu,
    /ecológic|sustentáve(l|is)|carbono neutro/iu,
    /advogad|tribunal|polícia|medidas legais/iu,
    /(?<!\p{L})(tu|teu|tua|contigo|vós|telemóvel|encomenda)(?!\p{L})/iu,
  ],
  ja: [
    /保証いたします|お約束(します|いたします)|必ず/u,
    /弊社のミス|当社の(ミス|過失|責任)|弊社の(過失|責任)/u,
    /ご迷惑をおかけ|ご不便をおかけ/u,
    /クーポン|割引|補償|賠償|無料で/u,
    /エコ|カーボンニュートラル|環境にやさしい/u,
    /弁護士|裁判|警察|法的措置/u,
  ],
};

/** What names one customer's order, account or parcel. */
export const personalDetails: Readonly<Record<LibraryRow['language'], RegExp>> = {
  en: /\b(order|tracking|case|membership|invoice) number|\bsend us its number|\bbooking reference|date of purchase/iu,
  de: /Bestellnummer|Sendungsnummer/iu,
  fr: /numéro de commande/iu,
  es: /número de pedido/iu,
  'pt-BR': /número do pedido/iu,
  ja: /注文番号/u,
};

/** Where such things are asked for: out of the public's sight. */
export const privateWords: Readonly<Record<LibraryRow['language'], RegExp>> = {
  en: /\bprivate\b|\bout of public\b/iu,
  de: /privat/iu,
  fr: /message privé|en privé/iu,
  es: /mensaje privado|en privado/iu,
  'pt-BR': /mensagem privada|em privado/iu,
  ja: /DM/u,
};
