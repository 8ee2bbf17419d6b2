import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { AccountSettings } from './AccountSettings';
import { ApprovalRuleSettings } from './ApprovalRuleSettings';
import { BackupSettings } from './BackupSettings';
import { BrandSettings } from './BrandSettings';
import { DeskPage } from './DeskPage';
import { ExampleSettings } from './ExampleSettings';
import { LearnedSettings } from './LearnedSettings';
import { LedgerSettings } from './LedgerSettings';
import { LoadState } from './LoadState';
import { NameSettings } from './NameSettings';
import { PackSettings } from './PackSettings';
import { ReplyRulesSettings } from './ReplyRulesSettings';
import './SettingsPage.css';
import { SiteSettings } from './SiteSettings';
import { StorageSettings } from './StorageSettings';
import { TaughtSettings } from './TaughtSettings';
import { TeamFactsSettings } from './TeamFactsSettings';
import { TopicSettings } from './TopicSettings';

const words = messages.desk.settings;
const { judgement } = messages.desk;

/** What a person sets on this machine, and what can be checked and taken back. */
export function SettingsPage({ model }: { model: DeskModel }) {
  const { settings } = model;
  return (
    <DeskPage title={words.title}>
      <div class="settings">
        <LoadState of={settings.settings.value.value} lines={8} onTryAgain={settings.settings.again}>
          {(current) => (
            <>
              <SettingsPart title={words.you.title}>
                <NameSettings key={current.agentName} name={current.agentName} onSave={settings.saveName} />
              </SettingsPart>
              <SettingsPart title={words.brands.title} intro={words.brands.intro}>
                <BrandSettings subjects={current.subjects} settings={settings} />
              </SettingsPart>
              <SettingsPart title={judgement.topics.title} intro={judgement.topics.intro}>
                <TopicSettings topics={current.topics} model={model.judgement} />
              </SettingsPart>
              <SettingsPart title={judgement.learned.title} intro={judgement.learned.intro}>
                <LearnedSettings model={model} subjects={current.subjects} />
              </SettingsPart>
              <SettingsPart title={words.accounts.title} intro={words.accounts.intro}>
                <AccountSettings accounts={current.accounts} settings={settings} />
              </SettingsPart>
              <SettingsPart title={messages.desk.rules.title} intro={messages.desk.rules.intro}>
                <ReplyRulesSettings rules={current.replyRules} model={model.rules} />
              </SettingsPart>
              <SettingsPart title={messages.desk.review.rules.title} intro={messages.desk.review.rules.intro}>
                <ApprovalRuleSettings rules={current.approvalRules} settings={settings} />
              </SettingsPart>
              <SettingsPart title={messages.desk.teamFacts.title} intro={messages.desk.teamFacts.intro}>
                <TeamFactsSettings model={model.teamFacts} />
              </SettingsPart>
              <SettingsPart title={words.taught.title} intro={words.taught.intro}>
                <TaughtSettings sites={current.taughtSites} taught={model.taught} />
              </SettingsPart>
            </>
          )}
        </LoadState>
        <SettingsPart title={messages.desk.packs.title} intro={messages.desk.packs.intro}>
          <PackSettings packs={model.packs} nowMs={model.nowMs.value} />
        </SettingsPart>
        <SettingsPart title={words.sites.title} intro={words.sites.intro}>
          <SiteSettings settings={settings} />
        </SettingsPart>
        <SettingsPart title={messages.desk.backup.title} intro={messages.desk.backup.intro}>
          <BackupSettings backup={model.backup} restoring={model.restoring} nowMs={model.nowMs.value} />
        </SettingsPart>
        <SettingsPart title={words.ledger.title} intro={words.ledger.intro}>
          <LedgerSettings check={model.ledgerCheck} />
        </SettingsPart>
        <SettingsPart title={words.example.title} intro={words.example.intro}>
          <ExampleSettings example={model.example} />
        </SettingsPart>
        <SettingsPart title={words.storage.title}>
          <StorageSettings settings={settings} />
        </SettingsPart>
        <SettingsPart title={words.keys.title}>
          <Keys shortcut={settings.shortcut.value} />
        </SettingsPart>
      </div>
    </DeskPage>
  );
}

interface SettingsPartProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

function SettingsPart({ title, intro, children }: SettingsPartProps) {
  const id = useId();
  return (
    <section class="settings__part" aria-labelledby={id}>
      <div class="settings__about">
        <h2 id={id}>{title}</h2>
        {intro && <p class="quiet small">{intro}</p>}
      </div>
      <div class="settings__content">{children}</div>
    </section>
  );
}

function Keys({ shortcut }: { shortcut: string | null }) {
  return (
    <>
      <p>
        {shortcut ? words.keys.panel(shortcut) : words.keys.none} {words.keys.where}
      </p>
      <p>{words.keys.desk}</p>
    </>
  );
}
