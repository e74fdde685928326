/**
 * A page of the site as an address of the one file: `nonlinear.html?page=en/03-relu/#first`. The page stands in the query, so
 * that the fragment stays what it is on the site. Other parts of the query belong to the host of the file, and are kept.
 */

/** Of links whose address is made where nobody knows the page: `site:/en/03-relu/index.html`. */
export const ROOT = 'site:/';

export const START = 'index.html';

/** "en/03-relu/index.html" → "?page=en/03-relu/"; what is no page is offered as a file. */
export function queryOf(path: string, search = ''): string {
  const [key, value] = path.endsWith('.html') ? ['page', path.replace(/index\.html$/, '')] : ['file', path];
  return `?${[...foreign(search), `${key}=${value}`].join('&')}`;
}

/** The page that a query names; the first one if it names none. */
export function pageIn(search: string): string {
  return `${valueIn('page', search) ?? ''}index.html`;
}

/** The file that a query offers, if it does. */
export function fileIn(search: string): string | undefined {
  return valueIn('file', search);
}

/**
 * Where a link leads, as query and fragment, or undefined where it does not lead to a page or file of the site. `from` is the
 * page on which it stands.
 */
export function leadsTo(href: string, from: string, search = ''): string | undefined {
  if (/^\?(page|file)=/.test(href)) {
    const before = foreign(search);
    return before.length > 0 ? `?${[...before, href.slice(1)].join('&')}` : undefined;
  }
  if (/^[#?]/.test(href) || (/^[a-z][a-z0-9+.-]*:/i.test(href) && !href.startsWith(ROOT))) return undefined;
  const [path = '', fragment] = href.startsWith(ROOT)
    ? href.slice(ROOT.length).split('#')
    : resolved(href, from).split('#');
  return queryOf(path, search) + (fragment === undefined ? '' : `#${fragment}`);
}

function resolved(href: string, from: string): string {
  const steps = from.split('/').slice(0, -1);
  const parts = href.split('/');
  while (parts[0] === '..' || parts[0] === '.') if (parts.shift() === '..') steps.pop();
  return [...steps, ...parts].join('/');
}

function parts(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function foreign(search: string): string[] {
  return parts(search).filter((part) => !/^(page|file)=/.test(part));
}

function valueIn(key: string, search: string): string | undefined {
  const found = parts(search).find((part) => part.startsWith(`${key}=`));
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found.slice(key.length + 1));
  } catch {
    return undefined; // a % that begins nothing
  }
}
