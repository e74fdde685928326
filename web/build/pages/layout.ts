/** The frame of every page: head, header, footer. */

import { reading } from '../../src/icons/signs/reading.ts';
import { search } from '../../src/icons/signs/search.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { nameOf } from '../content/language.ts';
import { signSvg } from '../figures/sign.ts';
import { attributes, type Html, html, raw } from '../html.ts';
import { appManifestPath } from '../offline/app-manifest.ts';
import { around, asItIs } from '../words/around.ts';
import { oembedLink } from './oembed.ts';
import { contentPolicy, framingPolicy } from './policy.ts';
import { type Page, type Site, startPath, toRootFrom } from './site.ts';

type Entry = 'family' | 'study' | 'credits';

interface Content {
  path: string;
  /** Of the page, without the course's name. */
  title: string;
  description: string;
  /** Which link of the menu is the page itself. */
  menu?: Entry;
  /** Which link of the menu leads to the page above this one. */
  within?: Entry;
  /** Folder of the lesson that the page is. */
  lesson?: string;
  /** A stylesheet of its own, from the site's root. */
  styles?: string;
  /** Other languages do not have it. */
  onlyHere?: boolean;
  /** It shows pages of the site in frames. */
  frames?: boolean;
  body: Html;
}

export function layout(
  site: Site,
  { path, title, description, menu, within, lesson, styles, onlyHere, frames, body }: Content,
): Page {
  const toRoot = toRootFrom(path);
  const start = `${toRoot}${startPath(site)}`;
  const name = site.course.title;
  const whole =
    title === name
      ? tPages('frame.startTitle', { course: name, tagline: site.course.tagline })
      : tPages('frame.title', { page: title, course: name });
  const { stylesheet, listening, theme, asked, script, icon, touchIcon } = site.files;
  const listens = /<audio-lesson\b/.test(body.text);
  const current = (entry: Entry): Html =>
    attributes({ 'aria-current': menu === entry ? 'page' : within === entry ? 'true' : undefined });
  const labs = site.course.units.find(({ id }) => id === 'labs');
  const credits = html`<a href="${toRoot}${site.language}/credits/index.html"${current('credits')}>${tPages('credits.title')}</a>`;
  return {
    path,
    html: html`<!DOCTYPE html>
<html lang="${site.spoken.tag}" dir="${site.spoken.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${frames ? framingPolicy : contentPolicy}">
${!onlyHere && alternates(site, path)}<script src="${toRoot}${theme}" data-asked="${toRoot}${asked}"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${whole}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${lesson !== undefined && oembedLink(site, path)}<meta name="theme-color" content="${site.colours.light}">
<meta name="theme-color" content="${site.colours.dark}" media="(prefers-color-scheme: dark)">
<link rel="manifest" href="${toRoot}${appManifestPath(site.spoken)}">
<link rel="icon" type="image/svg+xml" href="${toRoot}${icon}">
<link rel="apple-touch-icon" href="${toRoot}${touchIcon}">
<link rel="stylesheet" href="${toRoot}${stylesheet}">
${listens && html`<link rel="stylesheet" href="${toRoot}${listening}">\n`}${styles !== undefined && html`<link rel="stylesheet" href="${toRoot}${styles}">\n`}<script defer src="${toRoot}${script}"></script>
</head>
<body>
<a class="skip-link" href="#main">${tPages('frame.skip')}</a>
<header class="site-header">
<a class="site-name" href="${start}">${site.mark}<span>${name}</span></a>
<nav class="site-nav" aria-label="${tPages('frame.nav')}">
<a href="${start}#lessons">${tPages('frame.lessons')}</a>
<a class="less-roomy" href="${toRoot}${site.language}/family/index.html"${current('family')}>${tPages('frame.family')}</a>
${
  labs &&
  html`<a class="roomy" href="${start}#unit-${labs.id}">${tPages('frame.labs')}</a>
`
}<a href="${toRoot}${site.language}/study/index.html"${current('study')}>${tPages('frame.study')}</a>
<button class="icon-button" type="button" data-search-button hidden>${raw(signSvg(search, 22))}</button>
<button class="icon-button" type="button" data-reading-button hidden>${raw(signSvg(reading))}</button>
</nav>
</header>
<main id="main"${attributes({ 'data-lesson': lesson })}>
<p class="source on-paper">${around(tPages('frame.paper', { course: name }), { text: asItIs('CC BY 4.0') })} <span data-address></span></p>
${body}
</main>
<footer class="site-footer">
<p>${tPages('frame.private')}</p>
<p>${around(tPages('frame.licences'), { text: asItIs('CC BY 4.0'), code: asItIs('MIT'), credits })}</p>
${!onlyHere && languageLinks(site, path)}<p class="core-status" data-core-status></p>
</footer>
</body>
</html>
`,
  };
}

/** The same page in the other languages; none where there is one language. The page of a missing address has no others. */
function translations(site: Site, path: string): { language: Site['spoken']; href: string }[] {
  if (path === '404.html') return [];
  const others = site.languages.filter(({ id }) => id !== site.spoken.id);
  return others.map((language) => {
    const there = path === startPath(site) ? startPath({ spoken: language }) : path.replace(/^[^/]+/, language.id);
    return { language, href: `${toRootFrom(path)}${there}` };
  });
}

/** For `?lang=`, which is followed before the page is painted (src/embed/language.ts), and for search engines. */
function alternates(site: Site, path: string): Html[] {
  return translations(site, path).map(
    ({ language, href }) => html`<link rel="alternate" hreflang="${language.tag}" href="${href}">\n`,
  );
}

function languageLinks(site: Site, path: string): Html | false {
  const links = translations(site, path).map(({ language, href }) => {
    const { tag, direction } = language;
    const link = { lang: tag, dir: direction, hreflang: tag, rel: 'alternate', href };
    return html`<a${attributes(link)}>${nameOf(language)}</a>\n`;
  });
  if (links.length === 0) return false;
  return html`<nav aria-label="${tPages('frame.languages')}">\n${links}</nav>\n`;
}
