import type { Concepts } from '../_reading/concept-index';

/** What is said of reviews, of who is asked for one, and of altering one. */
export const gatingConcepts: Concepts = {
  change:
    'amend*, change, changing, edit, editing, revise, revising, update, updating, raise, raising, bump, bumping, bumped, lift, lifting, upgrade, upgrading, improve, improving, reconsider*, rethink*, revisit*, correct, correcting, rewrite, rewriting, adjust, adjusting, alter, altering, modify, modifying, ' +
    'remove, removing, removal, delete, deleting, deleted, deletion, withdraw, withdrawing, withdrawal, retract, retracting, erase, erasing, take down, take it down, take that down, take _ _ down, take _ _ _ down, take _ _ _ _ down, taken off, persuade you, vanish, disappear, see to its, back to your, take _ down, take _ _ _ down, taking down, take back, taking back, take _ back, take off, take _ _ offline, taking _ _ offline, taking _ offline, take it off, hide, hiding, ' +
    'unpublish*, un post, undo, redo, scrub, wipe, soften, tone down, tone _ down, swap, swapping, replace, replacing, rescind, bin, drop it, pull it, pull down, archive, boost, turn it into, turn _ into, look at it again, look again, think again, second look, another look, second thought, fresh look, go back to, unsay, rephrase, reword, ' +
    'losch*, entfern*, ander*, anpass*, anzupassen, uberdenk*, zuruckzieh*, zurucknehm*, supprim*, retir*, modifi*, changer, borra*, elimin*, quita*, cambia*, actualiz*, apag*, remov*, alter*, mud*, exclu*, rimuov*, cancell*, verwijder*, aanpas*, wijzig*, 削除, 変更, 修正, 取り下げ, 見直, 上げ',
  changed:
    'changed, amended, edited, revised, updated, raised, lifted, upgraded, improved, corrected, rewritten, adjusted, altered, modified, removed, withdrawn, withdrew, retracted, erased, taken off, taken down, come off, came down, comes down, taken back, hidden, gone, vanish*, disappear*, offline, could go, to go, it go, goes away, go away, go from, ' +
    'still there, still up, still online, still at, still shows, still says, stands, stand there, stay up, no longer describe*, no longer reflect*, reflect, reflects, match, became, become, turned into, grow into, climb, rise, sorted out',
  review:
    'review, reviews, rating, ratings, testimonial*, feedback, write up, score, scores, verdict, critique, appraisal, one star, star rating, stars, star, bewertung*, rezension*, sterne, avis, etoiles, votre note, resena*, valoracion*, calificacion*, estrellas, avaliac*, resenha*, estrelas, recension*, stelle, beoordeling*, recensie*, sterren, ' +
    'レビュー, 口コミ, 評価, 星の数, 星5',
  word: 'comment, comments, post, words, text, thread, headline, what you wrote, what you said, you wrote, you posted, remark, remarks, complaint,  opinion, photo, entry, yours, deleted this, delete this, update it, take it, complaint, commentaire, comentario, commento, bericht, 投稿',
  rate:
    'rate, rates, review us, review it, leave us, leave a, leave five, leave your, post, posting, publish*, share, sharing, tell others, tell everyone, tell people, tell the, let others, let people, say so, say it, shout*, sing, spread, recommend, write a, write us a, drop a, give us a, give us five, type, going public, go public, google us, put it, ' +
    'bewerte*, bewerten, notez, dites, laissez, evalu*, valora, valore*, dejanos, deja, califica*, avalie*, conte, recomend*, lascia*, beoordeel, お願いします',
  plea:
    'please, pls, plz, could, would, can we, can i, may we, may i, kindly, ask, asking, mind, consider, hope, hoping, request, wish, love to, appreciate, grateful, obliged, want, need, should, must, invite*, willing, be so kind, so kind, any chance, chance, favour, favor, plea, persuade, expect, see to, in order, fair, deserve*, let me, perhaps, ' +
    'maybe, mean the world, feel better, be nice, would be nice, be super, be great, be lovely, we would like, urge, beg, trust, prefer, how about, why not, bitte, bitten, konnten, wurden, merci de, veuillez, pourriez, podria*, por favor, puedes, poderia, pode, potrebbe, potresti, graag, kunt, wilt, いただけ, お願い',
  up: 'five, four, 5, 4, higher, kinder, better, upwards, up, upward, couple of stars, more stars, few more, full five, full marks, top, 5 stars, five stars, fairer, nicer, positive, good one, kind, deserve*, completely',
  happy:
    'love, loved, loving, enjoy, enjoyed, enjoying, happy, happier, happiest, satisfied, delighted, pleased, great, good, well, smoothly, wonderful, fantastic, amazing, lovely, smile, smiles, smiled, thrilled, compliment, compliments, praise, positive, liked, like, likes, promoter, promoters, fans, fan, perfect, awesome, excellent, nine, ten, 9, 10, ' +
    'impressed, content, best, glad, loyal, recommend, thumbs up, yes, dream, over the moon, adore, adored, supporters, wowed, brilliant, top marks, sun, highly, kind, hooray, yay, stellar, beautifully, fine, blown away, chuffed, pleasant, cheer, five, four, 5, 4, advocates, ' +
    'zufrieden, gefallen, gefiel, begeistert, glucklich, satisfait*, content*, aime, plu, ravi*, gusto, encanto, contento*, satisfech*, gostou, adorou, satisfeit*, piaciut*, soddisfatt*, tevreden, blij, 満足, 気に入, 良かった, よかった',
  unhappy:
    'unhappy, dissatisfied, disappointed, unsatisfied, displeased, hate, hated, bad, wrong, negative, poor, problem, problems, issue, issues, complaint, complaints, criticism, otherwise, else, others, rest, less, lower, below, anything, something, nightmare, frown, frowns, grumble*, gripe*, moan*, niggle*, unkind, harsh, bothers, thumbs down, ' +
    'fell short, let you down, let down, upset, not happy, did not, didn, were not, was not, is not, it is not, if not, who do not, who did not, are not, does not, do not, 1, 2, 3, one, two, three, meh, detractor*, cloud, fail, unable, low, sad, grudge, concern, concerns, amiss, missing, cross, critical, unless, ' +
    'nicht, unzufrieden, sonst, kritik, decu*, insatisfait*, sinon, insatisfech*, si no, caso, queja, mal, nao, insatisfeit*, altrimenti, insoddisfatt*, ontevreden, anders, 不満, 問題, なかった',
  public:
    'google, trustpilot, tripadvisor, yelp, capterra, g2, glassdoor, feefo, booking, amazon, facebook, holidaycheck, reddit, app store, store, stores, play, public, publicly, online, world, internet, web, site, sites, page, loud, rooftops, portal, platform, everyone, followers, review, reviews, rating, stars, review link, review page, link, offentlich, loja, tienda, グーグル',
  private:
    'write to us, mail us, email us, message us, call us, ring us, phone us, tell us, tell only, contact us, talk to us, come to us, speak to us, dm us, reply to us, let us know, mail, email, inbox, form, contact form, private, privately, confidence, in house, desk, counter, manager, phone, call, ring, direct, directly, line, my number, whisper, quiet word, ' +
    'head office, instead, suggestion box, our ears, only we can, us first, me first, come and, knock on, to only us, only us, ears only, our ears, quiet, down the line, with us before, talk to, drop me, devs, behind the scenes, offline, internally, hotline, helpline, chat, ticket, message, dm, service inbox, discussed with, say it to, come back to us, right with you, ' +
    'direkt, schreiben, privat, melden, en prive, contactez, dites le nous, cuentanos, escribe*, contacta*, fale, contate, escreva, antes, in privato, contatta*, scrivi*, rechtstreeks, 直接, 問い合わせ, ご連絡, メール, お知らせ',
  cond: 'if, when, should, for, those, anyone, whoever, only, who, people who, customers who, guests who, just, before, unless, rather than, instead of, to our, our happiest, all who, and only, provided, nobody else, biggest, only those, only point, only send, the moment, with a, had, did, was, were, enjoying, happy with, keep, send, ask, wenn, falls, nur, si, solo, so, se, apenas, solamente, seulement, alleen, als, の方は, の場合',
  fair:
    'honest, honestly, good or bad, good and bad, bad or good, loved it or, positive or negative, whatever, everyone, everybody, all guests, all of our, all customers, all residents, all opinions, same, no matter, either way, alike, regardless, whether, warts, public or private, in public or, both, short or long, good bad or, all reviews, every review, ' +
    'sort people, egal, ehrlich*, sea buena, buena o mala, boa ou ma, bonne ou mauvaise, quel que soit, eerlijk*, 率直, すべて',
  notask:
    'no need, need not, did not have to, free to, never ask, not ask, would not ask, we never, nobody, against, rules, guidelines, policy, once a habit, can be edited, can edit, can delete, how to, if that is what, under profile, settings, you can then, has stopped, should have asked, been asked, owe you, spot on, deserved, were deserved, stays online, stays where, remains, ' +
    'removed your, removes, moderators, site itself, its author, we can not, not remove, thank you for the five, thanks for the, thank you for your, your request, we have changed, you have updated, rest assured, not ours, brauch*, hace falta, pas besoin, reste en ligne, nao precisa, 必要はありません, ありがとう',
  other:
    'booking, fuse, class of, fee, note, wording, address, password, account, card, phone number, profile, postcode, surname, order, hotel kept, inspection, favourites, screen, fuse, shelf, bin, filter, screws, app, restart, pavement, film, song, branch, amount, plan, city, driver, beep, game, jacket, kettle, voucher, meeting, details, system, hostel, scheme, menu, stars on, log, back, konto, compte, cuenta, conta, コード',
};

/** One of these has to be there. */
export const gatingNeeds: readonly string[] = ['review', '-review', 'word', '-word', 'public', '-public'];
