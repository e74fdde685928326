/** `docs/embed-api.md`: the API for people, from its data. `node web/build/run.mjs embed-api` writes it; a test compares. */

import { PATIENCE } from '../../src/embed/api/component.ts';
import type { Field, Fields } from '../../src/embed/api/fields.ts';
import { LIMITS, RATES, VERSION } from '../../src/embed/api/messages.ts';
import { api, events, type Message, messagesOf } from './api.ts';
import { typeOf } from './types.ts';

export function apiPage(): string {
  const { element } = api;
  return `# The API of an embedded lesson

This page is written by \`node web/build/run.mjs embed-api\` from the data in \`web/src/embed/api/\`. The site has the same as files for programs, in its folder \`embed/\`: \`api.json\`, \`nonlinear-lesson.d.ts\` for TypeScript, \`protocol.schema.json\` for messages, and \`conformance.json\` with scenes that any host can play with a lesson.

## The element

\`\`\`html
<script src="https://nonlinear.example/embed/nonlinear-lesson.js"></script>
<nonlinear-lesson lesson="03-relu">
  <a href="https://nonlinear.example/en/03-relu/index.html">ReLU</a>
</nonlinear-lesson>
\`\`\`

The script is one classic file without dependencies. It shows the lesson in a frame, and before that a button, so that nothing loads unasked. The link inside is for readers without scripts; alone, without any attribute, it says which lesson is meant. The script works under a policy as strict as \`default-src 'self'; script-src https://nonlinear.example; frame-src https://nonlinear.example\` and with Trusted Types. Each attribute is a property, too.

The frame is in a sandbox. There, a lesson can keep nothing: answers are gone when the page is closed, unless the page keeps them (\`persist\`) or gives the lesson its own storage (\`sandbox="off"\`).

| attribute | what | allowed | without it |
|---|---|---|---|
${Object.entries(element.attributes)
  .map(([name, each]) =>
    row(
      code(name),
      each.about,
      'values' in each ? each.values.map(code).join(', ') : 'any text',
      code('default' in each ? each.default : ''),
    ),
  )
  .join('\n')}

### Methods

All but \`focus\` give a promise, which is rejected with the reason if the lesson refuses, is removed, or does not answer within ${PATIENCE.request / 1000} seconds. Before the lesson has begun to load, they are rejected at once; while it loads, they wait.

| method | what |
|---|---|
${Object.entries(element.methods)
  .map(([name, { about, takes, gives }]) =>
    row(code(`${name}(${takes}): ${name === 'focus' ? gives : `Promise<${gives}>`}`), about),
  )
  .join('\n')}

### Events

They bubble. \`detail\` has the fields of the message. What is told of the learner is told only where \`report\` says so.

| event | when | needs \`report\` | \`detail\` |
|---|---|---|---|
${events.map(([name, { about, needs = 'none', fields }]) => row(code(name), about, code(needs), fieldList(fields))).join('\n')}

### Parts

| \`::part()\` | what |
|---|---|
${Object.entries(element.parts)
  .map(([name, about]) => row(code(name), about))
  .join('\n')}

## Protocol v${VERSION}

For hosts that speak with a plain frame themselves. The lesson posts \`hello\` to the window around it. The host answers \`connect\` to the window of the frame and transfers one \`MessagePort\`; all else goes through that port. Each message is \`{ protocol: "nonlinear", version: ${VERSION}, type, …fields }\`. Fields that a side does not know are ignored.

- The lesson takes \`connect\` only from the window around it, and with \`host=https://school.example\` in its address only from that origin. The first port counts. When the frame loads again, another \`hello\` comes, and the host sends another port.
- Windows in a sandbox and pages from disk have the origin \`null\`. A host knows its frame by \`event.source === frame.contentWindow\`.
- What is said of the learner goes through the port and nowhere else, and only as far as \`report=\` in the address permits: \`none\` (what holds without it), \`score\` or \`events\`.
- A message is at most ${LIMITS.message} characters large. The lesson sends \`resize\` at most ${RATES.resize} times a second, progress at most ${RATES.progress} times; both sides drop what exceeds ${LIMITS.flood} messages a second and say so by \`warning\`.
- What is no message is answered with \`error\`, which names the field, what was given and what is allowed.
- Heights go from ${LIMITS.lowest} to ${LIMITS.highest} CSS pixels.

### Progress that the host keeps

\`connect\` with \`keep: true\` says that the host keeps progress; the address must have \`report=events\`. The host sends what it has by \`keep\`, in several messages where it is much. From then on, each change comes as \`state\` with keys and texts, and the host confirms it by \`kept\` with its \`id\`. What is not confirmed within 5 seconds, the lesson keeps by itself. Texts carry the time of their change: of two records of one key the newer counts, and no review of a flashcard is lost.

### From the lesson

${messageTable(messagesOf.lesson)}

### From the host

${messageTable(messagesOf.host)}

## Frames without a script

A plain frame with \`embed=1\` grows by itself where the page around it listens already: Canvas and Sakai (\`lti.frameResize\`), Open edX (\`plugin.resize\`), Embedly and Medium (\`iframe.resize\`), pages with the resizer of H5P, and WordPress. These messages say a height and nothing else; \`resize=off\` keeps them back.
`;
}

function messageTable(messages: Record<string, Message>): string {
  const rows = Object.entries(messages).map(([type, { about, needs, fields }]) =>
    row(code(type), needs ? `${about} Needs \`report=${needs}\`.` : about, fieldList(fields)),
  );
  return ['| type | what | fields |', '|---|---|---|', ...rows].join('\n');
}

function fieldList(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => {
      const about = field.about === undefined ? '' : `: ${field.about}`;
      return `${code(`${name}${field.optional ? '?' : ''}: ${typeOf(field).replace(/\s+/g, ' ')}`)}${about}${within(field)}`;
    })
    .join('<br>');
}

function within(field: Field): string {
  if (field.type === 'integer' || field.type === 'number') return ` (${field.min} to ${field.max})`;
  if (field.type === 'string' && !field.values) return ` (at most ${field.max} characters)`;
  if (field.type === 'list' || field.type === 'map') return ` (at most ${field.max})`;
  return '';
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
