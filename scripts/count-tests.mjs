// Counts the tests of one step: node count-tests.mjs <kind> <exit status> <log> <json report>; prints "<passed> <failed>".
import { existsSync, readFileSync } from 'node:fs';

const [kind, status, log, report] = process.argv.slice(2);
const text = readFileSync(log, 'utf8');
const json = () => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined);
const sum = (pattern) => [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1] ?? 0), 0);

const counters = {
  whole: () => (status === '0' ? [1, 0] : [0, 1]),
  // Catch2 prints one of two lines per program, the second where something failed or was skipped.
  catch2: () => [
    sum(/All tests passed \(.* in (\d+) test cases?\)/g) + sum(/^.*test cases:.*?(\d+) passed/gm),
    sum(/^.*test cases:.*?(\d+) failed/gm),
  ],
  node: () => [sum(/^# pass (\d+)/gm), sum(/^# fail (\d+)/gm)],
  vitest: () => {
    const counts = json();
    return [counts?.numPassedTests ?? 0, (counts?.numFailedTests ?? 0) + (counts?.numFailedTestSuites && !counts.numFailedTests ? 1 : 0)];
  },
  playwright: () => {
    const { stats, errors = [] } = json() ?? {};
    return [stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (errors.length && !stats?.unexpected ? 1 : 0)];
  },
};

const [passed, failed] = counters[kind]();
console.log(passed + failed === 0 ? '0 1 no test ran' : `${passed} ${failed}`);
