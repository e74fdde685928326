/** imsmanifest.xml of SCORM 1.2. */

import { type Xml, xml } from '../xml.ts';
import type { Packed } from './packed.ts';

export function manifest12({ id, title, data, files }: Packed): Xml {
  return xml`<manifest identifier="${id}" version="1.1"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
</metadata>
<organizations default="organization">
<organization identifier="organization">
<title>${title}</title>
<item identifier="item" identifierref="resource" isvisible="true">
<title>${title}</title>
<adlcp:datafromlms>${data}</adlcp:datafromlms>
</item>
</organization>
</organizations>
<resources>
<resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="launch.html">
${files.map((file) => xml`<file href="${file}"/>\n`)}</resource>
</resources>
</manifest>
`;
}
