import { useState } from 'preact/hooks';
import type { PacksModel } from '../../lib/desk-model/packs-model';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { formatDay } from '../controls/format-time';
import { FileButton } from './FileButton';
import { LoadState } from './LoadState';
import { MakeKeyDialog } from './MakeKeyDialog';
import { PackKeys } from './PackKeys';
import { SignPackDialog } from './SignPackDialog';

const words = messages.desk.packs;

/** Signed packs: what is in use, whose keys are trusted, and what the approver needs. */
export function PackSettings({ packs, nowMs }: { packs: PacksModel; nowMs: number }) {
  const [asking, setAsking] = useState<'key' | 'sign' | null>(null);
  const close = () => setAsking(null);
  return (
    <LoadState of={packs.view.value.value} lines={4} onTryAgain={packs.view.again}>
      {({ packs: inUse, refusal, ownKeys }) => (
        <>
          {refusal !== null && (
            <Banner state="stop">{words.refused(refusal.fileName, refusal.sentence)}</Banner>
          )}
          {inUse.length === 0 && <p class="quiet">{words.none}</p>}
          {inUse.map(({ keyId, team, version, expiresAt }) => {
            const day = formatDay(expiresAt, nowMs);
            return expiresAt <= nowMs ? (
              <Banner key={keyId} state="stop">
                {words.expired(team, version, day)}
              </Banner>
            ) : (
              <p key={keyId} class="user-text" dir="auto">
                {words.inUse(team, version, day)}
              </p>
            );
          })}
          <FileButton accept=".json,application/json" onFile={(file) => void packs.takeOver(file)}>
            {words.takeOver}
          </FileButton>
          <PackKeys packs={packs} ownKeys={ownKeys} />
          <h3>{words.approver}</h3>
          <div class="settings__line">
            <Button onClick={() => setAsking('key')}>{words.makeKey}</Button>
            <Button onClick={() => setAsking('sign')}>{words.sign}</Button>
          </div>
          {asking === 'key' && <MakeKeyDialog packs={packs} onClose={close} />}
          {asking === 'sign' && <SignPackDialog packs={packs} nowMs={nowMs} onClose={close} />}
        </>
      )}
    </LoadState>
  );
}
