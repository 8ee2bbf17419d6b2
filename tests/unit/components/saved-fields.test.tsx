// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SavedSelect } from '../../../components/controls/SavedSelect';
import { TypedField } from '../../../components/controls/TypedField';

afterEach(cleanup);

/** The focus goes elsewhere. */
function leave(field: HTMLElement): void {
  field.focus();
  field.blur();
}

describe('a typed value', () => {
  const show = (saveLabel?: string) => {
    const saved: string[] = [];
    const onSave = (value: string) => saved.push(value);
    render(<TypedField type="date" label="Day" value="" onSave={onSave} {...(saveLabel && { saveLabel })} />);
    const field = screen.getByLabelText('Day');
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    return { saved, field, type };
  };

  it('is saved once when the focus leaves, not part by part', () => {
    const { saved, field, type } = show();
    type('0002-01-01');
    type('0020-01-01');
    type('2027-01-01');
    expect(saved).toEqual([]);
    leave(field);
    expect(saved).toEqual(['2027-01-01']);
  });

  it('is saved on Enter', () => {
    const { saved, field, type } = show();
    type('2027-01-01');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(saved).toEqual(['2027-01-01']);
  });

  it('that is the same as before is not saved', () => {
    const { saved, field } = show();
    leave(field);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(saved).toEqual([]);
  });

  it('with a button of its own waits for that', () => {
    const { saved, field, type } = show('Save day');
    type('2027-01-01');
    leave(field);
    expect(saved).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save day' }));
    expect(saved).toEqual(['2027-01-01']);
  });
});

describe('a choice', () => {
  const options = ['open', 'solved', 'escalated'].map((value) => ({ value, label: value }));
  const show = () => {
    const saved: string[] = [];
    render(
      <SavedSelect label="Outcome" value="open" options={options} onSave={(value) => saved.push(value)} />,
    );
    const field = screen.getByLabelText<HTMLSelectElement>('Outcome');
    const pass = (value: string) => {
      fireEvent.keyDown(field, { key: 'ArrowDown' });
      fireEvent.change(field, { target: { value } });
    };
    return { saved, field, pass };
  };

  it('by the pointer is saved at once', () => {
    const { saved, field } = show();
    fireEvent.change(field, { target: { value: 'solved' } });
    expect(saved).toEqual(['solved']);
  });

  it.each<[string, (field: HTMLElement) => void]>([
    ['the focus leaves', leave],
    ['Enter', (field) => fireEvent.keyDown(field, { key: 'Enter' })],
  ])('by the arrow keys is saved on %s, not on the way', (_, end) => {
    const { saved, field, pass } = show();
    pass('solved');
    pass('escalated');
    expect(saved).toEqual([]);
    expect(field.value).toBe('escalated');
    end(field);
    expect(saved).toEqual(['escalated']);
  });

  it('that Enter saves opens no list, as Enter without one does in some browsers', () => {
    const { field, pass } = show();
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(true);
    pass('solved');
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
  });

  it('by other means than keys is saved at once again when the focus was elsewhere', async () => {
    const { saved, field } = show();
    fireEvent.keyDown(field, { key: 'Escape' });
    await act(() => leave(field));
    fireEvent.change(field, { target: { value: 'solved' } });
    expect(saved).toEqual(['solved']);
  });

  it('by the pointer after the arrow keys is saved once', () => {
    const { saved, field, pass } = show();
    pass('solved');
    fireEvent.pointerDown(field);
    fireEvent.change(field, { target: { value: 'escalated' } });
    leave(field);
    expect(saved).toEqual(['escalated']);
  });
});
