/** Parts of a file, as a server gives them: without, a sound from the cache could not be wound forward. */

/** First and last byte that `bytes=…` asks for; undefined where it asks for none that are there. */
export function spanOf(range: string, size: number): { first: number; last: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : undefined;
}

/** The answer to a request with this `Range`, from the whole file. */
export async function partOf(whole: Response, range: string): Promise<Response> {
  const bytes = await whole.blob();
  const { size, type } = bytes;
  const span = spanOf(range, size);
  if (!span) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const { first, last } = span;
  return new Response(bytes.slice(first, last + 1, type), {
    status: 206,
    headers: {
      'accept-ranges': 'bytes',
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${size}`,
      'content-type': type,
    },
  });
}
