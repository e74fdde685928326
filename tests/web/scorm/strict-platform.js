/**
 * A learning platform that takes the standards at their word: vocabularies, lengths, what may be read and what may be written,
 * and the order of calls. Real ones forgive much, and each forgives something else. Plain script: unit tests run it in node, and
 * specs in the page around a package.
 *
 * What was committed is in `stored`; what was not is lost with the visit, as with a window that was killed.
 */
(() => {
  const vocabulary =
    (...words) =>
    (value) =>
      words.includes(value);
  const text = (most) => (value) => value.length <= most;
  const pattern = (expression) => (value) => expression.test(value);
  const number = (low, high) => (value) =>
    /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= low && Number(value) <= high;

  const span12 = pattern(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
  const span2004 = pattern(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
  const time2004 = pattern(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/,
  );

  /** Of each element what it may hold; `r` may be read, `w` may be written. */
  const elements12 = {
    'cmi.core.student_id': ['r'],
    'cmi.core.lesson_location': ['rw', text(255)],
    'cmi.core.credit': ['r'],
    'cmi.core.lesson_status': ['rw', vocabulary('passed', 'completed', 'failed', 'incomplete', 'browsed')],
    'cmi.core.entry': ['r'],
    'cmi.core.score.raw': ['rw', number(0, 100)],
    'cmi.core.score.min': ['rw', number(0, 100)],
    'cmi.core.score.max': ['rw', number(0, 100)],
    'cmi.core.total_time': ['r'],
    'cmi.core.lesson_mode': ['r'],
    'cmi.core.exit': ['w', vocabulary('time-out', 'suspend', 'logout', '')],
    'cmi.core.session_time': ['w', span12],
    'cmi.suspend_data': ['rw', text(4096)],
    'cmi.launch_data': ['r'],
    'cmi.student_data.mastery_score': ['r'],
    'cmi.interactions._count': ['r'],
  };
  const interaction12 = {
    id: pattern(/^[\x21-\x7e]{1,255}$/),
    type: vocabulary('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    time: pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
    'correct_responses.0.pattern': text(255),
    student_response: text(255),
    result: vocabulary('correct', 'wrong', 'unanticipated', 'neutral'),
    weighting: number(-1e9, 1e9),
    latency: span12,
  };
  const response12 = {
    choice: /^[a-z0-9](,[a-z0-9])*$/,
    sequencing: /^[a-z0-9](,[a-z0-9])*$/,
    matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
    numeric: /^-?\d+(\.\d+)?$/,
    'fill-in': /^[\s\S]{0,255}$/,
  };

  const elements2004 = {
    'cmi.learner_id': ['r'],
    'cmi.location': ['rw', text(1000)],
    'cmi.credit': ['r'],
    'cmi.completion_status': ['rw', vocabulary('completed', 'incomplete', 'not attempted', 'unknown')],
    'cmi.success_status': ['rw', vocabulary('passed', 'failed', 'unknown')],
    'cmi.entry': ['r'],
    'cmi.score.scaled': ['rw', number(-1, 1)],
    'cmi.score.raw': ['rw', number(-1e9, 1e9)],
    'cmi.score.min': ['rw', number(-1e9, 1e9)],
    'cmi.score.max': ['rw', number(-1e9, 1e9)],
    'cmi.total_time': ['r'],
    'cmi.mode': ['r'],
    'cmi.exit': ['w', vocabulary('time-out', 'suspend', 'logout', 'normal', '')],
    'cmi.session_time': ['w', span2004],
    'cmi.suspend_data': ['rw', text(64_000)],
    'cmi.launch_data': ['r'],
    'cmi.scaled_passing_score': ['r'],
    'cmi.interactions._count': ['r'],
  };
  const interaction2004 = {
    id: text(4000),
    type: vocabulary(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
    timestamp: time2004,
    'correct_responses.0.pattern': text(4000),
    learner_response: text(4000),
    result: vocabulary('correct', 'incorrect', 'unanticipated', 'neutral'),
    weighting: number(-1e9, 1e9),
    latency: span2004,
    description: text(250),
  };
  const response2004 = {
    choice: /^[a-z0-9]+(\[,\][a-z0-9]+)*$/,
    sequencing: /^[a-z0-9]+(\[,\][a-z0-9]+)*$/,
    matching: /^[a-z0-9]+\[\.\][a-z0-9]+(\[,\][a-z0-9]+\[\.\][a-z0-9]+)*$/,
    numeric: /^-?\d+(\.\d+)?$/,
    other: /^[\s\S]{0,4000}$/,
  };

  const standards = {
    1.2: {
      elements: elements12,
      interaction: interaction12,
      response: ['student_response', response12],
      names: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
      // Nothing tells these apart in 1.2.
      early: 301,
      late: 301,
      again: 101,
      argument: 201,
      unknown: 401,
      readOnly: 403,
      writeOnly: 404,
      type: 405,
      readsInteractions: false,
    },
    2004: {
      elements: elements2004,
      interaction: interaction2004,
      response: ['learner_response', response2004],
      names: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
      early: 132,
      late: 133,
      again: 103,
      argument: 201,
      unknown: 401,
      readOnly: 404,
      writeOnly: 405,
      type: 406,
      readsInteractions: true,
    },
  };

  globalThis.StrictPlatform = class {
    /** Every refusal, as "SetValue cmi.x = 3: 405". Empty after a visit that kept to the standard. */
    refusals = [];
    /** Every element that was written, in order. */
    written = [];
    commits = 0;
    finishes = 0;
    state = 'new';
    #error = 0;
    #held;
    #standard;

    /** `stored` is what the visits before have left; `given` overrides what the platform tells of itself. */
    constructor(standard, stored = {}, given = {}) {
      this.#standard = { name: standard, ...standards[standard] };
      this.stored = stored;
      const own = {
        'cmi.core.credit': 'credit',
        'cmi.core.lesson_mode': 'normal',
        'cmi.credit': 'credit',
        'cmi.mode': 'normal',
        'cmi.launch_data': 'passing=80',
      };
      const known = Object.entries({ ...own, ...given }).filter(([element]) => element in this.#standard.elements);
      this.#held = { ...stored, ...Object.fromEntries(known), interactions: [...(stored.interactions ?? [])] };
    }

    get api() {
      const [begin, finish, get, set, commit, error] = this.#standard.names;
      return {
        [begin]: (given) => this.#begin(given),
        [finish]: (given) => this.#finish(given),
        [get]: (element) => this.#get(element),
        [set]: (element, value) => this.#set(element, value),
        [commit]: (given) => this.#commit(given),
        [error]: () => String(this.#error),
      };
    }

    #refuse(code, what) {
      this.#error = code;
      this.refusals.push(`${what}: ${code}`);
      return 'false';
    }

    #fine(answer = 'true') {
      this.#error = 0;
      return answer;
    }

    #begin(given) {
      if (given !== '') return this.#refuse(this.#standard.argument, `begin ${given}`);
      if (this.state !== 'new') return this.#refuse(this.#standard.again, 'begin again');
      this.state = 'running';
      return this.#fine();
    }

    #commit(given) {
      if (this.state !== 'running') return this.#refuse(this.#closed(), 'commit');
      if (given !== '') return this.#refuse(this.#standard.argument, `commit ${given}`);
      if (this.deaf) return this.#refuse(391, 'commit');
      this.commits++;
      this.#store();
      return this.#fine();
    }

    #finish(given) {
      this.finishes++;
      if (this.state !== 'running') return this.#refuse(this.#closed(), 'finish');
      if (given !== '') return this.#refuse(this.#standard.argument, `finish ${given}`);
      this.#store();
      this.state = 'over';
      return this.#fine();
    }

    #closed() {
      return this.state === 'new' ? this.#standard.early : this.#standard.late;
    }

    #store() {
      const { interactions, ...held } = this.#held;
      for (const name of Object.keys(this.stored)) delete this.stored[name];
      Object.assign(this.stored, held, { interactions: interactions.map((each) => ({ ...each })) });
    }

    #get(element) {
      if (this.state !== 'running') {
        this.#refuse(this.#closed(), `get ${element}`);
        return '';
      }
      if (element === 'cmi.interactions._count') return this.#fine(String(this.#held.interactions.length));
      if (/^cmi\.interactions\.\d+\./.test(element) && !this.#standard.readsInteractions) {
        this.#refuse(this.#standard.writeOnly, `get ${element}`);
        return '';
      }
      const rule = this.#standard.elements[element];
      if (!rule?.[0].includes('r')) {
        this.#refuse(rule ? this.#standard.writeOnly : this.#standard.unknown, `get ${element}`);
        return '';
      }
      return this.#fine(this.#held[element] ?? '');
    }

    #set(element, value) {
      const what = `set ${element} = ${String(value).slice(0, 80)}`;
      if (this.state !== 'running') return this.#refuse(this.#closed(), what);
      if (typeof value !== 'string') return this.#refuse(this.#standard.type, what);
      this.written.push(element);
      const [, index, part] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
      if (part !== undefined) return this.#setInteraction(Number(index), part, value, what);
      const rule = this.#standard.elements[element];
      if (!rule) return this.#refuse(this.#standard.unknown, what);
      if (!rule[0].includes('w')) return this.#refuse(this.#standard.readOnly, what);
      if (!rule[1](value)) return this.#refuse(this.#standard.type, what);
      this.#held[element] = value;
      return this.#fine();
    }

    #setInteraction(index, part, value, what) {
      const all = this.#held.interactions;
      const allowed = this.#standard.interaction[part];
      if (!allowed) return this.#refuse(this.#standard.unknown, what);
      if (index > all.length) return this.#refuse(351, what);
      if (index === all.length && part !== 'id') return this.#refuse(408, what);
      if (!allowed(value)) return this.#refuse(this.#standard.type, what);
      const [response, shapes] = this.#standard.response;
      const row = all[index] ?? {};
      if (part === response || part === 'correct_responses.0.pattern') {
        if (row.type === undefined) return this.#refuse(408, what);
        const range = part !== response && row.type === 'numeric' && this.#standard.name === '2004';
        const shape = range ? /^-?\d+(\.\d+)?\[:\]-?\d+(\.\d+)?$/ : shapes[row.type];
        if (!shape?.test(value)) return this.#refuse(this.#standard.type, what);
      }
      all[index] = { ...row, [part]: value };
      return this.#fine();
    }
  };
})();
