import type { Concepts } from '../_reading/concept-index';

/** What is said of reviews and of what is given for them. */
export const incentiveConcepts: Concepts = {
  review:
    'review, reviews, reviewer, reviewers, reviewing, rating, ratings, rate, rates, raters, rater, stars, testimonial*, feedback, write up, writeup, critique, ' +
    'appraisal, endorsement, star rating, five star, thumbs up, score us, scores us, scoring us, your score, verdict, evaluation, assessment, ' +
    'bewert*, rezens*, sterne, avis, notez, votre note, evalu*, temoign*, resena*, opinion, opiniones, valora*, calific*, avalia*, avalie*, resenha*, ' +
    'recens*, beoordel*, estrellas, estrelas, etoiles, stelle, レビュー, 口コミ, クチコミ, ご感想, 評価, 星5',
  word:
    'thoughts, words, experience, opinion, opinions, comment, comments, commented, take, lines, line, story, notes, voice, voices, impressions, caption, post, posts, text, ' +
    ' sentence, sentences, praise, recommendation, say, something about us, how it went, how you like, what you think, what you thought, what you make, visit, stay, ' +
    'meinung, erfahrung, commentaire, experiencia, comentario, estadia, opiniao, mening, ervaring, 感想, コメント, 意見',
  give:
    'leave, leaves, leaving, left, write, writes, writing, wrote, written, post, posts, posting, posted, submit*, drop, drops, dropping, share, shares, sharing, shared, put, putting, ' +
    'publish*, upload*, send us, type, typing, jot, pop, pen, record, film, tell, tells, telling, told, say, says, saying, spread, shout, sing, describe*, mention*, talk, ' +
    'tap, complete, add, adding, place, give us, giving us, lend, rate, review, score, scores, vouch, recommend*, copy, sum up, spare, help us out, ' +
    'schreib*, hinterlass*, teil*, bewerte*, laiss*, donnez, partag*, ecri*, publi*, deja*, escrib*, compart*, cuent*, cont*, deix*, escrev*, lascia*, scriv*, schrijf*, deel, laat, 投稿, 書い, いただいた',
  site:
    'google, trustpilot, tripadvisor, yelp, capterra, g2, glassdoor, feefo, yotpo, holidaycheck, kununu, goodreads, booking, amazon, facebook, instagram, maps, app store, appstore, play, ' +
    'store page, store, product page, our page, page, online, public, publicly, portal, platform, website, site, sites, reddit, tab, listing, app, world, internet, web, forum, marketplace, everyone, steam, etsy, ebay, airbnb, ' +
    'live, screenshot, wall, profile, directory, comparison, thread, グーグル',
  change:
    'amend*, chang*, edit*, revise*, revising, updat*, raise, raised, raising, bump*, lift*, upgrad*, improve*, reconsider*, rethink*, revisit*, correct*, rewrit*, adjust*, alter*, modif*, remov*, delet*, ' +
    'withdraw*, withdrew, retract*, erase*, take down, take _ down, take _ _ down, take it offline, taken down, comes down, come down, down first, gone, vanish*, disappear*, offline, unpublish*, went up, goes up, higher, ' +
    'losch*, entfern*, ander*, zuruck*, retir*, supprim*, modifi*, borr*, elimin*, cambi*, quit*, apag*, remov*, alter*, rimuov*, verwijder*, 削除, 変更, 修正, 取り下げ',
  gift:
    'discount*, voucher*, coupon*, gift*, giftcard*, freebie*, freebies, gratis, complimentary, reward*, prize*, raffle*, sweepstake*, giveaway*, lottery, cashback, cash back, bonus*, perk*, swag, merch, bribe*, treat, treats, gems, ' +
    'coins, gold, diamonds, tokens, promo*, goodie*, cookies, dessert, sample, samples, sticker*, sweets, chocolate*, hamper*, surprise*, incentive*, tenner, fiver, socks, mug, tote, hoodie, hoodies, tee, tshirt, pin, badge, skin, skins, outfit, ' +
    'points, pound off, miles, stamps, draw, free, half price, half off, on the house, on us, is on me, early access, money back, rebate, store credit, some credit, credit you, credits, percent off, pro, premium, lounge pass, pass, upgrade*, ticket, tickets, entry, entries, entered, ' +
    'bottle, prosecco, wine, beer, pint, coffee, cake, bagel, tart, meal, dinner, lunch, night, drink, drinks, fries, snack, something small, little something, little extra, something extra, something special, something nice, small something, sth, ' +
    'worth your while, worth it for you, thank you gift, little thank, small thank, token of, kickback, commission, allowance, subscription, license, licence, warranty, month, iphone, ipad, headphones, spa, groceries, bag of, dryer, jeans, candle, set, crate, box of, scoop, refill, ' +
    'skip the line, priority, vip, exclusive, ads, ad free, unlock*, deluxe, loot, chest, xp, currency, wallet, tab, your code, promo code, code for, pct, cent off, pound off, ' +
    'gutschein*, rabatt*, geschenk*, kostenlos*, punkte, verlos*, gewinn*, guthaben, schokolade, pramie*, bon, bons, reduction, remise, cadeau*, offert*, gratuit*, tirage, cheque, descuento*, cupon*, regal*, puntos, sorteo, vale, premio*, ' +
    'desconto*, cupom, brinde*, pontos, sorteio, cortesia, gratis*, buono, sconto*, omaggio, punti, korting*, punten, tegoed, waardebon, クーポン, ポイント, 割引, プレゼント, 差し上げ, 進呈, 抽選, 無料, ギフト, 謝礼, 特典, 商品券, キャッシュバック',
  money:
    'refund*, reimburs*, compensat*, waive*, waiving, rebate*, repay*, repaid, replacement*, goodwill, fee, fees, charge, charges, deposit, bill, instalment, payment, money, cash, price, cost, cover, pay, pays, paid, ' +
    'pound, pounds, euro, euros, dollar, dollars, bucks, quid, percent, per cent, cents, €, erstatt*, rembours*, reembols*, rimbors*, terugbetal*, 返金, 円',
  get:
    'get, gets, getting, receive, receives, receiving, earn, earns, earning, win, wins, winning, collect, enjoy, enjoys, claim, snag, nab, pocket, pockets, grab, bag, bags, nets, we will, i will, we would, i would, we can, i can, we could, ' +
    'send you, give you, credit, unlock*, enter*, treat you, knock*, take _ off, extend*, double, doubles, add, adds, put, throw*, chuck, pop, slip, waiting, is yours, are yours, yours, is on, be on us, your way, ready for you, straight to, lands, goes to you, ' +
    'plants, removes, renews, ships, drop, hand you, set aside, saved for you, in store for you, bekommen, erhalten, schenken, legen, gibt, recevez, offrons, gagnez, recibe*, gana*, llevas, sumamos, leva, ganh*, receb*, ricev*, krijg*, ontvang*, 差し上げ, 進呈, もらえ',
  tie:
    'in return, in exchange, exchange, as a thank, as a little thank, as a small thank, as our thank, as a token, as a reward, way of saying, to say thank*, to thank, to express our, our gratitude, once, as soon as, the moment, provided, beforehand, first, afterwards, after you, then, ' +
    'all we ask, all it takes, for each, for every, each, every, per, anyone who, everyone who, all who, those who, people who, guests who, members who, customers who, whoever, who, reviewers, equals, gets you, earns, means, worth, deal, quid pro quo, how about this, helps you too, for every one, in it for you, would need, trade, swap, ' +
    'if you, when you, when your, should you, would you, if the, until, before i, before we, so that we, condition, in turn, because you, since you, for your, for a, for the, for rating, for reviewing, for leaving, for all, just, simply, and we, buy now, show the, show us, it takes, the same for you, ' +
    'sobald, zum dank, als dank*, dankeschon, wenn sie, wenn du, fur jede, fur eine, en echange, remerciement, pour chaque, si vous, a cambio, por cada, si nos, em troca, quem, se voce, in cambio, per ogni, in ruil, voor elke, した方, 方全員, いただいた方',
  denial:
    'policy, policies, law, illegal, unlawful, forbid*, prohibit*, banned, against, allowed, allow, rules, independent, separate, regardless, no matter, either way, up to you, mistaken, reported, report it, looked into, look into, stop it, not ours, full price, honesty, ' +
    'as you please, count towards, nothing to do with, whether or not, with or without, even if, whatever you write, feel free, nope, whoever told, scam, fake, isn t ours, warts and all, competitor*, reseller, seller, third party, expected of you',
  thanks:
    'thanks, thank, thx, ty, thank you for your, thanks for, danke, vielen dank, merci, gracias, obrigad*, grazie, bedankt, glad, sorry, apolog*, ありがとう',
  other:
    'code review, performance review, annual, hr, credit score, credit team, hotel, booking means, panel, application*, applicant*, grant, bursary, pull request, quote, attached, committee, board, council, auditor*, critic, critics, magazine, editor, under review, was reviewed, reviewed by, we review, team reviews, ' +
    'energy label, regulator, claim was, policy, terms, basket, survey, bounty, quest, tutorial, trial, newsletter, sign up, refer, friend, loyalty, gold member, birthday, students, nurses, teachers, receipt, bar code, vip card, film, movie, star next, membership level, independent tests, reposted, ' +
    'as our terms, under our, under the, you asked, trade discount, summer fair, ticket holders, spring, autumn, sale, barista of, ios',
  done:
    'was, were, has been, have been, had, approved, already, yesterday, today, tomorrow, last, due, because, since the, delay, late, broken, cracked, faulty, outage, lost, damaged, arrived, confirmed, passed, forwarded, spot on, helps us, helped, mentioned, detailed, shared with, ' +
    'read, hear, heard, know, see, how, working days, within, as agreed, phone, process*',
};

/** One of these has to be there. */
export const incentiveNeeds: readonly string[] = ['review', '-review', 'word', '-word'];
