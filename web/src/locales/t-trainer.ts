/** The words of labs that train a network: apart from those of plots and questions, which most pages load. */

import en from './en.trainer.json' with { type: 'json' };
import { speaker } from './fill.ts';

export const tTrainer = speaker('trainer', en);
