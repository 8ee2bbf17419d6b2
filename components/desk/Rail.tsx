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
  settings: 'settings',
};

export interface RailProps {
  readonly current: DeskSection;
  /** How many responses wait for a decision. */
  readonly waiting: number;
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
            >
              <Icon name={ICONS[section]} />
              {messages.desk.sections[section]}
              {section === 'reviews' && waiting > 0 && (
                <span class="rail__count">{waiting.toLocaleString('en')}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
