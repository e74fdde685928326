import { expect, test, vi } from 'vitest';
import { CoreClient, CoreError, isAbort } from './client.ts';
import type { Channel, Started } from './ladder.ts';
import type { RequestMessage } from './protocol.ts';

/** A core that answers only when the test says so. */
class QuietCore implements Channel {
  readonly asked: RequestMessage[] = [];
  onmessage: Channel['onmessage'] = null;
  onerror: Channel['onerror'] = null;
  closed = false;

  post(message: Parameters<Channel['post']>[0]): void {
    this.asked.push(message as RequestMessage);
  }

  close(): void {
    this.closed = true;
  }

  answer(index: number, answer: unknown): void {
    this.onmessage?.({ id: (this.asked[index] as RequestMessage).id, ok: true, answer });
  }
}

function setUp() {
  const cores: QuietCore[] = [];
  const client = new CoreClient(async (): Promise<Started> => {
    const channel = new QuietCore();
    cores.push(channel);
    return { channel, place: 'page', build: 'scalar', skipped: [] };
  });
  return { client, cores, core: () => cores[cores.length - 1] as QuietCore };
}

/** Lets everything that waits for a promise run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const at = (x: number) => ({ fn: 'relu', x });

test('the core is started by the first request, once', async () => {
  const { client, cores, core } = setUp();
  expect(cores).toHaveLength(0);
  const first = client.request('at', at(1));
  const second = client.request('at', at(2));
  await settled();
  expect(cores).toHaveLength(1);
  core().answer(1, { value: 2, slope: 1 });
  core().answer(0, { value: 1, slope: 1 });
  expect(await first).toEqual({ value: 1, slope: 1 });
  expect(await second).toEqual({ value: 2, slope: 1 });
});

test('of many requests with one key, one is in flight and only the newest follows', async () => {
  const { client, core } = setUp();
  const first = client.request('at', at(1), { key: 'plot' });
  const second = client.request('at', at(2), { key: 'plot' });
  const third = client.request('at', at(3), { key: 'plot' });
  const other = client.request('at', at(9), { key: 'other plot' });
  await expect(second).rejects.toSatisfy(isAbort);
  await settled();
  expect(core().asked.map((ask) => 'x' in ask && ask.x)).toEqual([1, 9]);
  core().answer(0, 'first');
  core().answer(1, 'other');
  expect([await first, await other]).toEqual(['first', 'other']);
  await settled();
  expect(core().asked).toHaveLength(3);
  core().answer(2, 'third');
  expect(await third).toBe('third');
});

test('an aborted request ends at once and still leaves its lane in order', async () => {
  const { client, core } = setUp();
  const controller = new AbortController();
  const first = client.request('at', at(1), { key: 'plot', signal: controller.signal });
  await settled();
  const second = client.request('at', at(2), { key: 'plot' });
  controller.abort();
  await expect(first).rejects.toSatisfy(isAbort);
  core().answer(0, 'nobody waits for this');
  await settled();
  core().answer(1, 'second');
  expect(await second).toBe('second');
});

test('a refusal comes with argument, given and allowed', async () => {
  const { client, core } = setUp();
  const request = client.request('at', { fn: 'rellu', x: 1 });
  await settled();
  const error = { argument: 'fn', given: '"rellu"', allowed: 'relu', message: 'fn was "rellu"; allowed: relu' };
  core().onmessage?.({ id: core().asked[0]?.id ?? 0, ok: false, error });
  const refusal: unknown = await request.catch((reason) => reason);
  expect(refusal).toBeInstanceOf(CoreError);
  expect(refusal).toMatchObject(error);
});

test('a core that hangs is given up, and the next request has a new one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { client, cores, core } = setUp();
  const stuck = client.request('at', at(1), { timeLimit: 2000 });
  const outcome = expect(stuck).rejects.toThrow('No answer within 2 seconds');
  await vi.advanceTimersByTimeAsync(2001);
  await outcome;
  vi.useRealTimers();
  await settled();
  expect(cores[0]?.closed).toBe(true);
  const next = client.request('at', at(2));
  await settled();
  core().answer(0, 'from the second core');
  expect(await next).toBe('from the second core');
  expect(cores).toHaveLength(2);
});

test('a crash fails everything in flight', async () => {
  const { client, core } = setUp();
  const requests = [client.request('at', at(1)), client.request('at', at(2), { key: 'plot' })];
  await settled();
  core().onerror?.('out of memory');
  for (const request of requests) await expect(request).rejects.toThrow('out of memory');
});

test('without any core the request says why, and a later one tries again', async () => {
  let tries = 0;
  const client = new CoreClient(async () => {
    tries++;
    throw new Error('worker: refused');
  });
  await expect(client.request('activations', {})).rejects.toThrow('worker: refused');
  await expect(client.request('activations', {})).rejects.toThrow('worker: refused');
  expect(tries).toBe(2);
});

test('stop closes the core; what was in flight ends as aborted, and the next request starts anew', async () => {
  const { client, cores, core } = setUp();
  const first = client.request('at', at(1));
  await settled();
  const stopped = core();
  client.stop();
  await expect(first).rejects.toSatisfy(isAbort);
  await settled();
  expect(stopped.closed).toBe(true);
  const second = client.request('at', at(2));
  await settled();
  expect(cores).toHaveLength(2);
  core().answer(0, { value: 2, slope: 1 });
  expect(await second).toEqual({ value: 2, slope: 1 });
});

test('stop while no core will start leaves no rejection that nobody hears', async () => {
  const client = new CoreClient(() => Promise.reject(new Error('no core here')));
  const asked = client.request('at', at(1));
  client.stop();
  await expect(asked).rejects.toThrow('no core here'); // vitest itself fails on a rejection without a listener
  await settled();
});
