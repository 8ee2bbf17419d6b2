import type { ComponentChildren } from 'preact';
import './Facts.css';

/** What is known, name beside value; entries whose value is null are left out. */
export function Facts({
  entries,
}: {
  entries: readonly (readonly [name: string, value: ComponentChildren])[];
}) {
  return (
    <dl class="facts">
      {entries.map(([name, value]) =>
        value === null ? null : (
          <div key={name} class="facts__entry">
            <dt class="quiet">{name}</dt>
            <dd class="user-text" dir="auto">
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
