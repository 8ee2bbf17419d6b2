import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

describe('profanity', () => {
  it.each([
    ['What the fuck happened there', ['fuck']],
    ['That was a sh1tty day, sorry.', ['sh1tty']],
    ['Oh for f**k’s sake', ['f**k’s']],
    ['He is full of b*llsh*t', ['b*llsh*t']],
    ['shiiiiit, that was quick', ['shiiiiit']],
    ['f u c k that noise', ['f u c k']],
    ['Your courier is a total prick', ['total prick']],
    ['That queue was a pain in the ass.', ['pain in the ass']],
    ['Das war scheiße, keine Frage', ['scheiße']],
    ['Quel con, ce livreur', ['Quel con']],
    ['Putain, encore en retard !', ['Putain']],
    ['El repartidor es un cabrón', ['cabrón']],
    ['Vai se foder', ['Vai se foder', 'foder']],
    ['Che cazzo succede', ['cazzo']],
    ['Wat een klotedag', ['klotedag']],
    ['You absolute @$$hole', ['@$$hole']],
    ['what the @#$%!', ['@#$%!']],
  ])('speaks of %j', (text, words) => {
    expect(spokenBy('profanity', text)).toEqual(words);
  });

  it.each([
    'Damn good coffee, and one hell of a view',
    'Shitake and cockatoo, Scunthorpe and Essex, assess the class',
    'Prick the potatoes with a fork first.',
    'You may feel a little prick from the needle.',
    'The blue tits nest above the door.',
    'Un café con leche, con mucho gusto. Un cono por favor.',
    'Er ist sehr dick geworden, das Ass im Ärmel und die Pute im Ofen.',
    'Varan är tyvärr slut, vi fick inga nya.',
    'Kunt u een fiets huren? Ja, vanaf acht uur.',
    'Un pique-nique au cul-de-sac, désolé pour le retard.',
    'Ele pede desculpa pelo atraso.',
    'Rated 4**** and **bold**, from $5* (*before VAT).',
    'Write to m***@harborfinch.example or call 555-0100!!!',
    'The A55 is closed, take the B4** instead. Size 5A/7S.',
  ])('keeps quiet about %j', (text) => {
    expect(spokenBy('profanity', text)).toBeNull();
  });
});
