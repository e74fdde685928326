import { forms } from '../forms/all.ts';
import { buildForms } from './forms.ts';

export const build = (given: readonly string[] = []): Promise<void> => buildForms([forms.portable], given);
