import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { healthOf } from '../../lib/panel-model/page-state';
import { Button } from '../controls/Button';
import { Popover } from '../controls/Popover';
import { SiteAccess } from './SiteAccess';
import './StatusLine.css';
import { TeachButton } from './TeachButton';

const words = messages.panel.status;

/** Which page is read, how well, and what else there is. */
export function StatusLine({ model }: { model: PanelModel }) {
  const page = model.page.state.value;
  const health = healthOf(page);
  const isReading = page.kind === 'reading';
  // The page tells how many it read a moment after the posts themselves.
  const mentions = model.queue.mentions.value.size;
  const isFirstRun = model.setup.isFirstRun.value;
  const canAllow = model.access.pattern.value !== null && !model.access.isAllowed.value;
  const canTeach = model.teaching.canTeach.value && !isFirstRun;
  return (
    <header class="status-line">
      <span class={`status-line__dot status-line__dot--${health}`} aria-hidden="true" />
      <p class="status-line__words" role="status">
        {isReading && (
          <bdi class="strong status-line__site" title={words.health[health]}>
            {page.siteName}
          </bdi>
        )}
        <span class="quiet status-line__counts">
          {isReading ? (
            <>
              <span class="status-line__read">
                {words.read(Math.max(page.read + model.page.embedded.read.value, mentions))}
                {!isFirstRun && ', '}
              </span>
              {/* Before the brand is known, none could be about it. */}
              {!isFirstRun && words.aboutUs(mentions)}
            </>
          ) : page.kind === 'connecting' ? (
            words.connecting
          ) : (
            words.health.off
          )}
        </span>
        <span class="visually-hidden">, {words.health[health]}</span>
      </p>
      {isReading && (canAllow || canTeach) && (
        <Popover button={{ look: 'quiet', icon: 'more', iconOnly: true, children: moreOf(canAllow) }}>
          {(close) => (
            <div class="status-line__more">
              {canAllow && <SiteAccess model={model} />}
              {canTeach && <TeachButton model={model} onStart={close} />}
            </div>
          )}
        </Popover>
      )}
      <Button look="quiet" icon="help" iconOnly shortcut="?" onClick={() => model.showHelp(true)}>
        {words.help}
      </Button>
      <Button look="quiet" icon="desk" iconOnly onClick={model.openDesk}>
        {words.desk}
      </Button>
    </header>
  );
}

function moreOf(canAllow: boolean): string {
  return canAllow ? messages.panel.access.always : messages.panel.teach.title;
}
