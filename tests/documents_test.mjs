// What the documents say is there: links, anchors, commands with their options, and paths of this repository.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));

const documents = tracked.filter((file) => /^([A-Z]+|docs\/.*)\.md$/.test(file));
const read = (file) => readFileSync(join(root, file), 'utf8');
const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Heading ids as code hosts make them: lower case, words joined by dashes, punctuation dropped. */
const anchorsOf = (file) =>
  [...withoutCode(read(file).replace(/`([^`\n]*)`/g, '$1')).matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

const links = documents.flatMap((file) =>
  [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, target]) => ({ file, target })),
);

/** Every path, also folders, so that `src/core/nn/` counts as there. */
const paths = new Set(tracked.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))));

const none = (wrong) => assert.ok(wrong.length === 0, `\n${wrong.join('\n')}`);

test('there are documents with links to check', () => {
  assert.ok(
    documents.includes('README.md') && links.length > 10,
    `${documents.length} documents, ${links.length} links`,
  );
});

test('every link inside the repository leads to a file', () => {
  none(
    links
      .filter(({ target }) => !/^(https?:|mailto:|#)/.test(target))
      .filter(({ file, target }) => !paths.has(normalize(join(dirname(file), target.split('#')[0])).replace(/\/$/, '')))
      .map(({ file, target }) => `${file} links to ${target}, which is not there`),
  );
});

test('every anchor names a heading', () => {
  none(
    links
      .filter(({ target }) => !/^https?:/.test(target) && target.includes('#'))
      .flatMap(({ file, target }) => {
        const [path, anchor] = target.split('#');
        const document = path ? normalize(join(dirname(file), path)) : file;
        const anchors = paths.has(document) ? anchorsOf(document) : [];
        return anchors.includes(anchor)
          ? []
          : [`${file} links to #${anchor} in ${document}; there: ${anchors.join(', ')}`];
      }),
  );
});

test('every command shown is a script here that knows the options shown', () => {
  const commands = documents.flatMap((file) =>
    [...read(file).matchAll(/\b(scripts\/[a-z-]+(?:\.(?:sh|mjs))?)([^\n`)]*)/g)].map(([, script, rest]) => ({
      file,
      script,
      options: rest.match(/--[a-z-]+/g) ?? [],
    })),
  );
  assert.ok(commands.length > 3, `${commands.length} commands`);
  none(
    commands.flatMap(({ file, script, options }) => {
      if (!paths.has(script)) return [`${file} shows ${script}, which is not there`];
      const unknown = options.filter((option) => !read(script).includes(option));
      return unknown.map((option) => `${file} shows ${script} ${option}, which the script does not know`);
    }),
  );
});

test('every path in backticks exists; names with "my" in them are examples', () => {
  const looksLikePath = /^(src|web|lessons|tests|scripts|docs|\.ci)\/[\w./-]+$/;
  none(
    documents.flatMap((file) =>
      [
        ...read(file)
          .replace(/^```[\s\S]*?^```/gm, '')
          .matchAll(/`([^`\n]+)`/g),
      ]
        .map(([, code]) => code)
        .filter((code) => looksLikePath.test(code) && !/\bmy\b/.test(code) && !paths.has(code.replace(/\/$/, '')))
        .map((code) => `${file} names \`${code}\`, which is not there`),
    ),
  );
});
