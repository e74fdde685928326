/** A session of Debian's WebKitGTK, by W3C WebDriver (https://www.w3.org/TR/webdriver2/) and `fetch` alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../display.ts';
import { answering, freePort } from '../ports.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/**
 * Sound goes nowhere, at its own pace. On a busy machine PulseAudio sometimes takes no more of what GStreamer gives it ("Failed
 * to push data into queue"), and the sound stands still for good.
 */
const NO_LOUDSPEAKER = 'pulsesink:NONE,alsasink:NONE';
/** The standard's name for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementReference {
  [ELEMENT]: string;
}
export const idOf = (element: ElementReference): string => element[ELEMENT];

export interface Session {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  /** Ends browser, driver and display, and forgets what they kept. */
  close(): Promise<void>;
}

/** `variables`: of its surroundings, on top of ours. */
export async function openSession(
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const display = await openDisplay();
  // Its own homes: sessions know nothing of each other. Without a language, `navigator.language` is "C", which Intl refuses.
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const homes = { XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...homes,
      LANG: 'en_US.UTF-8',
      DISPLAY: display.name,
      MESA_SHADER_CACHE_DISABLE: 'true',
      GST_PLUGIN_FEATURE_RANK: NO_LOUDSPEAKER,
      ...variables,
    },
  });
  const kill = (): void => void driver.kill();
  process.once('exit', kill);

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const end = async (): Promise<void> => {
    const gone = once(driver, 'exit');
    kill();
    await gone;
    process.off('exit', kill);
    display.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await answering(() => call('GET', '/status'));
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          timeouts: { script: 60_000, pageLoad: 60_000 },
          // Without a full screen a toolbar takes its part, and the window is never narrow.
          'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation', '--full-screen', ...args] },
        },
      },
    });
    return {
      get: (path) => call('GET', `/session/${sessionId}${path}`),
      post: (path, body = {}) => call('POST', `/session/${sessionId}${path}`, body),
      async close() {
        await call('DELETE', `/session/${sessionId}`).catch(() => {}); // a browser that is gone is closed
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
