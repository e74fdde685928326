/** Questions with options as QTI 1.2, in the part of it that Common Cartridge knows. */

import { type Xml, xml } from '../../../src/packages/xml.ts';
import type { OptionsQuestion } from '../../exports/bank.ts';

const letter = (index: number): string => String.fromCharCode(97 + index);

export function quizXml(id: string, title: string, questions: readonly OptionsQuestion[]): Xml {
  return xml`<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd">
<assessment ident="${id}" title="${title}">
<qtimetadata>
${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', 'Examination')}${field('qmd_scoretype', 'Percentage')}</qtimetadata>
<section ident="${id}-section">
${questions.map(itemXml)}</section>
</assessment>
</questestinterop>
`;
}

const field = (label: string, entry: string): Xml =>
  xml`<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>\n`;

function itemXml(question: OptionsQuestion): Xml {
  const single = question.type === 'choice';
  const id = question.id.replace('/', '-');
  const { options } = question;
  return xml`<item ident="${id}" title="${question.id}">
<itemmetadata><qtimetadata>
${field('cc_profile', single ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1')}</qtimetadata></itemmetadata>
<presentation>
${material(question.prompt)}<response_lid ident="response" rcardinality="${single ? 'Single' : 'Multiple'}">
<render_choice>
${options.map(({ text }, index) => xml`<response_label ident="${letter(index)}">${material(text)}</response_label>\n`)}</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
${options.map((_, index) => told(index))}<respcondition continue="No">
<conditionvar>${single ? chosen(options.findIndex(({ right }) => right)) : allOf(options)}</conditionvar>
<setvar action="Set" varname="SCORE">100</setvar>
<displayfeedback feedbacktype="Response" linkrefid="explain"/>
</respcondition>
</resprocessing>
${options.map(({ feedback }, index) => feedbackXml(`feedback-${letter(index)}`, feedback))}${feedbackXml('explain', question.explain)}</item>
`;
}

const chosen = (index: number): Xml => xml`<varequal respident="response">${letter(index)}</varequal>`;

/** Every right one, and no other. */
const allOf = (options: OptionsQuestion['options']): Xml =>
  xml`<and>${options.map(({ right }, index) => (right ? chosen(index) : xml`<not>${chosen(index)}</not>`))}</and>`;

const told = (index: number): Xml => xml`<respcondition continue="Yes">
<conditionvar>${chosen(index)}</conditionvar>
<displayfeedback feedbacktype="Response" linkrefid="feedback-${letter(index)}"/>
</respcondition>
`;

const feedbackXml = (id: string, text: string): Xml =>
  xml`<itemfeedback ident="${id}"><flow_mat>${material(text)}</flow_mat></itemfeedback>\n`;

const material = (text: string): Xml => xml`<material><mattext texttype="text/html">${text}</mattext></material>\n`;
