import { describe, expect, it } from 'vitest';
import { authorIdentity } from '../../../lib/domain/author-identity';

const written = (name: string | null, handle: string | null = null, profileUrl: string | null = null) =>
  authorIdentity({ site: 'talk.example', author: { name, handle, profileUrl } });

describe('authorIdentity', () => {
  it.each([
    ['a handle', written('Ada', 'ada_quill'), 'ada_quill'],
    ['a name alone', written('Ada Quillfeather'), 'Ada Quillfeather'],
    ['a name that begins like a shared one', written('Guesthouse Bo'), 'Guesthouse Bo'],
    ['a handle of an account, whatever its name', written('Anonymous', 'kettlefan'), 'kettlefan'],
    ['a numbered account', written('user12345'), 'user12345'],
    ['nothing', written(null), undefined],
  ])('goes by %s', (_what, identity, account) => {
    expect(identity?.handle).toBe(account);
  });

  it.each([
    'Anonymous',
    'anonymous',
    'Guest',
    'guest_4711',
    'Guest #12',
    '[deleted]',
    '(removed)',
    'Deleted user',
    'community wiki',
    'deleted-user-99',
    'A Google User',
    'Gelöschter Benutzer',
    '匿名',
  ])('takes nobody for the one who is named "%s"', (name) => {
    expect(written(name)).toBeNull();
    expect(written(name, null, 'https://talk.example/u/0')).toBeNull();
  });
});
