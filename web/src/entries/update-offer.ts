import { tUpdate } from '../locales/t-update.ts';
import { ask } from '../offline/keeping.ts';
import { shared } from '../state/global.ts';
import { updateOffer } from './update-offer.css.ts';

/** Until the browser is started anew, in this tab. */
const LATER = 'nonlinear.update-later';

/** A line that offers the new version. Taking it reloads the page only if nothing was typed or started on it. */
export class UpdateOffer {
  #line: HTMLElement | undefined;

  show(worker: ServiceWorker): void {
    if (this.#line || isPutOff()) return;
    const line = document.createElement('aside');
    line.className = 'update-offer';
    line.setAttribute('aria-label', tUpdate('label'));
    const words = document.createElement('p');
    words.setAttribute('role', 'status');
    line.append(words);
    adopt();
    document.body.append(line);
    this.#line = line;
    // A screen reader says what comes into a line that is there.
    requestAnimationFrame(() => {
      words.textContent = tUpdate('ready');
      line.append(
        button(tUpdate('take'), 'primary', () => this.#take(worker)),
        button(tUpdate('later'), '', () => this.#putOff()),
      );
    });
  }

  #take(worker: ServiceWorker): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#taken(), { once: true });
    void ask(worker, 'take');
  }

  #taken(): void {
    if (!shared().touched) {
      location.reload();
      return;
    }
    const [words, reload, close] = this.#line?.children ?? [];
    if (!words || !reload || !close) return;
    words.textContent = tUpdate('taken');
    reload.replaceWith(button(tUpdate('reload'), '', () => location.reload()));
    const stay = button(tUpdate('stay'), 'primary', () => this.#close());
    close.replaceWith(stay);
    stay.focus();
  }

  #putOff(): void {
    try {
      sessionStorage.setItem(LATER, 'yes');
    } catch {
      // Refused: then it is offered again on the next page.
    }
    this.#close();
  }

  #close(): void {
    this.#line?.remove();
    this.#line = undefined;
  }
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function button(words: string, kind: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`.trim();
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

function adopt(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(updateOffer);
  document.adoptedStyleSheets.push(sheet);
}
