/** The page that a platform opens: a frame for the pages of the course, and a line for what a learner has to know. */

import { tLms } from '../../../src/locales/t-lms.ts';
import { html } from '../../html.ts';
import type { Site } from '../../pages/site.ts';

/** Nothing but the package's own scripts, styles and pages. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

export function launchPage(site: Site, title: string, start: string): string {
  return html`<!DOCTYPE html>
<html lang="${site.spoken.tag}" dir="${site.spoken.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${site.files.icon}">
<link rel="stylesheet" href="lms/launch.css">
</head>
<body>
<p role="status" data-notice hidden></p>
<iframe title="${tLms('launch', { course: title })}" allow="fullscreen; clipboard-write; autoplay"></iframe>
<noscript><p>${tLms('noScripts')} <a href="${start}">${tLms('read')}</a></p></noscript>
<script src="lms/course.js"></script>
<script src="lms/package.js"></script>
<script src="lms/launch.js"></script>
</body>
</html>
`.text;
}

export const launchStyles = `html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font-family: system-ui, sans-serif; }
p { margin: 0; padding: 0.75rem 1rem; line-height: 1.4; background: Canvas; color: CanvasText; border-block-end: 2px solid; }
iframe { flex: 1; width: 100%; min-height: 0; border: 0; }
`;
