import { describe, expect, it } from 'vitest';
import { type DeskRoute, formatRoute, parseRoute } from '../../../lib/desk-model/desk-route';

describe('parseRoute', () => {
  it.each<[string, DeskRoute]>([
    ['', { section: 'log', id: null }],
    ['#/', { section: 'log', id: null }],
    ['#/log', { section: 'log', id: null }],
    ['#/people/0193-a', { section: 'people', id: '0193-a' }],
    ['#/people/0193-a/history', { section: 'people', id: '0193-a', part: 'history' }],
    ['#/people/0193-a/else', { section: 'people', id: '0193-a' }],
    ['#/log/0193-a/history', { section: 'log', id: '0193-a' }],
    ['#/proof/0193-a', { section: 'log', id: '0193-a', part: 'proof' }],
    ['#/proof', { section: 'log', id: null }],
    ['#/log?period=week', { section: 'log', id: null }],
    ['#/responses/new', { section: 'responses', id: 'new' }],
    ['#/advocates', { section: 'advocates', id: null }],
    ['#/settings', { section: 'settings', id: null }],
    ['#/nowhere/1', { section: 'log', id: null }],
    ['#/log/%E0%A4%A', { section: 'log', id: null }],
  ])('reads %j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['plain', 'with/slash', 'ünï %', '日本語'])('finds %j again', (id) => {
    const route: DeskRoute = { section: 'people', id };
    expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(parseRoute(formatRoute({ ...route, part: 'history' }))).toEqual({ ...route, part: 'history' });
    const proof: DeskRoute = { section: 'log', id, part: 'proof' };
    expect(parseRoute(formatRoute(proof))).toEqual(proof);
  });
});
