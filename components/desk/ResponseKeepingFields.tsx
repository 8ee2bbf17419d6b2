import { messages } from '../../lib/messages';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { ResponseFormErrors } from './check-response-form';
import { FoldedSection } from './FoldedSection';
import type { FieldOf } from './ResponseEditor';

const words = messages.desk.content;

/** Where a response comes from, who keeps it, and what goes with it. */
export function ResponseKeepingFields({ errors, field }: { errors: ResponseFormErrors; field: FieldOf }) {
  return (
    <FoldedSection title={words.edit.keepingTitle} hasError={Boolean(errors.sourceUrl ?? errors.links)}>
      <TextField {...field('owner', words.owner, words.edit.ownerHint)} />
      <TextField {...field('sourceUrl', words.sourceUrl, words.edit.sourceHint)} />
      <TextArea {...field('links', words.links, words.edit.linksHint)} lines={2} />
    </FoldedSection>
  );
}
