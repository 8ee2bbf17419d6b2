import type { Department } from '../../lib/domain/department';
import type { GivenResponseContent, Response } from '../../lib/domain/response';
import { hasBrokenSlot } from '../../lib/domain/slots';
import { messages } from '../../lib/messages';
import { readLanguage } from '../../lib/services/import-cells';
import { readNetwork } from '../../lib/services/read-network';

/** As domain/response.ts allows. */
const MAX_TITLE_LENGTH = 200;
const MAX_BODY_LENGTH = 10_000;

/** A response as a person types it: lists in one field each. */
export interface ResponseForm {
  readonly title: string;
  readonly body: string;
  readonly topics: string;
  readonly department: Department | '';
  readonly networks: string;
  readonly language: string;
  readonly examples: string;
}

/** What is wrong with each field, in a sentence. */
export type ResponseFormErrors = Partial<Record<keyof ResponseForm, string>>;

const EMPTY: ResponseForm = {
  title: '',
  body: '',
  topics: '',
  department: '',
  networks: '',
  language: 'en',
  examples: '',
};

/** @returns the form filled with a response, or empty for a new one. */
export function toResponseForm(response: Response | null): ResponseForm {
  if (!response) return EMPTY;
  const { title, body, topics, department, networks, language, examples } = response;
  return {
    title,
    body,
    topics: topics.join(', '),
    department: department ?? '',
    networks: networks.join(', '),
    language,
    examples: examples.join('\n'),
  };
}

/** @returns what is to be put right before it can be saved; empty when it can be. */
export function checkResponseForm({ title, body, language }: ResponseForm): ResponseFormErrors {
  const words = messages.desk.responses.editor;
  return {
    ...(title.trim() === '' && { title: words.titleMissing }),
    ...(title.trim().length > MAX_TITLE_LENGTH && { title: words.titleTooLong }),
    ...(body.trim() === '' && { body: words.bodyMissing }),
    ...(body.trim().length > MAX_BODY_LENGTH && { body: words.bodyTooLong }),
    ...(hasBrokenSlot(body) && { body: words.brokenSlot }),
    ...(!('value' in readLanguage(language)) && { language: words.languageUnknown }),
    ...(language.trim() === '' && { language: words.languageMissing }),
  };
}

/** @returns the content to save. */
export function toResponseContent(form: ResponseForm): GivenResponseContent {
  const language = readLanguage(form.language);
  return {
    title: form.title.trim(),
    body: form.body.trim(),
    topics: splitList(form.topics, ','),
    department: form.department === '' ? null : form.department,
    networks: [...new Set(splitList(form.networks, ',').map((network) => readNetwork(network).site))],
    language: 'value' in language ? language.value : form.language.trim(),
    examples: splitList(form.examples, '\n'),
  };
}

function splitList(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}
