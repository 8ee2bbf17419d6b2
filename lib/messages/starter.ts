import { plural } from './plural';

/** The words of the starter library, in the desk and in the first run. */
export const starter = {
  title: 'Starter library',
  load: 'Load the starter library',
  intro:
    'Responses for common situations, written with care for no firm in particular. They are not legal advice: each comes as a draft, and can be used once your own counsel has read and approved it.',
  departments: 'Departments',
  languages: 'Languages',
  nothing: 'Choose at least one department and one language.',
  take: (count: number) => `Load ${plural(count, 'draft', 'drafts')}`,
  done: (count: number) =>
    count === 0
      ? 'All of this is here already. Nothing was changed.'
      : `Added ${plural(count, 'draft', 'drafts')}. They can be used once someone approves them.`,
} as const;
