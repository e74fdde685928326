/** imsmanifest.xml of SCORM 2004, 4th edition. */

import { type Xml, xml } from '../xml.ts';
import type { Packed } from './packed.ts';

export function manifest2004({ id, title, data, files }: Packed): Xml {
  return xml`<manifest identifier="${id}" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>2004 4th Edition</schemaversion>
</metadata>
<organizations default="organization">
<organization identifier="organization" adlseq:objectivesGlobalToSystem="false">
<title>${title}</title>
<item identifier="item" identifierref="resource" isvisible="true">
<title>${title}</title>
<adlcp:dataFromLMS>${data}</adlcp:dataFromLMS>
<imsss:sequencing>
<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
</imsss:sequencing>
</item>
</organization>
</organizations>
<resources>
<resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="launch.html">
${files.map((file) => xml`<file href="${file}"/>\n`)}</resource>
</resources>
</manifest>
`;
}
