// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RowLink } from '../../../components/desk/RowLink';
import { VirtualTable } from '../../../components/desk/VirtualTable';
import { giveRoom } from './give-room';

const layout = { columns: [{ id: 'name', heading: 'Name', width: 100, grow: 1 }], rowHeight: 40 };

/** A table of these rows, apart by spaces; another key is another list. */
function tableOf(names: string, listKey: string) {
  return (
    <VirtualTable
      label="Names"
      ids={names.split(' ')}
      listKey={listKey}
      selectedId={null}
      layoutFor={() => layout}
      cell={({ id }) => (
        <RowLink section="responses" id={id} isSelected={false}>
          {`Name ${id}`}
        </RowLink>
      )}
    />
  );
}

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const namesShown = () => rows().map((row) => row.textContent);

giveRoom();
afterEach(cleanup);

it('gives another list the elements of the earlier one, in order', () => {
  const { rerender } = render(tableOf('a b c d', 'all'));
  const before = rows();
  rerender(tableOf('d x c', 'found'));
  expect(namesShown()).toEqual(['Name d', 'Name x', 'Name c']);
  expect(rows()).toEqual(before.slice(0, 3));
  rerender(tableOf('a b c d e', 'all'));
  expect(namesShown()).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `Name ${name}`));
});

it('leaves each row its element while the list stays', () => {
  const { rerender } = render(tableOf('a b c', 'all'));
  const [a, b, c] = rows();
  rerender(tableOf('n a c b', 'all'));
  expect(namesShown()).toEqual(['Name n', 'Name a', 'Name c', 'Name b']);
  expect(rows().slice(1)).toEqual([a, c, b]);
});

it('leaves the row that has the focus its element also in another list', () => {
  const { rerender } = render(tableOf('a b c', 'all'));
  const link = document.querySelector<HTMLElement>('tr[data-id=b] a');
  link?.focus();
  rerender(tableOf('x c b', 'found'));
  expect(document.activeElement).toBe(link);
  expect(link?.textContent).toBe('Name b');
});
