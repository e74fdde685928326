/** `::figure{src="figures/till.svg" alt="…" caption="…"}`: a picture that lies beside the lesson. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { pictureIn } from '../translated-picture.ts';

export default leaf({
  schema: z.strictObject({ src: z.string(), alt: z.string().min(1), caption: z.string().min(1).optional() }),
  render({ src, alt, caption }, page) {
    const path = join(page.scope.folder, src);
    if (!existsSync(path) || src.startsWith('..')) {
      page.refuse('src', `src was "${src}"; allowed: a file in the lesson's folder`);
      return html``;
    }
    const file = page.scope.assets.add(basename(src), pictureIn(page.scope.translation, path));
    const legend = caption && html`<figcaption>${page.inline(caption)}</figcaption>\n`;
    return html`<figure>\n<img src="${page.scope.toRoot}${file}" alt="${alt}" loading="lazy">\n${legend}</figure>\n`;
  },
});
