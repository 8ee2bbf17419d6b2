function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** What a placeholder asks for, folded: the kinds of thing that are filled in. */
export const FIELD_WORDS: ReadonlySet<string> = words(
  // English.
  'name names firstname lastname fullname fname lname surname forename nickname username handle title salutation greeting signature initials',
  'date dates day days weekday month year time times hour hours minutes duration period deadline timeframe slot week eta timestamp',
  'amount price cost fee sum total value percent percentage discount number numbers nr id code digits figure quantity qty count',
  'order ordernumber case ticket reference ref invoice receipt booking reservation tracking policy contract account serial claim complaint',
  'link url website site webpage page email mail phone telephone mobile fax address postcode zip zipcode city town village country county state region',
  'area street place location venue branch shop store outlet station airport hotel restaurant office warehouse depot hall room',
  'product products item items model brand company organisation organization business firm department dept team agent manager colleague',
  'customer client guest patient member passenger traveller traveler driver courier carrier supplier vendor partner employer staff employee operator',
  'recipient sender user person contact reviewer author owner host tenant vet doctor dentist chef teacher trainer speaker artist band player',
  'issue problem topic subject reason cause question request concern feature service plan package tariff fare event course',
  'flight train bus route line gate platform seat destination size colour color material flavour flavor dish drink ingredient position job role',
  'language currency version device browser app platform network channel format document form file attachment code voucher coupon pet dog cat',
  'his/her he/she him/her he/she/they xx xxx xxxx tbd tbc tba todo placeholder blank noun verb text message details info language sport sector sku iban',
  // Chinese, Korean.
  '姓名 名字 订单号 日期 商品名 链接 客户姓名 金额 이름 성함 고객명 고객님 주문번호 날짜 상품명 링크 금액',
  // German, French.
  'vorname nachname anrede kunde kundin kundenname datum uhrzeit zeit tag monat jahr betrag preis summe nummer bestellnummer auftragsnummer rechnungsnummer',
  'kundennummer sendungsnummer ticketnummer vorgangsnummer produkt artikel produktname ort stadt land adresse strasse filiale telefonnummer telefon abteilung mitarbeiter',
  'thema problem grund anliegen firma firmenname unternehmen marke frist lieferdatum wochentag linie',
  'nom prenom client cliente heure jour mois annee montant prix numero commande produit article lien ville pays adresse magasin telephone service sujet',
  'motif entreprise marque date agence conseiller civilite',
  // Spanish, Portuguese, Italian, Dutch.
  'nombre apellido apellidos fecha hora dia mes importe precio pedido producto articulo enlace ciudad pais direccion tienda telefono departamento tema motivo empresa marca',
  'nome sobrenome data hora dia mes valor preco pedido produto artigo ligacao cidade pais endereco loja telefone departamento assunto motivo empresa marca cargo',
  'cognome ora giorno mese importo prezzo ordine prodotto articolo collegamento citta indirizzo negozio telefono reparto argomento azienda',
  'naam voornaam achternaam datum tijd dag maand bedrag prijs bestelnummer ordernummer klant klantnaam klantnummer product artikel stad plaats land adres winkel telefoonnummer afdeling onderwerp reden bedrijf',
);

/** Words that end a placeholder whatever stands before them: "[vet clinic name]". */
export const SURE_ENDS: ReadonlySet<string> = words(
  'name names firstname lastname surname username handle date amount number numbers digits id link url website address email mail phone price percentage',
  'reference postcode postal zip here iban placeholder vorname nachname datum nummer betrag adresse bestellnummer einfugen eintragen',
);

/** What stands before the others: "[delivery day]", "[local store]". */
export const BEFORE_FIELDS: ReadonlySet<string> = words(
  'first last full middle family given your preferred home work delivery shipping arrival departure start end due return refund next previous expected estimated exact',
  'correct relevant specific local nearest opening closing contact support sales job social media and or main affected purchased business working insert number',
);

/** "[name of the chef]", "[numéro de commande]": the field stands first, one of these after it. */
export const OF_WORDS: ReadonlySet<string> = words(
  'of de du del della do da des der dos van for fur pour para per here hier ici aqui the',
);

/** What is to be done with a placeholder: "[insert link]", "[delete as appropriate]". */
export const TASK_WORDS: ReadonlySet<string> = words(
  'insert fill delete specify include replace strike optional einfugen eintragen ergaenzen erganzen',
  'inserer indiquer ajouter completer insertar introducir anadir indicar inserir adicionar preencher inserire aggiungere invoegen invullen',
);

/** They say what something is, so it is no placeholder: "[affiliate link]", "[name removed]". */
export const LABEL_WORDS: ReadonlySet<string> = words(
  'ad ads sponsored affiliate paid official advert anzeige werbung gifted pr press partner broken dead removed hidden deleted redacted withheld unknown private',
  'changed internal external only official not needed sic edit update updated resolved solved closed and/or n/a 24/7 y/n yes/no on/off',
);

/** Keys and buttons are put in brackets as well, after these. */
export const PRESS_WORDS: ReadonlySet<string> = words(
  'press tap click hit choose select open push pick type hold drucke drucken klicke klicken appuyez cliquez pulsa pulse clique button key menu',
);

/** Japanese ones, in any kind of bracket. */
export const JAPANESE_FIELDS =
  '(?:お客様|ご|お)?(?:名前|氏名|名|お名前|注文番号|商品名|製品名|日付|日時|時間|金額|価格|店舗名|店名|担当者名?|担当部署|リンク|URL|住所|電話番号|会社名|番号|お客様名|顧客名|地名|曜日|期間|件名|部署名|用件|内容)(?:を(?:入力|挿入|記入))?';
