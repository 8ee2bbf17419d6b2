import { useState } from 'preact/hooks';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { approvedBefore } from '../../lib/services/list-versions';
import { SelectField } from '../controls/SelectField';
import { ResponseComparison } from './ResponseComparison';
import './VersionHistory.css';

const words = messages.desk.review.versions;

/** Any two versions of a response side by side; at first the newest with the one approved before it. */
export function VersionHistory({ versions, nowMs }: { versions: readonly Response[]; nowMs: number }) {
  const [newest, second] = versions;
  const [chosen, setChosen] = useState<{ readonly before: string; readonly after: string } | null>(null);
  if (!newest || !second) return <p class="quiet">{words.only}</p>;
  const first = approvedBefore(versions, newest.version) ?? second;
  const { before, after } = chosen ?? { before: String(first.version), after: String(newest.version) };
  const of = (version: string) => versions.find((each) => String(each.version) === version);
  const left = of(before);
  const right = of(after);
  const options = versions.map(({ version, status }) => ({
    value: String(version),
    label: words.option(version, messages.desk.responses.statuses[status]),
  }));
  return (
    <>
      <div class="version-history__choice">
        <SelectField
          label={words.from}
          value={before}
          options={options}
          onChange={(value) => setChosen({ before: value, after })}
        />
        <SelectField
          label={words.to}
          value={after}
          options={options}
          onChange={(value) => setChosen({ before, after: value })}
        />
      </div>
      {left && right && (
        <ResponseComparison
          before={left}
          after={right}
          headings={{ before: words.before(left.version), after: words.after(right.version) }}
          nowMs={nowMs}
        />
      )}
    </>
  );
}
