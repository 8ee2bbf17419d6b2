import { DESK_SECTIONS, type DeskSection, formatRoute } from '../../lib/desk-model/desk-route';
import { messages } from '../../lib/messages';
import { Icon, type IconName } from '../controls/Icon';
import './Rail.css';

const ICONS: Record<DeskSection, IconName> = {
  log: 'log',
  people: 'person',
  advocates: 'star',
  responses: 'library',
  reviews: 'check',
  supervision: 'search',
  judgement: 'tag',
  settings: 'settings',
};

interface RailProps {
  readonly current: DeskSection;
  /** How many wait there for somebody. */
  readonly waiting: Readonly<Partial<Record<DeskSection, number>>>;
}

/** The desk's sections: at the side, or above where there is no room. */
export function Rail({ current, waiting }: RailProps) {
  return (
    <nav class="rail" aria-label={messages.desk.navigation}>
      <p class="rail__name">Rapport</p>
      <ul class="rail__list">
        {DESK_SECTIONS.map((section) => (
          <li key={section}>
            <a
              class="rail__link"
              href={formatRoute({ section, id: null })}
              aria-current={section === current ? 'page' : undefined}
              aria-describedby={waiting[section] ? countId(section) : undefined}
            >
              <Icon name={ICONS[section]} />
              {messages.desk.sections[section]}
              <Waiting id={countId(section)} count={waiting[section] ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Told after the link's name, which stays the same. */
function Waiting({ id, count }: { id: string; count: number }) {
  if (count === 0) return null;
  return (
    <span class="rail__count" id={id} aria-hidden="true">
      {count.toLocaleString('en')}
    </span>
  );
}

function countId(section: DeskSection): string {
  return `waiting-${section}`;
}
