import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { STEPS } from '../../lib/panel-model/setup';
import { Button } from '../controls/Button';
import { BrandStep } from './BrandStep';
import './FirstRun.css';
import { NameStep } from './NameStep';
import { NetworksStep } from './NetworksStep';
import { ResponsesStep } from './ResponsesStep';

const words = messages.panel.setup;

/** The four steps of the first run; each can be skipped. */
export function FirstRun({ model }: { model: PanelModel }) {
  const { setup } = model;
  const step = setup.step.value;
  const nth = STEPS.indexOf(step) + 1;
  return (
    <section class="first-run" aria-labelledby="first-run-title">
      <header>
        <h2 id="first-run-title" class="first-run__title">
          {words.welcome}
        </h2>
        {step === 'name' ? (
          <Example model={model} />
        ) : (
          <>
            <progress
              class="first-run__progress"
              value={nth}
              max={STEPS.length}
              aria-label={words.step(nth, STEPS.length)}
            />
            <p class="quiet small">{words.step(nth, STEPS.length)}</p>
          </>
        )}
      </header>
      <div class="first-run__step" key={step}>
        {step === 'name' && <NameStep model={model} />}
        {step === 'brand' && <BrandStep model={model} />}
        {step === 'networks' && <NetworksStep model={model} />}
        {step === 'responses' && <ResponsesStep model={model} />}
      </div>
      {nth > 1 && (
        <Button look="quiet" icon="back" class="first-run__back" onClick={setup.back}>
          {words.back}
        </Button>
      )}
    </section>
  );
}

function Example({ model }: { model: PanelModel }) {
  const { setup, library } = model;
  return (
    <>
      <p class="quiet">{words.intro}</p>
      {!library.hasExample.value && (
        <div class="first-run__example">
          <Button disabled={setup.isBusy.value} onClick={() => void setup.loadExample()}>
            {words.tryExample}
          </Button>
          <p class="quiet small">{words.tryExampleExplain}</p>
        </div>
      )}
    </>
  );
}
