/**
 * The course as a Common Cartridge 1.1: for each unit a summary to read, links to its lessons where the course stands in the
 * web, and a quiz of its questions with options. Scripts do not pass a cartridge, so the lessons themselves do not either.
 */

import { tTeachers } from '../../../src/locales/t-teachers.ts';
import { type Xml, xml, xmlFile } from '../../../src/packages/xml.ts';
import { type Bank, bankOf, type OptionsQuestion } from '../../exports/bank.ts';
import { lessonPath, type Site, unitName } from '../../pages/site.ts';
import { quizXml } from './quiz.ts';
import { summaryPage } from './summary.ts';

type Unit = Site['course']['units'][number];

interface Resource {
  id: string;
  /** As a table of contents calls it. */
  title: string;
  type: string;
  path: string;
  bytes: Uint8Array;
}

/** Without an address there are no links. */
export function cartridgeFiles(site: Site, address: string | undefined): Map<string, Uint8Array> {
  const bank = bankOf(site);
  const units = site.course.units
    .map((unit) => ({ unit, resources: resourcesOf(site, bank, unit, address) }))
    .filter(({ resources }) => resources.length > 0);
  const files = new Map(units.flatMap(({ resources }) => resources.map(({ path, bytes }) => [path, bytes] as const)));
  files.set('imsmanifest.xml', xmlFile(manifest(site, units)));
  return files;
}

function resourcesOf(site: Site, bank: Bank, unit: Unit, address: string | undefined): Resource[] {
  const lessons = site.lessons.filter((lesson) => lesson.unit === unit);
  if (lessons.length === 0) return [];
  const summary: Resource = {
    id: `summary-${unit.id}`,
    title: tTeachers('cartridge.summary'),
    type: 'webcontent',
    path: `summaries/${unit.id}.html`,
    bytes: Buffer.from(summaryPage(site, unit, address)),
  };
  const links = lessons.flatMap(({ slug, title }): Resource[] => {
    if (address === undefined) return [];
    const bytes = xmlFile(linkXml(title, `${address}${lessonPath(site, slug)}`));
    return [{ id: `link-${slug}`, title, type: 'imswl_xmlv1p1', path: `links/${slug}.xml`, bytes }];
  });
  const questions = bank.questions.filter(
    (question): question is OptionsQuestion => question.type !== 'number' && question.unit === unitName(site, unit),
  );
  if (questions.length === 0) return [summary, ...links];
  const [id, title] = [`quiz-${unit.id}`, tTeachers('cartridge.quiz', { unit: unitName(site, unit) })];
  const quiz: Resource = {
    id,
    title,
    type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
    path: `quizzes/${unit.id}.xml`,
    bytes: xmlFile(quizXml(id, title, questions)),
  };
  return [summary, ...links, quiz];
}

function linkXml(title: string, address: string): Xml {
  return xml`<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd">
<title>${title}</title>
<url href="${address}" target="_blank"/>
</webLink>
`;
}

function manifest(site: Site, units: readonly { unit: Unit; resources: readonly Resource[] }[]): Xml {
  const { course, spoken } = site;
  return xml`<manifest identifier="${course.title.toLowerCase()}-cartridge"
  xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd">
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>1.1.0</schemaversion>
<lomimscc:lom>
<lomimscc:general>
<lomimscc:title><lomimscc:string language="${spoken.tag}">${course.title}</lomimscc:string></lomimscc:title>
<lomimscc:language>${spoken.tag}</lomimscc:language>
<lomimscc:description><lomimscc:string language="${spoken.tag}">${course.tagline}</lomimscc:string></lomimscc:description>
</lomimscc:general>
</lomimscc:lom>
</metadata>
<organizations>
<organization identifier="organization" structure="rooted-hierarchy">
<item identifier="root">
${units.map(
  ({ unit, resources }) => xml`<item identifier="unit-${unit.id}">
<title>${unitName(site, unit)}</title>
${resources.map(({ id, title }) => xml`<item identifier="item-${id}" identifierref="${id}"><title>${title}</title></item>\n`)}</item>
`,
)}</item>
</organization>
</organizations>
<resources>
${units.flatMap(({ resources }) => resources).map(resourceXml)}</resources>
</manifest>
`;
}

function resourceXml({ id, type, path }: Resource): Xml {
  const file = xml`<file href="${path}"/>`;
  return type === 'webcontent'
    ? xml`<resource identifier="${id}" type="${type}" href="${path}">${file}</resource>\n`
    : xml`<resource identifier="${id}" type="${type}">${file}</resource>\n`;
}
