/**
 * What a guess is about to learn. It stands in the page for readers without scripts; once scripts are here, it is out of the
 * document until there is a guess, so that neither a search in the page nor a screen reader comes upon it. Paper has it always.
 */
export class Explanation {
  readonly #box: HTMLElement;
  readonly #nodes: ChildNode[];
  /** Links lead into it, or sound is spoken along it: then it stays, hidden by styles alone. */
  readonly #stays: boolean;
  readonly #paper = matchMedia('print');
  #open = true;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#nodes = [...box.childNodes];
    this.#stays = box.querySelector('[id], .said, :not(:defined)') !== null;
  }

  set open(open: boolean) {
    this.#open = open;
    this.#arrange();
  }

  connect(): void {
    this.#paper.addEventListener('change', this.#arrange);
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#arrange);
    this.#arrange();
  }

  disconnect(): void {
    this.#paper.removeEventListener('change', this.#arrange);
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#arrange);
  }

  #arrange = (): void => this.#put(this.#open || this.#paper.matches);
  #onPaper = (): void => this.#put(true);

  #put(there: boolean): void {
    if (this.#stays || there === this.#box.hasChildNodes()) return;
    this.#box.replaceChildren(...(there ? this.#nodes : []));
  }
}
