/**
 * Answers each question of a page in every way that its folded answer speaks of, and at last right. Runs in the page, so it
 * closes over nothing. `onlyRight` leaves the wrong ways out. Gives back a line for each answer that was not met as it should be.
 */
export async function answerInEveryWay(onlyRight = false): Promise<string[]> {
  const faults: string[] = [];
  /** A plot tells of its point with the next frame. */
  const soon = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));

  /** One way to answer: what it is called, what to do, whether it is right, and which entry of the answer should speak. */
  interface Way {
    name: string;
    put(): void | Promise<void>;
    right: boolean;
    reason?: Element | null | undefined;
  }
  const entries = (item: Element, css: string) => [...item.querySelectorAll<HTMLElement>(`.quiz-reasons > ${css}`)];

  const ways: Record<string, (item: HTMLElement) => Way[]> = {
    choice: (item) =>
      entries(item, '[data-option]').map((reason) => ({
        name: `option ${reason.dataset.option}`,
        put: () => item.querySelector<HTMLElement>(`.quiz-options input[value="${reason.dataset.option}"]`)?.click(),
        right: reason.dataset.right === 'true',
        reason,
      })),
    choices: (item) => {
      const reasons = entries(item, '[data-option]');
      const tick = (wanted: (reason: HTMLElement) => boolean) => () => {
        for (const reason of reasons) {
          const input = item.querySelector<HTMLInputElement>(`.quiz-options input[value="${reason.dataset.option}"]`);
          if (input && input.checked !== wanted(reason)) input.click();
        }
      };
      const right = (reason: HTMLElement) => reason.dataset.right === 'true';
      return [
        ...reasons
          .filter((reason) => !right(reason))
          .map((wrong) => ({
            name: `option ${wrong.dataset.option} as well`,
            put: tick((reason) => right(reason) || reason === wrong),
            right: false,
            reason: wrong,
          })),
        {
          name: 'one is missing',
          put: tick((reason) => right(reason) && reason !== reasons.find(right)),
          right: reasons.filter(right).length === 0,
        },
        { name: 'all of them', put: tick(right), right: true },
      ].filter(({ name }) => name !== 'one is missing' || reasons.filter(right).length > 1);
    },
    number: (item) => {
      const input = item.querySelector('.quiz-number-field input') as HTMLInputElement;
      const type = (text: string) => () => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      return [
        ...entries(item, '[data-slip]').map((reason) => ({
          name: `slip ${reason.dataset.slip}`,
          put: type(reason.dataset.slip ?? ''),
          right: false,
          reason,
        })),
        { name: 'another number', put: type('-98765.4'), right: false },
        {
          name: 'the number',
          put: type(item.querySelector<HTMLElement>('.quiz-number-field')?.dataset.answer ?? ''),
          right: true,
        },
      ];
    },
    order: (item) => {
      const list = item.querySelector('.quiz-steps') as HTMLElement;
      const count = list.children.length;
      const sort = (wanted: number[]) => () => {
        wanted.forEach((step, place) => {
          const row = list.querySelector(`[data-step="${step}"]`) as HTMLElement;
          while ([...list.children].indexOf(row) > place) row.querySelector('button')?.click();
        });
      };
      const right = Array.from({ length: count }, (_, step) => step);
      const before = (sooner: number, than: number) => {
        const others = right.filter((step) => step !== sooner);
        others.splice(others.indexOf(than), 0, sooner);
        return others;
      };
      return [
        ...entries(item, '[data-slip]').map((reason) => {
          const [sooner = 0, than = 0] = (reason.dataset.slip ?? '').split(' ').map(Number);
          return { name: `slip ${reason.dataset.slip}`, put: sort(before(sooner, than)), right: false, reason };
        }),
        { name: 'upside down', put: sort([...right].reverse()), right: false },
        { name: 'the order', put: sort(right), right: true },
      ];
    },
    sketch: (item) => {
      type Written = { field: { write(answer: number[]): void }; dataset: DOMStringMap };
      const field = item.querySelector('sketch-field') as unknown as Written;
      const heights = (list = '') => list.split(' ').map(Number);
      const truth = heights(field.dataset.truth);
      const { low, high } = field.dataset;
      const zero = (-Number(low) / (Number(high) - Number(low))) * 1000;
      const inside = (height: number) => Math.min(1000, Math.max(0, Math.round(height / 10) * 10));
      const top = Math.max(...truth);
      const spread = (factor: number) =>
        truth.map((height, place) => {
          if (place < 3 || place > 29) return height; // the ends stay where they are
          const from = 16 + (place - 16) * factor;
          const below = Math.min(31, Math.max(0, Math.floor(from)));
          const part = Math.min(1, Math.max(0, from - below));
          return (truth[below] ?? 0) * (1 - part) + (truth[below + 1] ?? 0) * part;
        });
      const slips: Record<string, number[]> = {
        flat: truth.map(() => (truth[0] ?? 0) + 0.05 * (top - zero)),
        'upside-down': truth.map((height) => 2 * zero - height),
        'too-high': truth.map((height) => zero + 1.6 * (height - zero)),
        'too-low': truth.map((height) => zero + 0.5 * (height - zero)),
        'too-wide': spread(0.58),
        'too-narrow': spread(2.2),
        'below-zero': truth.map((height, place) => (place < 14 ? zero - 0.25 * (top - zero) : height)),
        tails: truth.map((height) => Math.max(height, zero + 0.35 * (top - zero))),
      };
      // A curve that only rises has no width, and no room above it.
      if ((truth.at(-1) ?? 0) > top - 10) for (const name of ['too-wide', 'too-narrow', 'too-high']) delete slips[name];
      const draw = (list: number[]) => () => field.field.write(list.map(inside));
      return [
        ...entries(item, '[data-slip]').flatMap((reason) => {
          const name = reason.dataset.slip ?? '';
          const list = name === 'other' ? heights(reason.dataset.curve) : slips[name];
          return list ? [{ name: `slip ${name}`, put: draw(list), right: false, reason }] : [];
        }),
        { name: 'the curve', put: draw(truth), right: true },
      ];
    },
    hinges: (item) => {
      const field = item.querySelector('hinges-field') as HTMLElement;
      const sliders = [...(field.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=range]') ?? [])];
      const count = sliders.length;
      const put = (places: number[]) => () =>
        sliders.forEach((slider, index) => {
          slider.value = String(places[index]);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        });
      const even = Array.from({ length: count }, (_, index) => Math.round((160 * (index + 1)) / (count + 1)));
      const truth = field.dataset.truth?.split(' ').map(Number) ?? [];
      const corners = truth.flatMap((height, place) =>
        Math.abs((truth[place - 1] ?? height) + (truth[place + 1] ?? height) - 2 * height) > 0.02 && place % 160
          ? [place]
          : [],
      );
      // Two places beside a corner that lies between them are one corner.
      const sharp = corners.filter((place, index) => place - (corners[index - 1] ?? -9) > 1);
      const right = sharp.length === count ? sharp : even;
      const slips: Record<string, number[]> = {
        together: right.map((place, index) => (index === 0 ? 1 : place)),
        gap: right.map((_, index) => 100 + 7 * index),
        corner: right.map((place) => place + 9),
      };
      return [
        ...entries(item, '[data-slip]').flatMap((reason) => {
          const places = slips[reason.dataset.slip ?? ''];
          const apart = reason.dataset.slip === 'corner' ? sharp.length === count : sharp.length !== count;
          return places && (apart || (reason.dataset.slip === 'together' && count > 1))
            ? [{ name: `slip ${reason.dataset.slip}`, put: put(places), right: false, reason }]
            : [];
        }),
        { name: 'the hinges', put: put(right), right: true },
      ];
    },
    task: (item) => {
      const field = item.querySelector('task-field') as HTMLElement;
      const menus = [...field.querySelectorAll('select')];
      const train = (way: string) => async () => {
        way.split(' ').forEach((position, index) => {
          const menu = menus[index] as HTMLSelectElement;
          menu.value = position;
          menu.dispatchEvent(new Event('change', { bubbles: true }));
        });
        field.querySelector<HTMLElement>('.task-train')?.click();
        while (field.dataset.state === 'training') await soon();
      };
      return entries(item, '[data-way]').map((reason) => ({
        name: `way ${reason.dataset.way}`,
        put: train(reason.dataset.way ?? ''),
        right: reason.dataset.right === 'true',
        reason,
      }));
    },
    point: (item) => {
      const field = item.querySelector('point-field') as HTMLElement;
      const plot = field.firstElementChild as HTMLElement & { x: number };
      const at = (x: string | undefined) => () => {
        plot.x = Number(x);
      };
      const { answers = '', start } = field.dataset;
      return [
        ...entries(item, '[data-slip]').map((reason) => ({
          name: `slip ${reason.dataset.slip}`,
          put: at(reason.dataset.slip),
          right: false,
          reason,
        })),
        {
          name: 'elsewhere',
          put: at(String((Number(start) + Number(answers.split(' ')[0])) / 2)),
          right: false,
          reason: entries(item, '[data-elsewhere]')[0],
        },
        ...answers.split(' ').map((answer) => ({ name: `place ${answer}`, put: at(answer), right: true })),
      ];
    },
    match: (item) => {
      const rows = [...item.querySelectorAll<HTMLElement>('.quiz-pairs > [data-pair]')];
      const right = rows.map(({ dataset }) => Number(dataset.choice));
      const choose = (choices: number[]) => () =>
        rows.forEach((row, index) => {
          const menu = row.querySelector('select') as HTMLSelectElement;
          menu.value = String(choices[index]);
          menu.dispatchEvent(new Event('change', { bubbles: true }));
        });
      return [
        ...entries(item, '[data-slip]').map((reason) => {
          const [left = 0, choice = 0] = (reason.dataset.slip ?? '').split(' ').map(Number);
          const put = choose(right.map((each, pair) => (pair === left ? choice : each)));
          return { name: `slip ${reason.dataset.slip}`, put, right: false, reason };
        }),
        ...rows.map((_, pair) => {
          const other = (right[pair] ?? 0) === 0 ? 1 : 0;
          return {
            name: `pair ${pair}`,
            put: choose(right.map((each, index) => (index === pair ? other : each))),
            right: false,
          };
        }),
        { name: 'all pairs', put: choose(right), right: true },
      ];
    },
  };

  for (const item of document.querySelectorAll<HTMLElement>('quiz-block fieldset[data-item]')) {
    const { item: id, type = '' } = item.dataset;
    const known = ways[type];
    if (!known) faults.push(`${id}: no way to answer "${type}" is known here`);
    const all = (known?.(item) ?? []).sort((a, b) => Number(a.right) - Number(b.right));
    for (const { name, put, right, reason } of onlyRight ? all.slice(-1) : all) {
      await put();
      await soon();
      item.querySelector<HTMLElement>('.quiz-check')?.click();
      await soon();
      const status = item.querySelector<HTMLElement>('.quiz-feedback');
      const verdict = status?.dataset.verdict;
      const said = status?.textContent ?? '';
      const wanted = reason?.querySelector('[data-feedback]')?.textContent ?? '';
      if (verdict !== (right ? 'right' : 'wrong')) faults.push(`${id}, ${name}: was called ${verdict}`);
      else if (!said.includes(wanted)) faults.push(`${id}, ${name}: heard "${said}", not "${wanted}"`);
      else if (said.trim().length < 12) faults.push(`${id}, ${name}: heard only "${said}"`);
      // Other numbers would be another question: there, the next answer is given at once.
      if (!right && item.dataset.fresh === undefined) item.querySelector<HTMLElement>('.quiz-again')?.click();
    }
  }
  return faults;
}
