// MDX on the standard input, HTML on the standard output. A program of its own, since MDX comes as modules only.
import { text } from 'node:stream/consumers';
import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';

const { default: Content } = await evaluate(await text(process.stdin), runtime);
process.stdout.write(renderToStaticMarkup(createElement(Content)));
