/** `::figure{id="till" src="figures/till.svg" alt="…" caption="…"}`: a picture that lies beside the lesson. */

import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { drawing } from '../../figures/drawing.ts';
import { attributes, type Html, html } from '../../html.ts';
import { type DirectivePage, leaf } from '../directive.ts';
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
    const picture = extname(src) === '.svg' ? drawn(path, alt, page) : asFile(path, alt, page);
    const legend = caption && html`<figcaption>${page.inline(caption)}</figcaption>\n`;
    return html`<figure${attributes({ id, class: 'drawing' })}>\n${picture}${legend}</figure>\n`;
  },
});

function drawn(path: string, alt: string, page: DirectivePage): Html {
  const picture = drawing(String(pictureIn(page.scope.translation, path)), basename(path, '.svg'), alt);
  if (typeof picture !== 'string') return picture;
  page.refuse('src', `${basename(path)} ${picture}`);
  return html``;
}

function asFile(path: string, alt: string, { scope }: DirectivePage): Html {
  const file = scope.assets.add(basename(path), pictureIn(scope.translation, path));
  return html`<img src="${scope.toRoot}${file}" alt="${alt}" loading="lazy">\n`;
}
