import type { Concepts } from '../_reading/concept-index';

/** What is said of nature, and of what a thing does to it. */
export const greenConcepts: Concepts = {
  nature:
    'environment, environmental, environmentally, planet, planets, earth, nature, natural world, climate, ocean, oceans, sea, seas, forest, forests, rainforest*, soil, bees, wildlife, river, rivers, groundwater, the world, air pure, ecosystem*, biodiversity, atmosphere, animals, worms, trees, grandchildren, generations, coral, reef, reefs, habitats, carbon, co2, emissions, ' +
    'umwelt*, klima*, natur, erde, meer, planete, nature, climat, environnement, mer, terre, planeta, naturaleza, clima, medio ambiente, medioambiente, ambiente, mar, natureza, pianeta, terra, milieu, aarde, klimaat, 環境, 地球, 自然, 気候',
  strong:
    'eco friendly, run green, runs green, running green, green way, green choice, rot away, ecofriendly, eco conscious, eco champion, ecological, ecologically, eco discs, eco version, eco choice, eco product*, eco certified, sustainable, sustainably, sustainability, biodegradable, degradable, carbon neutral*, climate neutral*, co2 neutral*, carbon free, co2 free, carbon positive, climate positive, climate friendly, planet friendly, ' +
    'earth friendly, nature friendly, ocean safe, ocean friendly, reef safe, bee friendly, earth positive, earth conscious, environmentally friendly, environmentally sound, environmentally safe, environmentally responsible, environmentally neutral, environmentally conscious, environment friendly, net zero, zero waste, zero emission*, zero carbon, zero impact, zero footprint, no footprint, ' +
    'emission free, emissions free, pollution free, plastic neutral, plastic free, chemical free, guilt free, carbon negative, climate negative, green energy, green power, clean power, clean energy, clean green, greener, greenest, low impact, no impact, regenerative, nature positive, compostable, recyclable, earth kind, water positive, forest friendly, responsibly sourced, non toxic, footprint free, impact free, ' +
    'umweltfreundlich*, klimaneutral*, nachhaltig*, biologisch abbaubar*, umweltschonend*, okologisch*, klimafreundlich*, co2 frei*, emissionsfrei*, ecologique*, ecoresponsable*, eco responsable*, respectueu* de, biodegradab*, neutre en carbone, durable*, ecologic*, sostenible*, sustentavel*, sustentaveis, amig* do, amigable*, respetuos*, carbono neutro, neutro en carbono, ' +
    'ecosostenibil*, sostenibil*, rispettos*, milieuvriendelijk*, duurzaam*, duurzame, klimaatneutraal*, 環境にやさしい, 地球にやさしい, 環境に優しい, 地球に優しい, エコ, サステナブル, カーボンニュートラル, 生分解性',
  good:
    'good, kind, kinder, friendly, friend, protect*, save, saves, saving, help, helps, helping, love, loves, safe, respect*, favour, favor, better, cleaner, clean, gentle, gentler, approves, healthy, harmony, tune, care, cares, caring, pure, heal*, give back, gives back, smile*, happy, happier, thank*, break, a break, look after, looks after, okay, ok, ally, hero, win, responsib*, sound, light on, easy on, touch, breathe*, grow*, restor*, renew*, preserv*, ' +
    'schon*, schutz*, gut, hilf*, protege*, respect*, ayud*, salv*, cuid*, ajud*, proteg*, aiut*, beschermt, goed, やさし, 優し, 守',
  harm:
    'harm, harms, harmed, harming, harmless, damage, damages, damaging, hurt, hurts, hurting, impact, impacts, footprint, burden, burdens, pollut*, trace, waste, emission, emissions, exhaust, leaves nothing, nothing behind, untouched, toxic, wound*, spoil*, scar, scars, cost to, price for the, weigh*, cancel*, offset*, offsets, neutral*, neutralis*, compensat*, make up for, makes up for, nature notice, will not notice, guilt, conscience, belast*, schad*, auswirkung*, ' +
    'impact*, nuit, nuire, dano, danar, dana*, prejudic*, impacto, impatto, danni, schade, 負荷, 害',
  free: 'free, zero, without, no, nothing, none, neutral, less, not, never, ohne, sans, sin, sem, senza, zonder, aucun, kein, ゼロ',
  rot: 'rot, rots, rotting, melt, melts, melting, vanish*, compost, composts, composted, decompos*, break down, breaks down, breaks up, degrad*, dissolv*, disintegrat*, disappear*, back into the soil, turn* to soil, turns into soil, bury, bury them, return to nature, back to nature, returns to the earth, gone in weeks, verrott*, zersetz*, abbaubar, descompon*, decompoe, 分解, 土に還',
  offset:
    'offset, offsets, offsetting, plant a tree, plant trees, plants a tree, planting, tree planted, trees, cancels, cancel out, balance out, balanced out, make up for, compensate*, credits, kompensier*, compens*, オフセット',
  green:
    'green, greener, greenest, eco, bio, organic, natural, clean, ethical, conscious, renewable*, solar, electric, bamboo, plant based, plants, vegan, recycled, grun*, vert, verte, verde, groen, 緑, グリーン',
  fact:
    'report, reports, certificate, certificates, certified, certification, data sheet, datasheet, audited, audit, figures, figure, licence, license, label, labels, method, criteria, verified, standard, iso, en, gots, fsc, fuel disclosure, page, register, meter, test, tested, lab, kwh, mwh, scope, percent, per cent, product page, study, source, pdf, linked, measured, by the regulator, share of, ' +
    'energy label, nachweis, zertifikat*, bericht, rapport, certificat*, informe, certificad*, relatorio, 認証, 報告',
  question:
    'asked whether, you asked, you wonder, whether, your question about, you want to know, is it true, what do you mean, you hear, we hear you would, ask our, will ask, have to ask, asked the supplier, proof, thanks for the idea, noted it, nos preguntas, vous demandez, sie fragen, ob, si le, かどうか, ですか',
  refuse:
    'claim, claims, claim to be, call it, calling, call the, misleading, mislead*, banned, stopped saying, back it up, back up, prove, can not say, do not say, would not say, wrong idea, not ours, aren t ours, lawyers, regulator, law, allowed, may carry, may be called, not yet, not there yet, sadly, unfortunately, yes sadly, for now, until we, nope, belegen, werben, preuve, prueba, prova, ne disons, no decimos, nao dizemos, ません',
  colour:
    'colour, color, shade, blue, black, white, brown, moss, olive, grey, gray, yellow, red, oak, turned green, ring, paler, tones, curtains, paint, wall, stripes, stripe, sold out, in stock, restocked, fabric, model, modell, modele, modelo, couleur, farbe, color verde, cor, stock, モデル, 色',
  other:
    'setting, settings, button, mode, dashboard, test environment, work environment, friendly environment, office, office, game, level, players, zone, party, fees, fee, thumb, light for, green light, green beans, salad, beans, climate control, air filter, filter, pollen, earth wire, wire, station, lounge, view, views, rooms, documentar*, drinks, copy, cache, search, pass, passes, renewed, bin, bins, litter, batteries, recycling, carbon steel, carbon copy, ' +
    'eclipse, protest*, policy, rally, bridge, pitch, course, greens keeper, fee, time, seeds, ears, account, by cm, cm, standby, wash, lowers, degrees, paper recycling, general waste, glass bin, Einstellung, ajuste, 設定, menu, raining, coaster, iron',
  ours: 'we, our, ours, us, your, this, these, it, they, them, you, its, everything, all, each, every, range, product, products, packaging, wrapper, bag, bags, parcel*, order, orders, delivery, deliveries, shipping, flights, flight, stay, hotel, tariff, power, gas, clothes, cotton, leather, paper, detergent, cleaner, soap, buses, ship*, cruise, trains, unser*, notre, nos, nuestra*, nuestro*, nossa*, nosso*, nostr*, onze, 当社, 私たち',
  boast:
    'most, best, ever, only, already, whole, entire, entirely, 100, hundred, completely, totally, fully, truly, proud, champion, leader, first, rest assured, promise, easy heart, put your mind, feel good, enjoy, worry, no worries, solution, choice, way, option, the future, every, so fly, so print, stream away, through and through, always, vollig, komplett, totalmente, entierement, volledig, すべて',
};
