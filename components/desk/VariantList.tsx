import { formatRoute } from '../../lib/desk-model/desk-route';
import { libraryStatus } from '../../lib/desk-model/library-search';
import { type Response, variantGroupOf } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { LibraryTag } from './LibraryTag';
import './VariantList.css';

const words = messages.desk.content.variants;

interface VariantListProps {
  readonly response: Response;
  /** The library. */
  readonly all: readonly Response[];
  readonly nowMs: number;
  readonly onAdd: () => void;
}

/** The same response in other languages, and room for one more. */
export function VariantList({ response, all, nowMs, onAdd }: VariantListProps) {
  const group = variantGroupOf(response);
  const others = all.filter((each) => each.id !== response.id && variantGroupOf(each) === group);
  return (
    <>
      {others.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="variant-list">
        {others.map((each) => (
          <li key={each.id}>
            <span class="strong">{each.language}</span>{' '}
            <a class="user-text" dir="auto" href={formatRoute({ section: 'responses', id: each.id })}>
              {each.title}
            </a>{' '}
            <LibraryTag status={libraryStatus(each, nowMs)} />
          </li>
        ))}
      </ul>
      <Button icon="plus" class="variant-list__add" onClick={onAdd}>
        {words.add}
      </Button>
    </>
  );
}
