/** `::figure{id="till" src="figures/till.svg" alt="…" caption="…"}`: a picture that lies beside the lesson. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, takeFigure } from '../directive-attributes.ts';
import { pictureIn } from '../translated-picture.ts';

const words = z.string().trim().min(1);

export default leaf({
  schema: z.strictObject({ ...figureAttributes, src: z.string(), alt: words, caption: words.optional() }),
  render({ id, objective, src, alt, caption }, page) {
    takeFigure({ id, objective }, page);
    const path = join(page.scope.folder, src);
    if (!existsSync(path) || src.startsWith('..')) {
      page.refuse('src', `src was "${src}"; allowed: a file in the lesson's folder`);
      return html``;
    }
    const file = page.scope.assets.add(basename(src), pictureIn(page.scope.translation, path));
    const legend = caption && html`<figcaption>${page.inline(caption)}</figcaption>\n`;
    return html`<figure${attributes({ id })}>\n<img src="${page.scope.toRoot}${file}" alt="${alt}" loading="lazy">\n${legend}</figure>\n`;
  },
});
