/** A browser's storage for tests in node. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  /** As a full or forbidden one does. */
  refuses = false;

  static of(items: Record<string, string>): FakeStorage {
    const storage = new FakeStorage();
    for (const [key, value] of Object.entries(items)) storage.items.set(key, value);
    // `Object.keys(localStorage)` names what is stored.
    return new Proxy(storage, {
      ownKeys: () => [...storage.items.keys()],
      getOwnPropertyDescriptor: (_, key) =>
        storage.items.has(String(key)) ? { enumerable: true, configurable: true } : undefined,
    });
  }

  getItem = (key: string): string | null => this.items.get(key) ?? null;

  setItem = (key: string, value: string): void => {
    if (this.refuses) throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    this.items.set(key, value);
  };

  removeItem = (key: string): void => {
    this.items.delete(key);
  };
}
